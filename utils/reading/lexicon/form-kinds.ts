import { foldHeader } from '../../text/header.ts';
import { mainPicture } from './form.ts';
import { labelsOf } from './labels.ts';

/*
 * What the forms of a shop's administration are of, beside goods: ways to send and to pay, taxes, coupons, attributes, categories.
 * They too have a name, a price and a code.
 */

/** In the heading of a form: beginnings of words. */
const headings = new RegExp(
  [
    // Ways to send.
    String.raw`(?<!\p{L})(?:(?:shipping|delivery|fulfilment) (?:method|option|rate|rule|zone|profile|service|carrier|class|template|time)|shipping(?!\p{L})(?! \p{L})|carrier|courier|versand(?:art|method|option|tarif|kosten|regel|zone|profil|klasse)|liefer(?:art|option|zeit)|zusteller|(?:mode|méthode|option|tarif|frais|zone|profil)s? (?:de |d['’])?(?:livraison|expédition|port)|transport(?:eur|ista|adora)|(?:método|opción|opção|tarifa|tipo|forma|zona|perfil)s? de (?:envío|envio|entrega|frete)|frete|(?:metodo|opzione|tariffa|zona|modalità) di (?:spedizione|consegna)|corriere|verzend(?:method|optie|tarie|zone|klasse|kosten)|bezorg(?:method|optie|wijze)|(?:metod\p{L}*|spos[oó]b\p{L}*|opcj\p{L}*|form\p{L}*) (?:dostawy|wysyłki|przesyłki)|kurier|(?:zp[uů]sob|spôsob|metoda) (?:dopravy|doručen\p{L}*)|doprav(?:a|ce)(?!\p{L})|(?:способ|метод|служб|тариф|зон|вариант)\p{L}* доставки|(?:kargo|teslimat|gönderim) (?:yöntem|seçene|firma|ücret)|(?:leverings?|frakt|fragt)(?:sätt|metod|måde|måte|alternativ|pris)|leveranssätt|(?:metode|opsi|ongkos|tarif) (?:pengiriman|kirim)|kurir|(?:phương thức|phí|đơn vị) (?:vận chuyển|giao hàng))`,
    'วิธีการ?(?:จัด)?ส่ง|ค่าจัดส่ง|(?:配送|物流|运输|運送|寄送|送货|送貨)(?:方式|方法|选项|選項|模板|模版|区域|區域|设置|設定)|运费(?:模板|规则)|運費(?:範本|規則)|送料|배송 ?(?:방법|방식|비|지역|옵션)|택배사|طر[يق]+ة? الشحن|שיטת (?:ה)?משלוח',
    // Taxes and payment.
    String.raw`(?<!\p{L})(?:tax(?:es)?(?: (?:rate|rule|class|zone|group|categor|setting)|(?!\p{L})(?! \p{L}))|steuer(?:s[aä]tz|klasse|regel|zone|gruppe)|mehrwertsteuer|(?:taux|règle|classe)s? (?:de )?(?:taxe|tva)|(?:tipo impositivo|impuesto|imposta|imposto|aliquota|alíquota|regola (?:d['’]imposta|iva))|(?:btw|belasting)-?(?:tarie|klasse|regel|groep)|(?:stawk|klas|reguł)\p{L}* (?:podatk|vat)\p{L}*|podat(?:ek|ki)(?!\p{L})|(?:sazb|tříd|pravidl)\p{L}* (?:dph|daně)|(?:став|класс|правил)\p{L}* (?:налог|ндс|пдв|податк)\p{L}*|налоги?(?!\p{L})|(?:kdv|vergi) (?:oran|sınıf|kural|grub)|moms(?:sats|klass|regel|grupp)|skatte(?:sats|klass|regel)|(?:tarif|kelas|aturan) pajak|pajak(?!\p{L})|thuế(?: suất)?(?!\p{L}))`,
    'ภาษี|税率|税[种種]|税[类類]|稅率|稅別|税(?:金|区分|設定)|세율|세금|ضريبة|הגדרת מס',
    String.raw`(?<!\p{L})(?:payment (?:method|option|provider|gateway|type)|zahlungs(?:art|method|weise|anbieter)|(?:mode|moyen|méthode)s? de (?:paiement|règlement)|(?:método|forma|medio|meio)s? de (?:pago|pagamento)|(?:metodo|modalità|metodi) di pagamento|betaal(?:method|wijze|optie)|(?:metod|spos[oó]b|form)\p{L}* (?:płatności|zapłaty)|(?:zp[uů]sob|spôsob)\p{L}* (?:platby|platieb|úhrady)|(?:способ|метод|спос[оі]б|вид)\p{L}* (?:оплаты|платежа|оплати)|ödeme (?:yöntem|seçene|tip)|betal(?:nings|ings)(?:metod|sätt|måde|måte)|metode pembayaran|phương thức thanh toán)`,
    'วิธีการ?ชำระเงิน|(?:支付|付款|收款)方式|(?:決済|支払い?)方法|결제 ?(?:수단|방법|방식)|طر[يق]+ة? الدفع|אמצעי תשלום',
    // What is taken off.
    String.raw`(?<!\p{L})(?:coupon|voucher|gift (?:card|certificate|voucher)|discount|promotion(?!al)|promo ?code|(?:cart|basket|catalog(?:ue)?) (?:price )?rule|campaign|flash sale|gutschein|rabatt|(?:bon|code)s? (?:de réduction|promo|d['’]achat)|réduction|remise|(?:chèque|carte)s?[ -]cadeau|cupón|cupones|descuento|promoción|promociones|tarjetas? (?:de )?regalo|buon[oi] (?:sconto|regalo)|sconto|sconti|promozion|cart[ae] regalo|cupo[mn]|desconto|promoç|cart(?:ão|ões|ao) (?:de )?presente|korting|cadeau(?:bon|kaart)|kupon|rabat(?!\p{L})|rabaty|rabatkod|promocj|kart\p{L}* podarunkow|bon\p{L}* podarunkow|slevov|slev[ay](?!\p{L})|zľav|dárkov\p{L}* (?:poukaz|kart)|купон|промокод|скидк|акци[яи](?!\p{L})|подарочн\p{L}* (?:сертификат|карт)|знижк|indirim|hediye (?:kart|çek)|kampanya|presentkort|gave(?:kort)|kampanj|diskon|mã giảm giá|khuyến mãi|phiếu giảm giá|κουπόνι|έκπτωση)`,
    'คูปอง|ส่วนลด|โปรโมชั่น|优惠|優惠|折扣|促[销銷]|折[价價]券|[礼禮]品卡|[满滿][减減]|クーポン|割引|キャンペーン|ギフト(?:券|カード)|쿠폰|할인|프로모션|상품권|기프트카드|كوبون|قسيمة|خصم|קופון|הנחה',
    // What goods are sorted and told by.
    String.raw`(?<!\p{L})(?:attribute|option(?:s| value| set| group| type)?(?!\p{L})|(?:variant|product) (?:option|propert|feature|attribute)|propert(?:y|ies)|specification|characteristic|modifiers(?!\p{L})|modifier (?:groups?|sets?|lists?|options?|names?)(?!\p{L})|(?:add|edit|new|create|update|product|item|menu) (?:an? )?modifier(?!\p{L})|eigenschaft|merkmal|attribut|caractéristique|atribut|caratteristic|característic|opci(?:ón|ones)|opções|opção|opzion[ei]|kenmerk|eigenschap|cech[ay](?!\p{L})|vlastnost|parametr|атрибут|характеристик|свойств|опци[яи](?!\p{L})|параметр|властив|özelli[kğ]|egenskap|egenskab|thuộc tính|tùy chọn)`,
    '属性|屬性|规格|規格|選項|选项|オプション|속성|옵션|คุณสมบัติ|ตัวเลือก|خاصية|سمة|מאפיין',
    String.raw`(?<!\p{L})(?:categor(?:y|ies|[ií]a|ias|ie)|catégorie|collection|kategori|categori[ea]|kateg[oó]ri|категор|(?:warengruppe|collectie|kolekcj|colecci[oó]n|coleç|collezion|рубрик|раздел)|danh mục|brands?(?!\p{L})|manufacturer|supplier|vendors?(?!\p{L})|hersteller|lieferant|fabricant|fournisseur|fabricante|proveedor|fornitore|produttore|fornecedor|producen[ct]|dostawc|výrobce|dodavatel|производител|поставщик|бренд|tedarikçi|marka(?!\p{L}))`,
    '分类|分類|类目|類目|品牌|供[应應]商|カテゴリ|ブランド|仕入先|카테고리|브랜드|공급업체|หมวดหมู่|แบรนด์|فئة|تصنيف|קטגוריה',
    // And what is no thing at all.
    String.raw`(?<!\p{L})(?:(?:subscription|pricing|membership) plan|plan(?:s)?(?!\p{L})|membership|customer group|price ?list|currenc|warehouse|tasks?(?!\p{L})|events?(?!\p{L})|invoice|orders?(?!\p{L})|banner|blog|tarif(?:s)?(?!\p{L})|abo(?:nnement)?(?!\p{L})|mitgliedschaft|preisliste|währung|kundengruppe|rechnung|bestellung|tarifs?(?!\p{L})|abonnement|facture|commande|suscripci|factura|pedido|abbonament|fattura|ordine|assinatura|fatura|тариф|подписк|заказ|счет|задач|валют)`,
    '套餐|会员|會員|订单|訂單|任务|任務|仓库|倉庫|货币|注文|会員|プラン|주문|회원|요금제',
  ].join('|'),
  'iu',
);

const words = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(';')).map(foldHeader));

/** Labels of fields that forms of goods have none of, or hardly ever. */
const others = words(
  'zone;zones;shipping zone;geo zone;tax zone;countries;allowed countries;rate;rate(%);percentage;percent;discount;discount type;discount value;discount amount;discount(%);usage limit;usage limits;uses per coupon;uses per customer;usage limit per coupon;usage limit per user;limit per customer;max uses;maximum uses;times used;coupon code;voucher code;discount code;promo code;minimum order;minimum order amount;minimum order value;minimum purchase;minimum spend;min. order amount;free shipping;free shipping over;free shipping from;handling fee;transit time;tracking url;calculation;calculation type;calculation method;cost calculation;price calculation;compound;stackable;priority;valid from;valid until;valid to;expires;expires at;expiry date;expiration date;parent category;input type;filterable;use in filters;required;values;api key;merchant id;sandbox;test mode;payment instructions;billing period;billing interval;trial days;due date;assignee;max weight;min weight;weight from;weight to;price from;price to;order total from;order total to',
  'zone;zonen;versandzone;länder;satz;steuersatz(%);prozentsatz;prozent;rabatt;rabattart;rabattwert;rabattbetrag;rabatt(%);nutzungslimit;maximale nutzung;max. einlösungen;einlösungen pro kunde;gutscheincode;rabattcode;mindestbestellwert;versandkostenfrei ab;bearbeitungsgebühr;tracking-url;berechnung;berechnungsart;priorität;gültig ab;gültig von;gültig bis;ablaufdatum;übergeordnete kategorie;eingabetyp;filterbar;pflichtfeld;werte;fällig am;testmodus;gewicht bis;gewicht von',
  "zones;pays;taux;taux(%);pourcentage;remise;réduction;type de remise;type de réduction;valeur de la remise;montant de la remise;limite d’utilisation;limite d'utilisation;utilisations par client;code promo;code de réduction;montant minimum;montant minimum de commande;commande minimum;livraison gratuite à partir de;frais de traitement;url de suivi;calcul;priorité;valable du;valable jusqu’au;valable jusqu'au;valide du;valide jusqu'au;date d'expiration;catégorie parente;valeurs;mode test;échéance",
  'zona;zonas;países;tasa;tasa(%);porcentaje;descuento;tipo de descuento;valor del descuento;importe del descuento;límite de uso;límite de usos;usos por cliente;código de cupón;código de descuento;pedido mínimo;importe mínimo;compra mínima;envío gratis desde;gastos de gestión;url de seguimiento;cálculo;prioridad;válido desde;válido hasta;fecha de caducidad;fecha de vencimiento;categoría padre;valores;modo de prueba',
  'zone;paesi;aliquota;aliquota(%);percentuale;sconto;tipo di sconto;valore dello sconto;importo sconto;limite di utilizzo;utilizzi per cliente;codice sconto;codice coupon;ordine minimo;importo minimo;spesa minima;spedizione gratuita da;calcolo;priorità;valido dal;valido da;valido fino al;valido fino a;data di scadenza;categoria padre;categoria genitore;valori;modalità test',
  'alíquota;alíquota(%);porcentagem;percentagem;percentual;desconto;tipo de desconto;valor do desconto;limite de uso;limite de usos;usos por cliente;código do cupom;código de desconto;pedido mínimo;valor mínimo;frete grátis acima de;prioridade;válido de;válido até;data de validade;data de expiração;categoria pai;valores;modo de teste',
  'zones;landen;tarief;tarief(%);percentage;korting;kortingstype;kortingsbedrag;gebruikslimiet;kortingscode;minimaal bestelbedrag;minimale bestelwaarde;gratis verzending vanaf;prioriteit;geldig vanaf;geldig tot;vervaldatum;bovenliggende categorie;waarden;testmodus',
  'strefa;strefy;kraje;stawka;stawka(%);procent;rabat;rodzaj rabatu;typ rabatu;wartość rabatu;kwota rabatu;limit użyć;kod kuponu;kod rabatowy;minimalna wartość zamówienia;darmowa dostawa od;priorytet;ważny od;ważny do;data ważności;kategoria nadrzędna;wartości;tryb testowy',
  'zóna;zóny;země;sazba;sazba(%);procento;procenta;sleva;typ slevy;výše slevy;limit použití;kód kupónu;slevový kód;minimální objednávka;minimální hodnota objednávky;doprava zdarma od;priorita;platí od;platí do;platnost od;platnost do;nadřazená kategorie;hodnoty;sadzba;zľava;platné od;platné do',
  'зона;зоны;страны;ставка;ставка(%);процент;скидка;тип скидки;размер скидки;сумма скидки;лимит использований;количество использований;код купона;промокод;минимальная сумма;минимальная сумма заказа;бесплатная доставка от;приоритет;действует с;действует до;действителен до;срок действия;дата окончания;родительская категория;значения;тестовый режим;знижка;відсоток;діє до;дійсний до',
  'bölge;bölgeler;ülkeler;oran;oran(%);yüzde;indirim;indirim tipi;indirim türü;indirim tutarı;kullanım limiti;kullanım sınırı;kupon kodu;indirim kodu;minimum sipariş tutarı;minimum sepet tutarı;ücretsiz kargo limiti;öncelik;geçerlilik başlangıcı;geçerlilik bitişi;son kullanma tarihi;üst kategori;değerler;test modu',
  'zon;zoner;länder;procentsats;procent;rabatt;rabatttyp;rabattbelopp;användningsgräns;rabattkod;minsta ordervärde;fri frakt från;prioritet;giltig från;giltig till;överordnad kategori;värden;rabat;rabattype;rabatkode;gyldig fra;gyldig til;prosent;rabattkode',
  'zona;negara;persentase;persen;diskon;tipe diskon;jenis diskon;nilai diskon;jumlah diskon;batas penggunaan;kode kupon;kode voucher;kode diskon;minimum pembelian;minimal belanja;gratis ongkir mulai;prioritas;berlaku dari;berlaku hingga;berlaku sampai;kategori induk',
  'khu vực;vùng;quốc gia;tỷ lệ;tỷ lệ(%);phần trăm;giảm giá;loại giảm giá;giá trị giảm;mức giảm;giới hạn sử dụng;số lần sử dụng;mã giảm giá;đơn hàng tối thiểu;giá trị đơn hàng tối thiểu;miễn phí vận chuyển từ;độ ưu tiên;hiệu lực từ;ngày hết hạn;danh mục cha',
  'โซน;ประเทศ;อัตรา;เปอร์เซ็นต์;ส่วนลด;ประเภทส่วนลด;มูลค่าส่วนลด;จำกัดการใช้งาน;รหัสคูปอง;โค้ดส่วนลด;ยอดสั่งซื้อขั้นต่ำ;ลำดับความสำคัญ;วันหมดอายุ;หมวดหมู่หลัก',
  '区域;配送区域;国家;费率;税率(%);百分比;折扣;折扣类型;折扣金额;折扣率;使用次数;使用限制;每人限用;每人限领;优惠码;优惠券码;最低消费;最低订单金额;使用门槛;满减金额;首重;续重;首重费用;续重费用;包邮金额;优先级;有效期;生效时间;失效时间;过期时间;父级分类;上级分类;属性值;输入类型;測試模式;區域;國家;費率;折扣類型;折扣金額;使用次數;優惠碼;最低消費金額;優先順序;到期日;上層分類;上層類別',
  '地域;対象国;率;税率(%);割合;割引;割引額;割引率;割引タイプ;利用回数;使用回数;利用上限;クーポンコード;最低注文金額;最低購入金額;優先度;有効期限;有効開始日;有効終了日;親カテゴリ;親カテゴリー;値;テストモード',
  '지역;국가;비율;할인;할인율;할인 금액;할인 유형;사용 횟수;사용 제한;쿠폰 코드;최소 주문 금액;우선순위;유효 기간;만료일;상위 카테고리;값;테스트 모드',
  'المنطقة;الدول;النسبة;النسبة المئوية;الخصم;نوع الخصم;قيمة الخصم;حد الاستخدام;رمز القسيمة;رمز الكوبون;الحد الأدنى للطلب;الأولوية;صالح من;صالح حتى;تاريخ الانتهاء;الفئة الأم',
);

/** Labels of fields that only goods have: what they weigh, are made of, cost, and are told by. */
const ofGoods = words(
  'weight;product weight;net weight;gross weight;package weight;dimensions;length;width;height;barcode;ean;upc;gtin;isbn;mpn;material;colour;color;size;condition;cost price;cost per item;purchase price;compare at price;compare-at price;list price;msrp;product type;variants;low stock threshold;track inventory;manage stock;hs code;country of origin',
  "gewicht;abmessungen;länge;breite;höhe;barcode;farbe;größe;zustand;einkaufspreis;streichpreis;uvp;ek;poids;dimensions;longueur;largeur;hauteur;code-barres;code barre;couleur;taille;état;prix d’achat;prix d'achat;prix barré;variantes;peso;dimensiones;largo;ancho;alto;código de barras;color;talla;estado del producto;precio de compra;precio de costo;precio de coste;dimensioni;lunghezza;larghezza;altezza;codice a barre;colore;taglia;prezzo di acquisto;costo;dimensões;comprimento;largura;altura;cor;tamanho;preço de custo;preço de compra",
  'afmetingen;lengte;hoogte;kleur;maat;inkoopprijs;waga;wymiary;długość;szerokość;wysokość;kod kreskowy;kolor;rozmiar;cena zakupu;hmotnost;váha;rozměry;délka;šířka;výška;čárový kód;barva;velikost;nákupní cena;вес;габариты;длина;ширина;высота;штрихкод;штрих-код;цвет;размер;материал;закупочная цена;себестоимость;старая цена;вага;ціна закупівлі;ağırlık;boyutlar;uzunluk;genişlik;yükseklik;barkod;renk;beden;malzeme;alış fiyatı;maliyet;vikt;vægt;vekt;färg;farve;inköpspris;berat;dimensi;panjang;lebar;tinggi;warna;ukuran;harga beli;harga modal;trọng lượng;khối lượng;kích thước;mã vạch;màu sắc;giá nhập;giá vốn;น้ำหนัก;บาร์โค้ด;สี;ขนาด;ราคาทุน',
  '重量;商品重量;毛重;净重;尺寸;长度;宽度;高度;条形码;条码;国际条码;颜色;尺码;材质;成本价;进货价;市场价;划线价;淨重;條碼;顏色;材質;成本價;重さ;サイズ;バーコード;janコード;色;カラー;素材;仕入価格;仕入れ値;原価;무게;중량;크기;바코드;색상;사이즈;소재;매입가;원가;الوزن;الأبعاد;الباركود;اللون;المقاس;سعر التكلفة;משקל;ברקוד',
);

const main = new Set(mainPicture.split(';').flatMap(labelsOf));

/**
 * What a heading or a label of a form says that the form is of: goods, or what a shop has beside them. A label may also say that
 * it is of the main picture alone.
 */
export function formKind(text: string, where: 'heading' | 'label'): 'goods' | 'other' | 'main' | undefined {
  if (where === 'heading') return headings.test(text) ? 'other' : undefined;
  const label = foldHeader(text.replace(/\s*[*:：]+\s*$/, ''));
  return others.has(label) ? 'other' : ofGoods.has(label) ? 'goods' : main.has(label) ? 'main' : undefined;
}
