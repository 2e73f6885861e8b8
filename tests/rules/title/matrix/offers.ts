import type { Class } from './cells.ts';

/** Offers: carriage, price cuts, sales, low prices, bundles. */
export const offers: Readonly<Record<string, Class>> = {
  carriage: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'free shipping; ships within 24 hours; free postage; same day dispatch; delivered free; free P&P; no shipping fee; fast delivery',
        'Shipping Labels 4 x 6 in, 500 per Roll; Free Standing Coat Rack, Black',
      ],
      de: [
        'Gratisversand; versandkostenfrei; Versand am selben Tag; kostenlose Lieferung; Blitzversand; inkl. Versand; schneller Versand aus Deutschland',
        'Versandkarton 30 x 20 x 10 cm, 25 Stück; Lieferwagen Spielzeug aus Holz',
      ],
      fr: [
        'livraison gratuite; frais de port offerts; expédié sous 24h; envoi gratuit; livraison offerte; expedition rapide; port gratuit',
        "Carton d'expédition 30 x 20 cm, lot de 25; Porte-clés de livraison pour scooter",
      ],
      es: [
        'envío gratis; envio gratis; envíos a todo el país; entrega en 24 horas; envío sin costo; portes gratis; entrega gratis',
        'Caja de envío 30 x 20 cm, 25 unidades; Bolsa térmica de entrega para pizza',
      ],
      it: [
        'spedizione gratuita; spedizione gratis; consegna in 24h; spedizione inclusa; spedizione veloce; spedito subito; consegna rapida',
        'Scatole per spedizioni 30 x 20 cm, 25 pezzi; Zaino termico per consegne',
      ],
      pt: [
        'frete grátis; frete gratis; envio imediato; entrega rápida; envio em 24h; frete incluso; entrega grátis',
        'Caixa de papelão para envio 30 x 20 cm; Bolsa térmica para entrega',
      ],
      pl: [
        'darmowa dostawa; wysyłka gratis; wysyłka 24h; darmowa wysyłka; szybka wysyłka; dostawa gratis; wysylka gratis',
        'Karton wysyłkowy 30 x 20 cm, 25 sztuk; Koperty do wysyłki A4, 50 sztuk',
      ],
      nl: [
        'gratis verzending; gratis bezorgd; morgen in huis; voor 22:00 besteld; snelle levering; verzendkosten gratis; gratis levering',
        'Verzenddoos 30 x 20 cm, 25 stuks; Verzendetiketten op rol, 500 stuks',
      ],
      ru: [
        'бесплатная доставка; доставка бесплатно; быстрая доставка; доставка за 1 день; отправка в день заказа; доставим завтра; доставка в подарок',
        'Коробка для отправки 30 x 20 см, 25 шт; Сумка курьера для доставки еды',
      ],
      tr: [
        'ücretsiz kargo; kargo bedava; aynı gün kargo; hızlı teslimat; ücretsiz gönderim; ucretsiz kargo; kargo bizden',
        'Kargo kutusu 30 x 20 cm, 25 adet; Kargo poşeti gri, 50 adet',
      ],
      id: [
        'gratis ongkir; free ongkir; bebas ongkir; kirim hari ini; pengiriman cepat; siap kirim; gratis ongkos kirim',
        'Kardus packing 30 x 20 cm, 25 lembar; Plastik polymailer 20 x 30 cm, isi 50 lembar',
      ],
      vi: [
        'freeship; miễn phí vận chuyển; giao hàng toàn quốc; giao hàng nhanh; ship hỏa tốc; free ship; mien phi van chuyen',
        'Túi gói hàng niêm phong 20 x 30 cm; Hộp carton đóng hàng 30 x 20 cm',
      ],
      th: [
        'ส่งฟรี; จัดส่งฟรี; ส่งไว; ส่งด่วน; จัดส่งทันที; ฟรีค่าจัดส่ง; ส่งจากไทย',
        'กล่องพัสดุ 30 x 20 ซม. 25 ใบ; ซองไปรษณีย์พลาสติก 50 ใบ',
      ],
      zh: [
        '包邮; 顺丰包邮; 次日达; 免运费; 当天发货; 全国包邮; 24小时内发货',
        '快递纸箱 30x20厘米 25个; 快递袋 加厚 100个',
      ],
      'zh-Hant': [
        '免運; 免運費; 快速出貨; 當天出貨; 24小時出貨; 台灣現貨速發; 宅配免運',
        '出貨紙箱 30x20公分 25個; 快遞袋 加厚 100個',
      ],
      ja: [
        '送料無料; 即日発送; 翌日配達; 送料込み; あす楽対応; 当日出荷; 送料0円',
        '発送用ダンボール 30x20cm 25枚; 宅配ボックス 置き型 黒',
      ],
      ko: [
        '무료배송; 당일출고; 오늘출발; 무료 배송; 로켓배송; 당일발송; 배송비 무료',
        '택배박스 30x20cm 25장; 배송 라벨 스티커 500장',
      ],
    },
  },
  discount: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        '50% off; save 30%; half price; price drop; now 20 percent off; marked down; discounted; reduced to clear',
        'Discount Tire Gauge Stickers, 50 Pack; Coupon Organizer Wallet, Blue',
      ],
      de: [
        '50% Rabatt; 30 % günstiger; reduziert; stark reduziert; halber Preis; Preissenkung; jetzt 20% sparen',
        'Rabattmarken Heft A6, 50 Stück; Preisschilder aus Karton, 100 Stück',
      ],
      fr: [
        '50% de réduction; -30%; prix cassé; prix réduit; moitié prix; 20 % de remise; en réduction',
        'Étiquettes de prix adhésives, 100 pièces; Raccord de réduction laiton 20 mm',
      ],
      es: [
        '50% de descuento; 30% dto; rebajado; a mitad de precio; descuentazo; 20% menos; -40%',
        'Etiquetas de precio adhesivas, 100 unidades; Reductor de caudal para ducha, cromado',
      ],
      it: [
        'sconto 50%; scontato del 30%; prezzo ribassato; metà prezzo; -40%; ribassato; super sconto',
        'Etichette prezzo adesive, 100 pezzi; Riduttore di pressione per acqua 1/2 pollice',
      ],
      pt: [
        '50% off; 30% de desconto; metade do preço; com desconto; descontão; preço reduzido; 20% mais barato',
        'Etiqueta de preço adesiva, 100 unidades; Redutor de vazão para chuveiro',
      ],
      pl: [
        'rabat 50%; -30%; 20% taniej; przecena; obniżka ceny; pół ceny; zniżka 15%',
        'Etykiety cenowe samoprzylepne, 100 sztuk; Reduktor ciśnienia wody 1/2 cala',
      ],
      nl: [
        '50% korting; met 20% korting; halve prijs; afgeprijsd; nu 30% goedkoper; prijsverlaging; kortingsactie',
        'Prijsstickers op rol, 500 stuks; Kortingskaarthouder van leer',
      ],
      ru: [
        'скидка 50%; со скидкой; -30%; цена снижена; скидки; уценка; полцены; дисконт',
        'Ценники самоклеящиеся, 100 шт; Дисконтные карты пластиковые, 50 шт',
      ],
      tr: [
        '%50 indirim; indirimli; yarı fiyatına; %30 indirimli; indirimde; fiyatı düştü; dev indirim',
        'Fiyat etiketi yapışkanlı, 100 adet; İndirim etiketi kırmızı, 50 adet',
      ],
      id: [
        'diskon 50%; potongan harga; turun harga; disc 30%; setengah harga; diskon besar; harga coret',
        'Label harga rol, 10 roll; Stiker diskon merah, 50 lembar',
      ],
      vi: [
        'giảm 50%; giảm giá sốc; sale 30%; hạ giá; giảm nửa giá; giảm ngay 20%; giam gia',
        'Tem giá dán sản phẩm, 10 cuộn; Kính giảm chói ô tô',
      ],
      th: ['ลด 50%; ลดราคา; ส่วนลด 30%; ลดครึ่งราคา; ลดพิเศษ; ลดสูงสุด 70%; ลดแรง', 'ป้ายราคา 100 ใบ; ป้ายลดราคา สีแดง 50 ใบ'],
      zh: ['5折; 打折; 半价; 直降100元; 立减50元; 折扣; 降价', '价格标签贴 100张; 打折标签 红色 50张'],
      'zh-Hant': ['5折; 打折; 半價; 現省500; 下殺3折; 折扣; 降價', '價格標籤貼 100張; 打折標籤 紅色 50張'],
      ja: ['50%OFF; 半額; 割引; 値下げ; 30%オフ; 3割引; 大幅値下げ', '値札シール 100枚; 割引シール 赤 50枚'],
      ko: [
        '50% 할인; 반값; 할인; 30% 세일; 가격인하; 파격할인; 특별할인',
        '가격 라벨 스티커 100장; 할인 스티커 빨강 50장',
      ],
    },
  },
  sale: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'flash sale; clearance; Black Friday deal; Prime Day; end of season sale; warehouse clearance; hot deal; lightning deal',
        'Garage Sale Signs, 11 x 17 in, 10 Pack; Clearance Light LED Amber, 2 Pack',
      ],
      de: [
        'Sonderangebot; Räumungsverkauf; Ausverkauf; Black Friday Angebot; Lagerverkauf; Winterschlussverkauf; Schnäppchen',
        'Plakat Sonderangebot A2, 5 Stück; Angebotsmappe A4, blau',
      ],
      fr: [
        'soldes; vente flash; déstockage; promo; offre spéciale; Black Friday; liquidation totale; ventes privées',
        'Affiche soldes A3, 10 pièces; Solde bancaire carnet de comptes A5',
      ],
      es: [
        'oferta; rebajas; liquidación; Hot Sale; oferta relámpago; promoción; ofertón; Cyber Monday',
        'Cartel oferta A4, 10 unidades; Carteles de rebajas para tienda, 5 unidades',
      ],
      it: [
        'offerta; saldi; svendita; liquidazione; Black Friday; promozione; offerta lampo; fuori tutto',
        'Cartello saldi A3, 10 pezzi; Sale grosso marino 1 kg',
      ],
      pt: [
        'promoção; queima de estoque; liquidação; oferta; Black Friday; saldão; oferta relâmpago; promo',
        'Placa de promoção A4, 10 unidades; Cartaz de oferta amarelo, 50 folhas',
      ],
      pl: [
        'promocja; wyprzedaż; okazja; Black Friday; likwidacja sklepu; super okazja; wyprzedaz; mega promocja',
        'Plakat wyprzedaż A3, 10 sztuk; Sukienka na specjalną okazję, granatowa, 38',
      ],
      nl: [
        'aanbieding; uitverkoop; opruiming; Black Friday deal; actie; stunt; leegverkoop; superdeal',
        'Poster uitverkoop A2, 5 stuks; Actiefiguur dinosaurus 20 cm',
      ],
      ru: [
        'распродажа; акция; ликвидация; чёрная пятница; по акции; спецпредложение; тотальная распродажа; суперакция',
        'Плакат распродажа А3, 5 шт; Книга Акции и облигации, 256 стр.',
      ],
      tr: [
        'kampanya; fırsat ürünü; büyük indirim; efsane cuma; flaş indirim; sezon sonu indirimi; süper fırsat; tasfiye',
        'Kampanya afişi A3, 10 adet; Sezonluk yorgan çift kişilik, beyaz',
      ],
      id: [
        'flash sale; promo; cuci gudang; obral; big sale; promo gajian; sale akhir tahun; harga promo',
        'Spanduk promo 1 x 2 m; Stiker sale merah, 50 lembar',
      ],
      vi: [
        'khuyến mãi; xả kho; thanh lý; flash sale; xả hàng; siêu sale; ưu đãi; khuyen mai',
        'Bảng hiệu sale A3, 5 tấm; Kệ kho hàng sắt 4 tầng',
      ],
      th: [
        'โปรโมชั่น; ล้างสต็อก; แฟลชเซลล์; โปร 11.11; เซลล์; โปรพิเศษ; ลดล้างสต๊อก; เคลียร์สต็อก',
        'ป้ายโปรโมชั่น A4 10 แผ่น; โปรตีนถั่วเหลือง 500 กรัม',
      ],
      zh: ['清仓; 特价; 促销; 双十一; 大促; 秒杀; 甩卖; 亏本清仓; 年终大促', '促销海报 A3 10张; 清仓海报 50张'],
      'zh-Hant': ['出清; 特價; 促銷; 雙11; 限時特賣; 週年慶; 清倉; 破盤', '促銷海報 A3 10張; 特價標籤 50張'],
      ja: [
        'セール; タイムセール; 在庫処分; ブラックフライデー; 特売; クリアランス; 大感謝祭; お得なセール',
        'セール用ポスター A3 10枚; セーラー服 コスプレ M',
      ],
      ko: [
        '세일; 특가; 재고정리; 블랙프라이데이; 핫딜; 타임세일; 클리어런스; 창고대방출',
        '세일 포스터 A3 10장; 세일러문 피규어 15cm',
      ],
    },
  },
  'low price': {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'best price; cheap; wholesale price; factory price; lowest price ever; bargain; affordable price; great value',
        'Fisher-Price Rattle, Blue; Price Gun Labels White, 10 Rolls',
      ],
      de: [
        'günstig; billig; Bestpreis; zum Tiefpreis; Großhandelspreis; Fabrikpreis; super Preis; preiswert',
        'Günstling Hörbuch auf CD; Preisauszeichner mit 5 Rollen',
      ],
      fr: [
        'pas cher; prix usine; meilleur prix; prix de gros; à petit prix; bon marché; prix imbattable',
        'Marché aux fleurs puzzle 1000 pièces; Prix Goncourt roman broché',
      ],
      es: [
        'barato; precio de fábrica; mejor precio; al por mayor; precio mayorista; económico; precio increíble; baratísimo',
        'Pistola de precios con 5 rollos; Juego El precio justo de mesa',
      ],
      it: [
        'economico; prezzo di fabbrica; miglior prezzo; prezzo basso; prezzi bassissimi; a buon prezzo; prezzo all ingrosso; low cost',
        'Prezzatrice manuale con 5 rotoli; Economia domestica libro illustrato',
      ],
      pt: [
        'barato; preço de fábrica; melhor preço; preço de atacado; baratinho; menor preço; preço baixo; direto da fábrica',
        'Etiquetadora de preço com 5 rolos; Livro Barata Tonta ilustrado',
      ],
      pl: [
        'tanio; najniższa cena; cena hurtowa; cena producenta; super cena; tani; najtaniej; atrakcyjna cena',
        'Metkownica z 5 rolkami; Cenówki plastikowe, 20 sztuk',
      ],
      nl: [
        'goedkoop; laagste prijs; beste prijs; groothandelsprijs; fabrieksprijs; voordelig; spotgoedkoop; bodemprijs',
        'Prijstang met 5 rollen; Nobelprijs biografie, paperback',
      ],
      ru: [
        'дёшево; низкая цена; оптовая цена; цена производителя; недорого; лучшая цена; по оптовой цене; выгодно; дешевле всех',
        'Цена победы книга, 352 стр.; Этикет-пистолет с 5 рулонами',
      ],
      tr: [
        'ucuz; toptan fiyat; fabrika fiyatı; en uygun fiyat; uygun fiyatlı; ekonomik fiyat; en ucuz',
        'Fiyat etiket makinesi, 5 rulo; Toptan ve Perakende Muhasebesi kitabı',
      ],
      id: [
        'murah; termurah; harga grosir; harga pabrik; murah meriah; harga terjangkau; harga murah; murah banget',
        'Label harga dan alat tembak, isi 5 roll; Buku Harga Diri, 200 halaman',
      ],
      vi: [
        'giá rẻ; giá sỉ; giá xưởng; rẻ nhất; siêu rẻ; giá gốc; rẻ vô địch; giá tốt',
        'Máy bắn giá kèm 5 cuộn tem; Giá đỡ điện thoại để bàn',
      ],
      th: [
        'ราคาถูก; ราคาส่ง; ราคาโรงงาน; ถูกที่สุด; ราคาประหยัด; ราคาขายส่ง; ถูกสุดๆ; ราคาพิเศษ',
        'เครื่องยิงราคา พร้อมม้วน 5 ม้วน; ถุงถูกพับ กระดาษคราฟท์ 50 ใบ',
      ],
      zh: ['便宜; 批发价; 出厂价; 厂家直销; 超低价; 全网最低价; 白菜价; 工厂价', '打价机 含5卷标签; 便签纸 黄色 100张'],
      'zh-Hant': [
        '便宜; 批發價; 工廠直營; 最低價; 超低價; 破盤價; 銅板價; 俗俗賣',
        '打標機 含5卷標籤; 便條紙 黃色 100張',
      ],
      ja: [
        '激安; 最安値; 格安; 卸売価格; お買い得; お得価格; 工場直販; 業務用価格',
        'ハンドラベラー 値付け機 5巻; 安全靴 26cm 黒',
      ],
      ko: ['최저가; 초특가; 도매가; 공장직영; 저렴한 가격; 가성비; 싸게; 특가', '가격표시기 라벨 5롤; 저울 주방용 5kg'],
    },
  },
  bundle: {
    rule: 'promotional-phrase',
    cells: {
      en: [
        'buy 2 get 1 free; BOGO; free gift included; with free case; buy one get one; bonus gift; 3 for 2; free bag with purchase',
        'Sugar Free Gum, 35 Pieces; Gift Bag Paper, 10 Pack',
      ],
      de: [
        '2 für 1; Gratis Tasche dazu; mit Gratisgeschenk; Kauf 2 zahl 1; inkl. Gratis-Etui; Geschenk dazu; Zugabe gratis',
        'Geschenktüten aus Papier, 10 Stück; Zuckerfreie Kaugummis, 35 Stück',
      ],
      fr: [
        '2 achetés 1 offert; cadeau offert; 1 acheté = 1 offert; avec housse offerte; cadeau gratuit; le 2ème gratuit; bonus offert',
        'Sacs cadeaux en papier, 10 pièces; Chewing-gum sans sucre, 35 pièces',
      ],
      es: [
        '2x1; lleva 3 paga 2; regalo incluido; con funda de regalo; 3x2; compra 2 y llévate 1 gratis; de regalo',
        'Bolsas de regalo de papel, 10 unidades; Chicles sin azúcar, 35 unidades',
      ],
      it: [
        'prendi 3 paghi 2; omaggio incluso; con custodia in omaggio; 2x1; 1 + 1 gratis; 3x2; regalo incluso',
        'Sacchetti regalo di carta, 10 pezzi; Gomme senza zucchero, 35 pezzi',
      ],
      pt: [
        'leve 3 pague 2; compre 1 leve 2; brinde grátis; com brinde; 2 por 1; ganhe um brinde; + brinde',
        'Sacolas de presente de papel, 10 unidades; Chiclete sem açúcar, 35 unidades',
      ],
      pl: [
        '1+1 gratis; 2 w cenie 1; gratis etui; prezent gratis; kup 2 zapłać za 1; drugi gratis; z gratisem',
        'Torebki prezentowe papierowe, 10 sztuk; Guma bez cukru, 35 sztuk',
      ],
      nl: [
        '1+1 gratis; 2 voor 1; gratis hoesje erbij; gratis cadeau; tweede gratis; 2e halve prijs; met gratis tas',
        'Cadeautasjes van papier, 10 stuks; Suikervrije kauwgom, 35 stuks',
      ],
      ru: [
        '1+1; 2 по цене 1; подарок в комплекте; + подарок; чехол в подарок; второй в подарок; купи 2 получи 1; бонус к покупке',
        'Пакеты подарочные бумажные, 10 шт; Жевательная резинка без сахара, 35 шт',
      ],
      tr: [
        '1 alana 1 bedava; 2 al 1 öde; hediyeli; kılıf hediye; 3 al 2 öde; hediyesi ile; ikincisi bedava',
        'Hediye poşeti kağıt, 10 adet; Şekersiz sakız, 35 adet',
      ],
      id: [
        'beli 1 gratis 1; beli 2 gratis 1; free pouch; bonus tas; buy 1 get 1; dapat bonus; gratis hadiah',
        'Tas kado kertas, 10 lembar; Permen karet bebas gula, isi 35 butir',
      ],
      vi: [
        'mua 1 tặng 1; tặng kèm túi; mua 2 tặng 1; kèm quà tặng; tặng quà; mua 1 được 2; tặng ngay hộp',
        'Túi quà giấy, 10 chiếc; Kẹo cao su không đường, 35 viên',
      ],
      th: [
        'ซื้อ 1 แถม 1; แถมฟรี; 1 แถม 1; ของแถม; แถมกระเป๋า; ซื้อ 2 แถม 1; ฟรีของแถม',
        'ถุงของขวัญกระดาษ 10 ใบ; หมากฝรั่งไม่มีน้ำตาล 35 ชิ้น',
      ],
      zh: ['买一送一; 买2送1; 赠品; 送收纳袋; 买一赠一; 加赠; 第二件半价; 送杯刷', '礼品袋 纸质 10个; 无糖口香糖 35粒'],
      'zh-Hant': [
        '買一送一; 買2送1; 贈品; 送收納袋; 加贈; 第二件半價; 送杯刷; 買就送',
        '禮品袋 紙質 10個; 無糖口香糖 35粒',
      ],
      ja: [
        'おまけ付き; 1個買うと1個無料; プレゼント付き; 2個で1個無料; 特典付き; ケースプレゼント',
        'ギフトバッグ 紙製 10枚; シュガーレスガム 35粒',
      ],
      ko: ['1+1; 2+1; 사은품 증정; 케이스 증정; 원플원; 하나 더', '선물 봉투 종이 10장; 무설탕 껌 35개'],
    },
  },
};
