import type { Phrases } from '../phrases.ts';

/** Offers, price cuts, shipping, urgency, gifts and guarantees. */
export const promotional: Phrases = {
  en: `
free (shipping|delivery|returns|postage|gift~|sample~|bonus|trial|installation|p&p); (fast|quick|express|next day|same day|rapid) (shipping|delivery|dispatch)
ships (free|fast|today|from|within|worldwide); ship from; shipping included; worldwide shipping; + free; with free; get free; plus free; get <n> free; <n> free
(hot|big|mega|flash|super|summer|winter|spring|autumn|clearance|final|grand|great) sale; on sale; sale; sale price; clearance; liquidation; closeout
<n> % off; <n> % discount; up to <n> % off; savings; big savings; instant savings; save <n> %; save $; save up to; save big; discount~; discounted; half price; price drop; reduced price; $ off
(special|best|lowest|low|cheapest|wholesale|factory|unbeatable|crazy|great|good|bargain|rock bottom|clearance|promotional) price~; factory direct; cheap; cheapest; bargain~; (great|good|best|super|excellent) value; value for money
(hot|best|great|super|daily|amazing|special|exclusive|weekly) deal~; deal of the day; lightning deal~
(special|limited|exclusive|hot|great|one time|introductory) offer~; limited time; offer ends; today only; only today; last chance; last day~; last few; hurry; hurry up; act (now|fast); (buy|order|shop|grab) now; buy today; get yours; don t miss; while (stocks|supplies|stock) last; selling (fast|out fast); almost gone; few left; only <n> left; limited (stock|quantity|quantities)
buy <n> get <n>; buy <n> get <n> free; buy one get one; bogo; buy <n> take <n>; buy more save more; (2 for 1|3 for 2|two for one)
black friday; cyber monday; prime day; boxing day sale; singles day
promo; promotion; promo code; coupon~; voucher code; cashback; cash back; interest free; cash on delivery
money back; money back guarantee*; (satisfaction|quality|lifetime|authenticity|price match) guarantee*; satisfaction <n> %; guarantee; guaranteed; <n> % guarantee*; <n> % quality guarantee*; lifetime (warranty|guarantee*|replacement); <n> (year|yr|years|month|months|day|days) (warranty|guarantee*|money back); risk free; warranty included; official warranty; no questions asked
(great|perfect|best|ideal|amazing|awesome|nice|wonderful|unique|lovely|thoughtful) gift~; (great|perfect|best|ideal) present~; gift~ (for|idea|ideas); present for; (birthday|christmas|xmas|wedding|anniversary|valentine|valentines|valentines day|valentine s day|mothers day|mother s day|fathers day|father s day|housewarming|graduation|easter|holiday|retirement) (gift~|present~)
rollback~; rollback price; price (slashed|dropped|cut); today s deal; doorbuster~; steal deal; use code; with code; new arrival~; just arrived; just launched; ready stock; pre order now; bulk discount~
ships (same|next|the same|the next) day; ships in <n>; ships (out|directly|immediately); (same|next) day ships; dispatched (today|same day|within <n>)
<n> (year|years|yr|month|months) <w> warranty; <n> (year|years|yr|month|months) <w> <w> warranty; (manufacturer|limited|extended|local|full) warranty
`,
  de: `
(kostenlos~|gratis|schnell~|portofrei~|kostenfrei~) (versand|lieferung); versandkostenfrei~; versand kostenlos; versand gratis; portofrei; kostenlos~; kostenfrei~; gratis; blitzversand; expressversand; expresslieferung; sofortversand; versand aus deutschland; inkl versand
sonderangebot~; angebot~; aktionspreis~; sale; rabatt~; rabattaktion; <n> % rabatt; <n> % reduziert; <n> % günstiger; reduziert~; günstig~; billig~; (best~|klein~|super|top|niedrig~|unschlagbar~|günstig~) preis~; bestpreis~; tiefpreis~; tiefstpreis~; sonderpreis~; knallerpreis~; schnäppchen; schlussverkauf; ausverkauf; abverkauf; räumungsverkauf; lagerräumung; preisknaller; preishit
nur heute; nur für kurze zeit; nur noch <n>; solange (der vorrat|vorrat) reicht; limitiertes angebot; letzte chance; jetzt (kaufen|zugreifen|sparen|bestellen|sichern); sparen sie; spar*set
geld zurück garantie; geld-zurück; zufriedenheitsgarantie; qualitätsgarantie; <n> jahr~ garantie; <n> monat~ garantie; lebenslange garantie; garantie; garantiert~; rückgaberecht
geschenkidee~; geschenk für; (perfekt~|ideal~|toll~|schön~|best~) geschenk~; geburtstagsgeschenk~; weihnachtsgeschenk~; als geschenk; neuheit~; black friday; kaufe <n>
super (angebot~|preis~|rabatt~|schnäppchen); mega (angebot~|rabatt~|sale)
`,
  fr: `
livraison (gratuite|offerte|rapide|express|24h|48h|incluse); frais de port (offerts|gratuits|inclus); expédition (rapide|gratuite|immédiate); envoi (gratuit|rapide); gratuit~; offert~
promo~; promotion~; en promo; soldes; en solde; solde; <n> % de (réduction|remise|rabais); - <n> % de; réduction~; remise~; rabais; pas cher~; (meilleur~|bas|petit~|mini|super|bon) prix; prix (bas|cassé~|réduit~|imbattable~|choc|usine|mini|promo|spécial|discount|en baisse); offre~ (spéciale~|limitée~|exclusive~|promotionnelle~|du jour); vente flash; ventes flash; bon plan; bons plans; déstockage; destockage; liquidation; bonne affaire; bonnes affaires; <n> acheté~ <n> offert~
stock limité; dernière~ (chance|pièces|jours); durée limitée; quantité limitée; profitez; achetez maintenant; aujourd hui seulement
satisfait ou remboursé; remboursé; garantie; garanti~; garantie (à vie|<n> ans)
idée~ cadeau~; cadeau~ (idéal~|parfait~|original~|pour|anniversaire|noël|d anniversaire|de noël|fête des mères|fête des pères); nouveauté~; black friday; code promo
super (promo~|offre~|solde~); méga (promo~|solde~); - <n> % (cette semaine|aujourd hui|sur|jusqu au); cette semaine seulement
`,
  es: `
envío~ (gratis|gratuito~|rápido~|inmediato~|express|incluido~|hoy|a todo el país); envio~ (gratis|rapido|inmediato); gratis; entrega (inmediata|gratis|rápida)
en oferta; oferta~; ofertas; super oferta; descuento~; descontado; <n> % de descuento; <n> % menos; rebaja~; rebajas; rebajad~; promoción; promociones; promocion; promo~; liquidación; liquidacion; remate~; barat~; baratísim~; económic~
(mejor~|buen|bajo|mejor|super) precio~; precio~ (bajo~|especial~|de fábrica|imbatible~|mayorista|increíble~|de locura|de liquidación|de remate)
cuotas; cuotas sin interés; sin interés; sin intereses; meses sin intereses; hasta <n> cuotas; <n> cuotas; pago contra entrega; contra entrega
garantía; garantia; garantizad~; satisfacción garantizada; devolución gratis; devoluciones gratis; devolución; devoluciones
últim~ (unidades|piezas|días|oportunidad); aprovecha; aprovechá; aproveche; compra (ya|ahora|hoy); compre ahora; solo (hoy|por hoy); sólo hoy; tiempo limitado; stock limitado; no te lo pierdas; llévate; lleva <n> paga <n>; lleve <n>; compra <n> lleva <n>
(idea~ de|ideas para) regalo~; regalo~ (ideal~|perfecto~|para|original~|de cumpleaños|de navidad|día de la madre|día del padre|incluido); regalo; de regalo; black friday; hot sale; buen fin; cyber monday; cyber day; novedad~
`,
  it: `
spedizion~ (gratuit~|gratis|veloce|rapid~|express|immediata|inclusa); consegna (gratuita|gratis|rapida|veloce|24h); gratis; gratuit~
in offerta; offert~; super offerta; sconto; sconti; scontat~; scontatissim~; <n> % di sconto; saldi; promo; promozion~; svendit~; liquidazione; (miglior~|basso|ottimo|super) prezz~; prezz~ (bass~|special~|imbattibil~|di fabbrica|scontat~|pazz~|conveniente); economic~; conveniente; affare; affari; occasione
garanzia; garantit~; soddisfatti o rimborsati; reso gratuito; resi gratuiti
(solo|soltanto) oggi; ultim~ (pezz~|occasion~|giorni|disponibilità); tempo limitato; compra (ora|subito|adesso); acquista (ora|subito); approfitta; non perdere; in omaggio; omaggio; prendi <n> paghi <n>; <n> + <n> gratis
ide~ regalo; regal~ (perfett~|ideal~|original~|per|di compleanno|di natale|compleanno|natale); novità; black friday
`,
  pt: `
(frete|envio|entrega) (grátis|gratis|rápid~|imediat~|expresso|incluso|hoje|24h); frete grátis; grátis; pronta entrega; envio já
em oferta; oferta~; super oferta; promoção; promoções; promocao; promo; promocional promocionais; desconto~; <n> % de desconto; <n> % off; liquidação; queima de estoque; saldão; barat~; baratinh~; barato; (melhor~|menor~|bom|super) preço~; preço~ (baixo~|especial~|de fábrica|imbatível|promocional|de custo|de atacado); econômic~
sem juros; em até <n> x; <n> x sem juros; parcelado; parcela~; cashback; cupom; cupons
garantia; garantid~; satisfação garantida; devolução grátis; devolução; <n> (anos|meses|dias) de garantia
últim~ (unidades|peças|dias|chance); só hoje; somente hoje; apenas hoje; aproveite; compre (já|agora|hoje); não perca; tempo limitado; leve <n> pague <n>; compre <n> leve <n>; compre <n> ganhe <n>; pague <n> leve <n>; brinde~; de brinde
ideia~ de presente~; presente~ (ideal~|perfeito~|para|de natal|de aniversário|criativo~|dia das mães|dia dos pais); lançamento~; novidade~; black friday
`,
  pl: `
darmow~ (dostaw~|wysyłk~|przesyłk~|zwrot~); darmow~; za darmo; gratis; (szybk~|ekspresow~|natychmiastow~|błyskawiczn~|tani~) (wysyłk~|dostaw~); wysyłka (gratis|24h|24 h|0 zł|w 24h|dziś|od ręki); dostawa gratis; smart!
promocj~; w promocji; promo; rabat~; zniżk~; obniżk~; przecen~; przeceniony; wyprzedaż~; okazj~; tani~; tanio; najtaniej; taniej; (najniższ~|nisk~|super|najlepsz~|dobr~|hit~|atrakcyjn~) cen~; cena hurtowa; hit cenowy; <n> % taniej; - <n> % taniej; outlet; likwidacja
gwarancj~; <n> (lat~|lata|rok|mies|miesięc~|miesiące) gwarancji; zwrot pieniędzy; gwarantowan~; satysfakcj~ gwarantowan~
ostatni~ sztuk~; tylko (dziś|dzisiaj|teraz|u nas); kup (teraz|już|dziś); nie przegap; limitowana oferta; oferta specjalna; oferta limitowana; kup <n>; <n> w cenie <n>
(idealn~|świetn~|super|doskonał~|wspaniał~) prezent~; prezent~ (dla|na|pod choinkę); pomysł na prezent; na prezent; nowość~; nowości; black friday
super (okazj~|promocj~|cen~|ofert~|rabat~|wyprzedaż~); mega (okazj~|promocj~|rabat~)
`,
  ru: `
бесплатн~ (доставк~|возврат~); доставк~ (бесплатно|за <n>|в день заказа|по россии|сегодня|завтра); (быстр~|срочн~|экспресс) доставк~; бесплатно
скидк~; со скидкой; скидка <n> %; <n> % скидк~; акци~; по акции; распродаж~; ликвидаци~; дешев~; дешево; дешевле; недорог~; недорого; (низк~|лучш~|супер|выгодн~|минимальн~|оптов~|специальн~|смешн~|старая|сниженная|хорошая) цен~; цена (снижена|производителя|ниже|огонь|со скидкой); цены (снижены|производителя); выгодн~; выгодно; спецпредложени~; специальн~ предложени~; спеццена; суперцена; новинк~; промокод~; купон~; кэшбэк~; кешбэк~; рассрочк~; оплата при получении
(только сегодня|только сейчас|только у нас|успей|успейте|успей купить|успейте купить|спешите|торопитесь); количество ограничено; ограничен~ (количеств~|предложени~|сери~ по акции); последн~ (штук~|размер~|шанс); купи сейчас; купи <n>; <n> по цене <n>; черн~ пятниц~
гаранти~; гарантия качества; с гарантией; возврат (денег|бесплатно)
(лучш~|идеальн~|отличн~|хорош~|оригинальн~|полезн~|прекрасн~|прикольн~|крут~) подар~ок; (лучш~|идеальн~|отличн~|хорош~|оригинальн~|прекрасн~) подарок; подарок (для|на|к|маме|мужу|жене|папе|девушке|мужчине|женщине|подруге|другу|ребенку|учителю|коллеге|бабушке|дедушке|сыну|дочери|дочке|любимой|любимому|парню|девочке|мальчику); подарки (для|на); в подарок; на подарок; иде~ подарка; + подарок; подарок
супер (акци~|скидк~|предложени~|распродаж~); мега (скидк~|распродаж~|акци~)
`,
  id: `
gratis ongkir; gratis ongkir (seluruh indonesia|se indonesia|pulau jawa); free ongkir; bebas ongkir; gratis; promo; diskon; <n> % diskon; termurah; murah; murah meriah; harga (murah|termurah|grosir|promo|pabrik|spesial|miring); obral; cuci gudang; beli <n> gratis <n>; beli <n> dapat <n>; bayar di tempat; bayar ditempat; bisa cod; cod; cashback; stok terbatas; ready stock; ready stok; garansi; garansi (resmi|<n> tahun|uang kembali|toko); bonus; siap kirim; sale; hadiah ulang tahun; kado (ulang tahun|untuk|natal|pernikahan); hadiah untuk; hari ini saja; flash sale; big sale; terbatas
(bebas|free|gratis|subsidi) (ongkir|ongkos kirim|pengiriman|kirim); kirim (cepat|hari ini|langsung|instan); pengiriman cepat; (bisa|bayar|terima) (cod|ditempat|di tempat); cicilan <n> %; cicilan; potongan harga; potongan <n> %; turun harga; harga (coret|hemat|terjangkau|ekonomis|promo|grosir|pabrik|distributor|termurah se indonesia|bersahabat|nego|diskon|jual|obral); promo (akhir|spesial|hari ini|gajian|besar|terbatas|lebaran|ramadhan|<n>); diskon besar; diskon hingga; banting harga; rugi; obral; cuci gudang; habiskan stok; sale (besar|akhir tahun); paket hemat; hemat <n> %; lebih hemat; beli banyak; beli <n> free <n>; beli <n> bonus <n>; buy <n> get <n>; free (hadiah|bonus|pouch|ongkir); bonus gratis; gratis (hadiah|kirim|tas|box|bubble wrap); voucher; kupon; stok (terbatas|ready|menipis|terakhir); barang (ready|terbatas); ready (ready|sekarang); segera beli; buruan; jangan sampai kehabisan; limited (stock|offer|time); hari ini (saja|aja); garansi <n> bulan; garansi uang kembali; bergaransi; jaminan (uang kembali|kualitas|asli); uang kembali; kado (wisuda|valentine|anniversary|pacar|cewek|cowok|ibu|ayah|anak|unik); cocok untuk kado; hadiah (ulang tahun|wisuda|natal|lebaran|valentine|pernikahan|terbaik); produk baru; barang baru
`,
  ms: `
penghantaran percuma; percuma; jualan murah; harga (murah|kilang|borong|runtuh); murah; tawaran (hebat|istimewa); diskaun; stok terhad; ready stok; beli <n> percuma <n>; jaminan; waranti
penghantaran (percuma|pantas|cepat); pos percuma; free pos; potongan harga; jualan (hebat|penghabisan|gudang); harga (promosi|murah|diskaun|terendah|rendah); promosi; beli <n> (dapat|free) <n>; stok terakhir; bayar (ansuran|semasa terima); waranti <n> tahun; hadiah (hari jadi|percuma)
`,
  tl: `
cod; legit; murang mura; mura; libreng (delivery|shipping); pang regalo; bagsak presyo; sulit
`,
  vi: `
miễn phí (vận chuyển|ship|giao hàng); (miễn phí vận chuyển|freeship|miễn phí ship|giao hàng) toàn quốc; freeship; free ship; miễn phí; giảm giá; giảm <n> %; giảm sốc; khuyến mãi; khuyến mại; giá (rẻ|sốc|tốt|gốc|siêu rẻ|xưởng|ưu đãi|rẻ nhất); siêu rẻ; rẻ nhất; rẻ vô địch; mua <n> tặng <n>; tặng kèm; tặng; quà tặng (cho|kèm|sinh nhật|bạn gái); xả kho; xả hàng; thanh lý; ưu đãi; bảo hành; bảo hành <n> (tháng|năm); hoàn tiền; hàng sẵn; có sẵn; sẵn hàng; số lượng có hạn; sale; sale off; flash sale; giao hàng nhanh; giao nhanh; đổi trả; hỏa tốc; mua ngay; duy nhất hôm nay
miễn (ship|cước|phí ship|phí giao hàng); giao hàng (miễn phí|toàn quốc|tận nơi|hỏa tốc|trong ngày); ship (nhanh|cod|toàn quốc|hỏa tốc|miễn phí); free ship; (thanh toán|nhận hàng) (khi nhận hàng|thanh toán|trả tiền); kiểm hàng trước; đại hạ giá; hạ giá; giảm (mạnh|đến <n> %|tới <n> %|ngay|một nửa); sale (sốc|mạnh|off|cuối năm|hè|<n> %); siêu (sale|khuyến mãi|ưu đãi|tiết kiệm); xả (kho|hàng|lỗ); giá (sỉ|xưởng|kho|hời|hạt dẻ|cực tốt|cực rẻ|siêu tốt|hủy diệt|chỉ từ|mềm|bình dân|học sinh|sinh viên); siêu hời; mua <n> được <n>; mua nhiều giảm nhiều; kèm quà; có quà; tặng (kèm|ngay|quà|<n>); trả góp; voucher; mã giảm giá; <n> đổi <n>; lỗi đổi mới; bao (đổi trả|test|check); hoàn tiền <n> %; cam kết (hoàn tiền|chất lượng); đảm bảo (chất lượng|hoàn tiền); số lượng (có hạn|giới hạn|ít); cơ hội cuối; chỉ (hôm nay|còn <n>|trong hôm nay); nhanh tay; sắp hết hàng; hàng (mới về|có sẵn|về sẵn); mới về; làm quà (tặng|sinh nhật); quà (sinh nhật|noel|giáng sinh|tết|valentine|8 / 3|20 / 10|cho bé|cho bạn gái|cho mẹ); quà tặng (bạn trai|mẹ|vợ|chồng|bé|sinh nhật|ý nghĩa)
(sale|giảm giá|khuyến mãi|ưu đãi) (tất cả|hết|toàn bộ)
`,
  nl: `
gratis (verzending|bezorging|levering); gratis; korting; <n> % korting; aanbieding~; actie; uitverkoop; goedkoop; goedkope; goedkoopste; laagste prijs; beste prijs; <n> jaar garantie; garantie; niet goed geld terug; cadeau voor; cadeautip; op is op; vandaag besteld; sale
`,
  tr: `
ücretsiz kargo; kargo bedava; bedava; ücretsiz; hızlı kargo; aynı gün kargo; indirim~; indirimli; <n> % indirim; kampanya~; fırsat~; ucuz; en ucuz; en uygun fiyat; uygun fiyat; özel fiyat; <n> yıl garanti; garanti; garantili; stoklarla sınırlı; sınırlı stok; hediye; hediyelik; son şans
(ücretsiz|bedava|hızlı|aynı gün|anında) (kargo|teslimat|gönderim); kargo (ücretsiz|dahil|bizden); hemen kargo; hızlı teslimat; kapıda ödeme; taksit~; <n> taksit; peşin fiyatına; sepette <n> %; sepette % <n>; sepette indirim; % <n> (indirim~|indirimli); indirimde; süper (fiyat|fırsat|indirim); şok (fiyat|indirim); dev indirim; büyük indirim; flaş indirim; fırsat ürünü; günün fırsatı; kaçırma; kaçırmayın; acele et; tükenmeden; son (ürünler|stok|fırsat|<n> adet|gün|günler); sınırlı (sayıda|süre|stok); bugüne özel; sadece bugün; en düşük fiyat; en iyi fiyat; uygun fiyatlı; ekonomik fiyat; toptan fiyat; toptan fiyatına; fabrika fiyatı; fabrikadan halka; üreticiden; tasfiye; outlet fiyat; yarı fiyatına; <n> al <n> öde; <n> alana <n>; <n> yıl (garantili|garantisi); <n> ay (garanti|garantili); (memnuniyet|iade|kalite|para iade) garantisi; garantisi; iade garantili; kampanyalı; kupon; hediyesi; hediye olarak; hediyeli; doğum günü hediyesi; yılbaşı hediyesi; (sevgiliye|anneye|babaya|eşe|arkadaşa|kadına|erkeğe|bayana|öğretmene) hediye; black friday; efsane cuma; yeni sezon; yeni ürün
(anneler|babalar|sevgililer|öğretmenler) günü (hediyesi|hediye|özel|hediyeleri); <n> alana <n> bedava
`,
  zh: `
包邮; 减价; 降价; 直降; 团购价; 折扣价; 免邮; 免运; 免运费; 免运費; 特价; 特價; 促销; 促銷; 清仓; 清倉; 甩卖; 秒杀; 限时; 限時; 限时特惠; 优惠; 優惠; 打折; 折扣; <n>折; 满<n>减<n>; 买<n>送<n>; 立减<n>元; 买一送一; 買一送一; 买一赠一; 买二送一; 买2送1; 买1送1; 赠品; 赠送; 大促; 特惠; 抢购; 搶購; 热卖; 熱賣; 亏本; 包退; 包换; 假一赔十; 假一罚十; 七天无理由; 双十一; 双11; 雙11; 黑五; 满减; 立减; 券后; 厂家直销; 工厂直销; 批发价; 出厂价; 出清; 下杀; 低价; 低價; 最低价; 最便宜; 最划算; 最低價; 超便宜; 全網最低; 全网最低; 破盤價; 下殺; 超低价; 跳楼价; 免费; 免費; 现货速发; 速发; 次日达; 顺丰; 新品上市; 新品上架; 质保; 保修; 保固; 品质保证; 品質保證; 质量保证; 退款保证; 送礼; 送礼佳品; 送礼首选; 送礼物; 最佳礼物; 生日礼物; 圣诞礼物; 送女友; 送男友; 送妈妈; 送长辈; 送朋友
买就送; 加赠; 加送; 满额; 送好礼; 送赠品; 限量抢购; 限量特价; 限量优惠; 手慢无; 抢先; 疯抢; 仅此一天; 最后一天; 最后机会; 售完为止; 卖完为止; 库存有限; 亏本清仓; 厂价; 批发; 一折; 半价; 第二件半价; 第2件; 折价; 折扣码; 优惠券; 优惠价; 优惠中; 超优惠; 活动价; 秒杀价; 直降<n>元; 降价<n>元; 拼团; 团购; 分期; 零利率; 免息; 货到付款; 运费险; 当天发货; 当日发货; 快速出货; 闪电出货; 24小时出货; 24h出货; 快速发货; 极速发货; 顺丰包邮; <n>元包邮; 满<n>免运; <n>年保修; <n>年质保; <n>年保固; 终身保固; 终身保修; 不满意退款; 无效退款; 退换保障; 母亲节礼物; 父亲节礼物; 情人节礼物; 毕业礼物; 新年礼物; 送妈妈; 送老婆; 送老师; 送男朋友; 送女朋友; 送闺蜜; 交换礼物; 新品; 新上市; 大减价; 大特价; 大优惠; 出清价; 福利价; 周年庆; 百亿补贴
`,
  ja: `
送料無料; 送料込み; 送料込; セール; 大セール; 激安; 格安; 最安値; 最安; 特価; 大特価; 割引; 値下げ; 半額; 期間限定; 数量限定; 本日限定; 本日限り; 限定価格; 特別価格; 特別セール; ポイント10倍; ポイント<n>倍; <n>%OFF; <n>%オフ; <n>円引き; 本日のみ; お買い得; お買得; 在庫処分; 在庫限り; 訳あり; クーポン; 即日発送; 即納; あす楽; 翌日配送; 翌日発送; 当日発送; 返金保証; 返品保証; 全額返金; 品質保証; 満足保証; <n>年保証; 1年保証; 2年保証; 3年保証; 永久保証; 保証付き; 保証付; 無料; おまけ付き; おまけ付; プレゼント付き; プレゼントに最適; プレゼントに; ギフトに最適; ギフトに; 贈り物に; 誕生日プレゼント; クリスマスプレゼント; 新発売; 新商品; タイムセール; ブラックフライデー; 1個買うと; 今だけ; 残りわずか; 早い者勝ち
即日出荷; 翌日出荷; スピード発送; 最短当日; ポイント還元; ポイントアップ; <n>%還元; <n>円OFF; <n>円クーポン; まとめ買い割引; まとめ割; 最大<n>%; 処分価格; 処分セール; アウトレット価格; アウトレットセール; 売り尽くし; 売りつくし; 大放出; 破格; 驚きの価格; お得; お値打ち; 大感謝祭; 数量限定価格; 台数限定; 先着<n>名; ラスト1点; ラスト1個; 売切れ御免; 売り切れ御免; 早割; 代引き可; 分割払い; 安心保証; <n>ヶ月保証; <n>か月保証; メーカー保証付; 返金対応; 母の日ギフト; 父の日ギフト; 誕生日ギフト; バレンタインギフト; ギフトにおすすめ; 贈り物に最適; 新作; 新入荷
`,
  th: `
ส่งฟรี; จัดส่งฟรี; ฟรีค่าส่ง; ฟรี; ลดราคา; ลดล้างสต็อก; ลดสุดๆ; ลดพิเศษ; โปรโมชั่น; โปรโมชัน; โปร; ราคาถูก; ราคาพิเศษ; ราคาส่ง; ราคาโรงงาน; ถูกที่สุด; ราคาถูกที่สุด; ถูกสุด; พร้อมส่ง; ของแถม; แถมฟรี; แถม; ซื้อ 1 แถม 1; ซื้อ1แถม1; เก็บเงินปลายทาง; เก็บปลายทาง; รับประกัน; ประกันศูนย์; คืนเงิน; ด่วน; จำนวนจำกัด; ส่งไว; ส่งด่วน; ของขวัญวันเกิด; ส่วนลด; ลด <n>%; ลด <n> เปอร์เซ็นต์; วันนี้เท่านั้น; เฉพาะวันนี้; ซื้อ <n> แถม <n>; ซื้อ <n> ได้ <n>; เซลล์; ล้างสต็อก; คูปอง
ฟรีส่ง; ส่งทันที; ส่งเร็ว; จัดส่งด่วน; จัดส่งเร็ว; พร้อมจัดส่ง; ชำระเงินปลายทาง; เก็บเงินปลายทางได้; ลดแหลก; ลดกระหน่ำ; ลดจัดหนัก; ลดเหลือ; ลดสูงสุด; ลดทันที; ลดทั้งร้าน; ลดครึ่งราคา; ครึ่งราคา; เคลียร์สต็อก; เคลียร์สต๊อก; โละสต็อก; โละสต๊อก; ล้างสต๊อก; เซล; แฟลชเซลล์; แฟลชเซล; ราคาประหยัด; ราคาสุดคุ้ม; สุดคุ้ม; คุ้มสุดๆ; คุ้มค่า; ราคาดี; ราคาเบาๆ; ราคาย่อมเยา; ราคาทุน; ราคาปลีกส่ง; ขายส่ง; ถูกมาก; ถูกสุดๆ; รับฟรี; แจกฟรี; <n> แถม <n>; ผ่อน 0%; ผ่อนได้; ประกัน <n> ปี; ประกัน <n> เดือน; มีประกัน; ประกันสินค้า; ประกันแท้; การันตี; ยินดีคืนเงิน; หมดแล้วหมดเลย; มีจำนวนจำกัด; เวลาจำกัด; นาทีทอง; โอกาสสุดท้าย; เหลือน้อย; ใกล้หมด; ห้ามพลาด; ดีลเด็ด; ข้อเสนอพิเศษ; โค้ดลด; ของขวัญปีใหม่; ของขวัญวันแม่; ของขวัญวันพ่อ; ของขวัญให้แฟน; ของขวัญแฟน; เหมาะเป็นของขวัญ; เป็นของขวัญ; สินค้ามาใหม่; มาใหม่; ใหม่ล่าสุด
`,
  ko: `
무료배송; 무료 배송; 당일발송; 당일배송; 특가; 초특가; 할인; 세일; 최저가; 이벤트; 사은품; 증정; 한정수량; 한정판매; 쿠폰; 품질보증; 무상보증; 1+1
무료 반품; 무료반품; 오늘출발; 오늘 출발; 당일 발송; 당일 배송; 빠른배송; 빠른 배송; 로켓배송; 새벽배송; 반값; 파격가; 파격 할인; 폭탄세일; 초저가; 저렴한; 가성비; 균일가; 떨이; 재고정리; 재고 정리; 재고떨이; 클리어런스; 핫딜; 타임딜; 타임세일; 도매가; 공장직영; 공장 직판; 공장가; <n>% 할인; <n>% 세일; 할인가; 한정판매; 한정 수량; 한정 특가; 마감임박; 마감 임박; 오늘만; 단 하루; 선착순; 품절임박; 품절 임박; 무이자; 할부; 적립금; 사은품 증정; 1+1; 2+1; <n>+<n> 행사; 추가 증정; 환불보장; 환불 보장; 만족보장; <n>년 보증; <n>년 무상; 무상 AS; 무상AS; AS 보장; 품질 보증; 생일선물; 생일 선물; 선물추천; 선물 추천; 여자친구 선물; 남자친구 선물; 집들이 선물; 크리스마스 선물; 졸업선물; 기념일 선물; 신상; 신상품; 신제품 출시
`,
  ar: `
شحن مجاني; توصيل مجاني; مجانا; مجاناً; خصم; تخفيض; تخفيضات; عرض خاص; عروض; أفضل سعر; أرخص; ضمان; هدية; لفترة محدودة
`,
};
