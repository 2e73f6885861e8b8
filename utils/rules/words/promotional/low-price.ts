import type { Everywhere } from '../../phrases.ts';

/** Low prices: cheap, wholesale, from the factory, good value. */
export const lowPrice = {
  en: `
(unmissable|unbeatable|unbelievable|crazy|insane|silly|giveaway|rock bottom|knockdown|throwaway) (price~|value|deal~|offer~); as low as (ever|it gets)
sale price; reduced price; (special|best|lowest|low|cheapest|wholesale|factory|unbeatable|crazy|great|good|bargain|rock bottom|clearance|promotional) price~; factory direct; cheap; cheapest; bargain~
(great|good|best|super|excellent) value; value for money; rollback price; (affordable|reasonable|wholesale|factory|budget|discount|friendly|competitive|fair|trade|outlet|dealer|warehouse|bulk) (price~|pricing|cost)
affordable; (low|lowest|best|cheapest|unbeatable) (cost|price (guaranteed|ever|online|in town|around)); price (match|beat|guarantee); (at|for) (wholesale|factory|cost|a low|an affordable|the lowest) price~
(great|good|best|amazing|incredible|excellent|unbeatable|superb) (value|bargain|buy); bargain (buy|bin|deal~); super cheap; dirt cheap; inexpensive; budget friendly; direct from (factory|manufacturer)
factory (direct|outlet|sale); value (pack deal|for price)
`,
  de: `
(unschlagbar~|unglaublich~|sensationell~|unwiderstehlich~|irr~) (preis~|angebot~)
(unschlagbar|konkurrenzlos|sensationell|unfassbar|unglaublich|extrem|besonders) (günstig~|billig~|preiswert~)
aktionspreis~; günstig~; billig~; (best~|klein~|super|top|niedrig~|unschlagbar~|günstig~) preis~; bestpreis~; tiefpreis~; tiefstpreis~; sonderpreis~; knallerpreis~; preisknaller; preishit
(großhandels|fabrik|werks|hersteller|händler|schnäppchen|spar|kampf|dumping|hammer|knaller|mini|netto|jubiläums|top|super|best|tief|tiefst|niedrig|niedrigst|billig|sonder) preis~; großhandelspreis~; fabrikpreis~
werkspreis~; herstellerpreis~; händlerpreis~; kampfpreis~; hammerpreis~; minipreis~; toppreis~; superpreis~; niedrigpreis~; billigpreis~; dauertiefpreis~
(zum|zu) (best~|klein~|niedrig~|tief~|unschlagbar~|günstig~|top|super|fair~|billig~) preis~; preisgünstig~; kostengünstig~; günstigst~; günstiger; spottbillig; supergünstig~; megagünstig~
(fair~|unschlagbar~|attraktiv~|heiß~|klein~|sensationell~) preis~; direkt vom hersteller; direkt ab werk; ab werk
`,
  fr: `
prix (promo|promotionnel~|réduit~|soldé~|barré~|spécial|spéciaux|d appel|en baisse)
pas cher~; (meilleur~|bas|petit~|mini|super|bon) prix
prix (de gros|grossiste|d usine|direct usine|plancher|défiant toute concurrence|attractif~|compétitif~|économique|malin~|incroyable~|fou|fous|doux|canon|top|abordable~|discount|bas garanti|sacrifié~|le plus bas)
(bon|meilleur|à bas|à petit|à petits|tout petit|super|mini) (marché|prix|coût); bon marché; (le|au) (moins cher|meilleur prix|plus bas prix|prix le plus bas); moins cher
à (bas coût|prix coûtant|prix réduit|prix cassé|prix mini); directement du fabricant; direct usine; (pas|vraiment pas|moins) chèr(e|); petit budget; économique et; bas de prix; bon rapport qualité prix
excellent rapport qualité prix; rapport qualité prix; premier prix
`,
  es: `
precio~ (promocional~|promoción|de (promoción|oferta|rebaja|liquidación)|rebajad~|reducid~|en oferta|con descuento)
barat~; baratísim~; económic~; (mejor~|buen|bajo|mejor|super) precio~; precio~ (bajo~|especial~|de fábrica|imbatible~|mayorista|increíble~|de locura|de liquidación|de remate); (al|por) mayor; al por mayor
precio~ (de (costo|coste|mayoreo|mayorista|distribuidor|fábrica|outlet|saldo|risa|regalo|ocasión)|al por mayor|de mayoreo|directo de fábrica|más bajo~|imbatible~|insuperable~|económico~|accesible~|justo|competitivo~|único~|inmejorable~|inigualable~|bajísimo~|barato~|loco~|mínimo~|de fábrica|por mayor)
(el|al|a|los) (mejor|mejores|menor|más bajo|buen) precio~; directo de (fábrica|fabricante); (más|muy|súper|super) (barat~|económic~); baratito~; tirado de precio; bueno bonito y barato; mayoreo; precio mayoreo
a buen precio; low cost; precio(s|) bajos; relación calidad precio; calidad precio
`,
  it: `
prezz~ (promo|promozionale|promozionali|scontat~|ribassat~|ridott~|speciale|speciali|in (offerta|promozione|saldo))
(miglior~|basso|ottimo|super) prezz~; economic~; conveniente; (all|ad) ingrosso; all ingrosso
prezz~ (all ingrosso|ingrosso|di costo|di stock|bassissim~|basso|bassi|bassa|più basso|più bassi|minim~|vantaggios~|imbattibil~|competitiv~|shock|choc|piccol~|onest~|di fabbrica|di fabbrica diretto|modic~|economic~|accessibil~|incredibil~|sottocosto|stracciat~|da urlo)
(a|al) (buon|miglior|basso|minor|piccolo|ottimo|prezzo) (prezzo|costo|di costo|più basso|di fabbrica); a basso (costo|prezzo); basso costo; low cost; (più|molto|super) (economic~|convenient~); economicissim~
(miglior|ottimo|buon) (rapporto qualità prezzo|qualità prezzo); rapporto qualità prezzo; qualità prezzo; diretto dalla fabbrica; prezzaccio
`,
  pt: `
preço~ (reduzid~|com desconto|em (promoção|oferta)|de (oferta|liquidação)|rebaixad~)
barat~; baratinh~; barato; (melhor~|menor~|bom|super) preço~; preço~ (baixo~|especial~|de fábrica|imbatível|promocional|de custo|de atacado); econômic~; (no|por|em) atacado; atacado; atacado e varejo
preço~ (de (banana|atacado|fábrica|custo|revenda|distribuidor|outlet|ocasião|amigo|promoção)|de atacado|mais baixo~|baixíssim~|acessív~|imbatív~|único~|justo~|camarada~|bom|popular|populares|incrív~|especial|especiais|mínim~|direto da fábrica|baixinho|competitiv~|lá embaixo|ótimo)
(o|ao|pelo|com|no) (menor|melhor) preço~; menor preço (do brasil|da internet|garantido); direto (da|de) (fábrica|fabricante); (mais|super|muito|bem) barat~; baratíssim~; custo benefício; ótimo custo benefício
melhor custo benefício; bom custo benefício; precinho; preço de fábrica; preço bom
`,
  pl: `
supercen~; megacen~; hitcen~; minicen~
cen~ (promocyjn~|obniżon~|specjaln~|wyprzedażow~|z rabatem|po obniżce); (promocyjn~|obniżon~|specjaln~|wyprzedażow~) cen~
przecen~; przeceniony; tani~; tanio; najtaniej; taniej; (najniższ~|nisk~|super|najlepsz~|dobr~|hit~|atrakcyjn~) cen~; cena hurtowa
cen~ (producenta|hurtow~|fabryczn~|hurt|importer~|outletow~|dystrybutora|okazyjn~|atrakcyjn~|konkurencyjn~|nie do pobicia|najniższ~|hit|od producenta|rewelacyjn~|gwarantowan~|przystępn~)
(w|po) (super|niskiej|najniższej|dobrej|hurtowej|atrakcyjnej|okazyjnej|rewelacyjnej|świetnej|fabrycznej|najlepszej) cenie
(najniższ~|najlepsz~|atrakcyjn~|okazyjn~|super|mega|świetn~|rewelacyjn~|konkurencyjn~|przystępn~|gwarancja najniższej) cen~; tanie; taniutk~; tanioch~; najtańsz~; (bardzo|super|mega) tani~; ekonomiczn~ cen~
prosto od producenta; bezpośrednio od producenta; hurtowo; w hurcie; niska cena; stosunek jakości do ceny
`,
  nl: `
goedkoop; goedkoopste; laagste prijs; beste prijs; groothandelsprijs; groothandelsprijzen; fabrieksprijs; fabrieksprijzen; bodemprijs; bodemprijzen; dumpprijs; dumpprijzen; stuntprijs; stuntprijzen; weggeefprijs
weggeefprijzen; inkoopprijs; topprijs; voordeelprijs; (groothandels|fabrieks|bodem|dump|stunt|spot|laagste|kleine|beste|scherpe|top|super|actie|voordeel|inkoop|mini|lage|weggeef) prijs
(laagste|beste|scherpe|lage|scherpste|mooie|leuke|super|goede) (prijs|prijzen); (voor|tegen) (een lage|de laagste|de beste|een scherpe|een zacht) (prijs|prijsje); spotgoedkoop; spotgoedkope; supergoedkoop; voordelig~
voordeligst~; goedkoopst~; budgetvriendelijk; rechtstreeks van de fabriek; direct van de fabriek; laagsteprijsgarantie; laagste prijsgarantie; prijs kwaliteit; koopje
`,
  sv: `
(billig|billigt|billiga|billigare|billigast|billigaste); prisvärd~; (lägsta|bästa|bra|lågt|oslagbart|otroligt|grymt|fint) pris~; lågpris~; kanonpris; vrakpris; fyndpris; superpris; klipppris; fabrikspris; grossistpris; bottenpris; jättebillig~; spottbillig~; superbillig~; prisgaranti; (mycket|bra valuta) för pengarna; direkt från fabrik~; prisexempel; budgetvänlig~
`,
  ru: `
(акционн~|сниженн~|распродажн~|скидочн~|льготн~|праздничн~) цен~; цен~ (по акции|со скидкой|снижен~|распродажи)
дешев~; дешево; дешевле; недорог~; недорого; (низк~|лучш~|супер|выгодн~|минимальн~|оптов~|специальн~|смешн~|старая|сниженная|хорошая) цен~; цены (снижены|производителя); выгодн~; выгодно; спеццена; суперцена
(по|за) (оптов~|низк~|супер|лучш~|выгодн~|доступн~|приятн~|смешн~|минимальн~|закупочн~|заводск~|разумн~|сниженн~|хорош~|адекватн~|старой|себестоимости) цен~
цен~ (завода|оптовика|от производителя|от завода|оптом|ниже (рынка|рыночной|некуда)|бомба|сказка|шок|доступн~|приятн~|низк~|минимальн~|закупки|подарок|радует|хорошая|супер|за копейки)
(дешевл~|выгодн~) (всех|чем|не найдете|рынка|остальных); дешев~ (всех|чем|не найдете); (доступн~|бюджетн~|оптов~|низк~|минимальн~|честн~|приятн~|выгодн~|смешн~|адекватн~|шок) цен~; шок-цена; шокцена; опт и розница
оптом и в розницу; от производителя; напрямую от производителя; прямые поставки; дешман; дешевый; дешевая; дешевые; бюджетн~; копеечн~ цен~; за копейки; суперцен~; по себестоимости; самая низкая цена; лучшая цена на
`,
  tr: `
(kaçırılmayacak|kaçmaz|inanılmaz|şok|bomba|dip|rakipsiz|yenilmez) (fiyat~|fiyata|fiyatla|fırsat~)
(indirimli|kampanya|promosyon|sezon sonu) (fiyat~|fiyatı|fiyatına|fiyatlı)
ucuz; en ucuz; en uygun fiyat; uygun fiyat; özel fiyat; en düşük fiyat; en iyi fiyat; uygun fiyatlı; ekonomik fiyat; toptan fiyat; toptan fiyatına; fabrika fiyatı; fabrikadan halka; üreticiden; outlet fiyat; yarı fiyatına
(toptan|fabrika|üretici|en ucuz|uygun|ekonomik|hesaplı|cazip|bomba|süper|şok|özel|efsane|kampanyalı|komik|inanılmaz|düşük|avantajlı|makul|maliyet|perakende|bayi) (fiyat~|fiyatı|fiyatına|fiyatlı|fiyatla|fiyatlarla)
(en) (uygun|ucuz|düşük|iyi|hesaplı|ekonomik) (fiyat~|fiyatlı|fiyatlarla|fiyata); uygun fiyata; ucuza; ucuzu; ucuzluk; fiyat performans; f p ürünü; fiyatı uygun
(fabrikadan|üreticiden|imalattan|ithalatçıdan|toptancıdan) (halka|direkt|satış|size|fiyatına); imalattan; toptan satış; bütçe dostu; fiyat garantisi
`,
  id: `
termurah; murah; murah meriah; harga (murah|termurah|grosir|promo|pabrik|spesial|miring); turun harga; banting harga
(harga|hrg) (grosir~|pabrik|distributor|agen|supplier|importir|termurah|murah~|ekonomis|ekonomi|terjangkau|hemat|bersahabat|miring|kaki lima|mahasiswa|reseller|partai|modal|grosiran|super murah|terbaik|bersaing|spesial|jual|pas di kantong|nego|ramah|paling murah)
(murah~|termurah) (banget|bgt|berkualitas|meriah|abis|gila|sekali|aja|se shopee|se indonesia|bagus|lebay|dijamin|parah); paling murah; super murah; murmer; muraah; murahh; lebih murah; grosir; grosiran; ecer harga grosir
langsung pabrik; langsung dari pabrik; tangan pertama; terjangkau
`,
  ms: `
jualan murah; harga (murah|kilang|borong|runtuh); murah; harga (promosi|murah|diskaun|terendah|rendah)
`,
  tl: `
murang mura; mura; bagsak presyo
`,
  vi: `
giá (khuyến mãi|khuyến mại|giảm|sale|flash sale|sau giảm)
giá (rẻ|sốc|tốt|gốc|siêu rẻ|xưởng|ưu đãi|rẻ nhất); siêu rẻ; rẻ nhất; rẻ vô địch; đại hạ giá; hạ giá; giá (sỉ|xưởng|kho|hời|hạt dẻ|cực tốt|cực rẻ|siêu tốt|hủy diệt|chỉ từ|mềm|bình dân|học sinh|sinh viên); siêu hời
(giá|giá bán) (sỉ|xưởng|gốc|kho|buôn|tốt|tốt nhất|rẻ|rẻ nhất|siêu rẻ|cực rẻ|hời|hời nhất|mềm|hạt dẻ|ưu đãi|bình dân|hợp lý|sinh viên|học sinh|yêu thương|hấp dẫn|cạnh tranh|phải chăng|hủy diệt|rẻ vô địch|tận gốc|tận xưởng|nhà máy|đại lý|rẻ bất ngờ|thấp nhất|cực tốt|cực sốc|tại xưởng|bán sỉ|chỉ bằng)
(rẻ) (nhất|vô địch|bất ngờ|như cho|đẹp|hơn|nhất thị trường|nhất shopee|bèo|mà đẹp|mà chất); (siêu|cực|quá) (rẻ|hời); bán (sỉ|buôn|giá gốc); sỉ lẻ; sỉ và lẻ; tận (gốc|xưởng); (hàng|mua) (sỉ|giá xưởng); tiết kiệm chi phí
rẻ (vô đối|vô cùng|sập sàn|giật mình|không tưởng); ngon bổ rẻ; bao rẻ; giá hạt dẻ; đáng đồng tiền
`,
  th: `
ราคาโปร; ราคาโปรโมชั่น; ราคาลดพิเศษ; ลดราคา
ราคาถูก; ราคาพิเศษ; ราคาโรงงาน; ถูกที่สุด; ราคาถูกที่สุด; ถูกสุด; ครึ่งราคา; ราคาประหยัด; ราคาสุดคุ้ม; สุดคุ้ม; คุ้มสุดๆ; คุ้มค่า; ราคาดี; ราคาเบาๆ; ราคาย่อมเยา; ราคาทุน; ถูกมาก; ถูกสุดๆ; ราคาถูกมาก; ราคาถูกสุดๆ
ราคาถูกสุด; ราคาเบา; ราคาน่ารัก; ราคามิตรภาพ; ราคาสบายกระเป๋า; ราคาหลักร้อย; ราคาหลักสิบ; ราคาจับต้องได้; ราคาคุ้มค่า; ราคาคุ้ม; ราคาต่ำ; ราคาต่ำสุด; ราคาสุดพิเศษ; ราคาช็อก; ราคาขายส่ง; ราคาขายปลีก-ส่ง; ราคาส่งจากโรงงาน
จากโรงงาน; ส่งตรงจากโรงงาน; โรงงานขายเอง; ปลีกส่ง; ปลีก-ส่ง; ขายปลีกส่ง; ถูกที่สุดในไทย; ถูกสุดในไทย; ถูกกว่า; ถูกกว่าห้าง; ถูกและดี; ถูกดี; ของถูก; สินค้าราคาถูก; ถูกชัวร์; คุ้มสุด; คุ้มมาก; คุ้มเกินราคา; ไม่แพง
`,
  zh: `
促销价; 促銷價; 特惠价; 特惠價; 折扣价; 折扣價; 抢购价; 搶購價; 清仓价; 清倉價
团购价; 特价; 厂家直销; 工厂直销; *直销; 批发价; 出厂价; 低价; 低價; 最低价; 最便宜; 最低價; 超便宜; 超低价; 跳楼价; 厂价; 批发; 半价; 优惠价; 活动价; 秒杀价; 大特价; 出清价; 福利价; 便宜; 便宜货; 便宜卖; 便宜实惠; 便宜好用; 白菜价; 工厂价; 工厂直营; 工厂直供; 工厂直发; 源头工厂; 源头厂家; 厂家直供; 厂家直发; 厂家批发; 厂价直销; 产地直销; 产地直发; 一手货源
批发零售; 一件代发; 量大从优; 性价比高; 性价比; 高性价比; 超高性价比; 实惠; 经济实惠; 物美价廉; 价格优惠; 价格实惠; 超实惠; 划算; 超划算; 低于市价; 白菜; 成本价; 进货价; 亲民价; 学生价; 内部价; 团购; 特低价; 最实惠; 铜板价; 佛心价; 俗俗卖; 俗又大碗; 便宜又大碗; 超平价; 最低优惠; 全台最低; 全网最低; 工厂价直销; 批发价格; CP值高; 高CP值; 超高CP值; CP值
`,
  ja: `
セール価格; 割引価格; キャンペーン価格; 限定価格
激安; 格安; 最安値; 最安; 特別価格; 処分価格; アウトレット価格; 驚きの価格; お得; 卸売価格; 卸価格; 卸値; 問屋価格; 工場直販; 工場直送; 工場直営; 工場価格; 産地直送価格; 業務用価格; メーカー直販; メーカー直送価格; 低価格; 超低価格; 安い; 激安価格; 激安特価; 激安セール; 超激安; 格安価格; 最安値挑戦; 最安価格; 業界最安; 業界最安値; 地域最安値; 底値; 価格破壊; 驚きの安さ
驚きの低価格; 破格値; 破格の; お手頃; お手頃価格; お手軽価格; お得価格; お得な; お得セット; 超お得; 超お買い得; お買い得価格; お買い得品; お買い得セット; プチプラ; コスパ; コスパ最強; コスパ抜群; コスパ最高; 高コスパ; リーズナブル; 安さ; ワンコイン
`,
  ko: `
할인가; 특가; 행사가; 이벤트가; 세일가; 할인가격; 특별가
최저가; 저렴한; 가성비; 도매가; 공장직영; 공장 직판; 공장가; 싸게; 저렴; 저렴하게; 저렴이 특가; 저렴한곳; 저렴한 가격; 착한가격; 착한 가격; 착한가; 합리적인 가격; 합리적 가격; 최저가격; 최저가 보장; 최저가보장; 최저가도전; 최저가 도전; 온라인 최저가; 업계 최저가; 가성비갑; 가성비 갑; 가성비템; 가성비 좋은; 가성비 최고; 갓성비; 혜자; 공장직판; 공장도가
공장 직거래; 직거래; 산지직송 특가; 도매가격; 도매 가격; 도매특가; 원가판매; 거품없는; 거품 없는 가격; 실속; 실속형 특가; 알뜰; 알뜰가; 대용량 특가
`,
  ar: `
(أقل|ارخص|أرخص|أفضل|احسن|أحسن) (سعر|الأسعار|ثمن|الاسعار); (سعر|بسعر|أسعار|بأسعار) (رخيص|رخيصة|الجملة|المصنع|خيالي|خيالية|مغري|مغرية|ممتاز|لا يقاوم|مميز); رخيص; رخيصة; رخيص جدا
أفضل سعر; أرخص
`,
} as const satisfies Everywhere;
