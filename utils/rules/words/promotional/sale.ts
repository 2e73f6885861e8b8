import type { Everywhere } from '../../phrases.ts';

/** Sales, offers and clearances, and the days they are held on. */
export const sale = {
  en: `
(easter|christmas|xmas|halloween|thanksgiving|valentine s day|mother s day|father s day|memorial day|labor day|independence day|presidents day|july 4th|new year|back to school|prime day|cyber week|boxing day|payday|ramadan|diwali|singles day|holiday|weekend|weekly|spring|summer|autumn|fall|winter) (<n> |)(deal|deals|sale|sales|discount~|promo|savings|bargain~)
(easter|christmas|xmas|halloween|thanksgiving|black friday|mother s day|father s day|independence day|new year|ramadan|eid|diwali|holi|onam|pongal|raksha bandhan|navratri|durga puja|festive|festival|holiday|weekend|launch|introductory|opening|anniversary|limited|exclusive) (offer|offers)
(hot|big|mega|flash|super|summer|winter|spring|autumn|clearance|final|grand|great) sale; on sale; sale; clearance; liquidation; closeout; (hot|best|great|super|daily|amazing|special|exclusive|weekly) deal~; deal of the day
lightning deal~; black friday; cyber monday; prime day; boxing day sale; singles day; promo; promotion; rollback~; doorbuster~; steal deal
(end of|end of season|mid|mid season|season|seasonal|warehouse|stock|moving|holiday|christmas|xmas|spring|annual|anniversary|closing down|going out of business|weekend|pre black friday|new year|back to school|overstock|inventory) (sale|clearance|liquidation|blowout)
clearance (item~|price|stock|deal~|offer~); (closing|closeout|blowout|sell off|fire|stock clearance|outlet|sitewide|sample) sale
(hot|flash|big|top|steal|crazy|insane|unbeatable|killer|bundle|summer|spring|holiday|early|weekly|weekend|cyber|prime) deal~
(black friday|cyber monday|prime day|singles day|boxing day|memorial day|labor day) (deal~|sale|price|offer~|special~|discount~); outlet price; special offer; overstock; promo (price|deal|offer); promotional (offer|price)
11.11; 12.12; 11.11 sale; mega sale; payday sale
`,
  de: `
kostenlos~; kostenfrei~; sonderangebot~; angebot~; sale; schnäppchen; schlussverkauf; ausverkauf; abverkauf; *ausverkauf; *abverkauf; *schlussverkauf; räumungsverkauf; lagerräumung; sparen sie; spar*set; black friday
(lager|werks|fabrik|muster|privat|total|sommer|winter|saison|räumungs|insolvenz|ab|aus|rest|winterschluss|sommerschluss|schluss) (verkauf|abverkauf|ausverkauf); lagerverkauf; werksverkauf; fabrikverkauf; musterverkauf
totalausverkauf; saisonverkauf; winterschlussverkauf; sommerschlussverkauf; restpostenverkauf; aktions (preis~|angebot~|woche~|ware); aktionsangebot~; aktionsware; rabattaktion~
(blitz|tages|wochen|winter|sommer|top|super|hammer|knaller|spezial|mega|kracher|schnäppchen|bestseller) angebot~; blitzangebot~; tagesangebot~; wochenangebot~; topangebot~; superangebot~
(angebot|deal) (des tages|der woche); (im|in) (angebot|sale|ausverkauf); (black friday|cyber monday|prime day) (angebot~|deal~|rabatt~|sale|woche|week|preis~); schnäppchenpreis~; sonderaktion~; sonderverkauf; sonderposten
lagerräumung~; flash sale; deal des tages; cyber monday; prime day; singles day
`,
  fr: `
offre~ (valable~|exceptionnelle~|spéciale~|limitée~|du (jour|moment|mois|week end)|de (la semaine|lancement|bienvenue|noël|rentrée)|flash|promo~|à saisir|exclusive~|découverte|jusqu au)
promo~; promotion~; en promo; soldes; en solde; solde; vente flash; ventes flash; bon plan; bons plans; déstockage; destockage; liquidation; bonne affaire; bonnes affaires; black friday; méga (promo~|solde~)
vente(s|) privée~; vente~ (privée~|flash|exceptionnelle~); (offre~|promo~|vente~|remise~) (flash|du mois|de la semaine|exceptionnelle~|black friday|de lancement|choc|folle~|d été|d hiver|de noël)
(en|grande|super|mega|méga) (promo~|promotion~|braderie); braderie; grande braderie; (soldes|solde) (d été|d hiver|flash|exceptionnels|privés); (liquidation|déstockage|destockage) (total(e|)|massif|de stock|usine|immédiat)
fin de (série|stock|collection) à prix; (jours|journées) (fous|folles); french days; cyber monday; prime day; super affaire; deal du jour; ventes à perte
`,
  es: `
en oferta; oferta~; ofertas; super oferta; promoción; promociones; promocion; promo~; liquidación; liquidacion; remate~; llévate; black friday; hot sale; buen fin; cyber monday; cyber day; ofertón; ofertones; ofertaz~
oferta(s|) (relámpago|flash|del día|de la semana|especial~|limitada~|imperdible~|única~|black friday|de verano|de navidad|irresistible~|exclusiva~)
oferta~ (relámpago|flash|del día|de la semana|especial~|limitada~|imperdible~|única~|exclusiva~|irresistible~); (gran|súper|super|mega|últimas|venta) (venta|oferta~|rebaja~|liquidación|promo~|promoción)
venta~ relámpago; venta (flash|especial|nocturna|de liquidación|de garage|de bodega); (liquidación|remate) (total|de stock|de temporada|final|por cierre); (en|de) (liquidación|remate|outlet|rebajas|promoción|promo|descuento); hot days
hot week; cyber week; (día|dias|días) (sin iva|d); ganga(s|); ganga~; chollo~; promo 2 x 1; prime day; cyber lunes; viernes negro
`,
  it: `
occasionissim~; offertissim~; affarissim~; affarone; affaroni; superofferta; superofferte
saldi; promo; promozion~; svendit~; liquidazione; affare; affari; occasione; garanzia; prendi <n> paghi <n>; black friday; (fuori tutto|fuoritutto|sottocosto|svuota tutto|svuotatutto|svuota magazzino|tutto deve sparire)
(offert~|vendit~|promo~|sald~|svendit~) (lampo|flash|del giorno|della settimana|speciale|speciali|esclusiv~|limitat~|di fine stagione|estivi|invernali|privat~|irripetibil~|imperdibil~|total~|a tempo)
(in|grande|super|mega|maxi) (offerta|promo|promozione|svendita|saldo|liquidazione); prezzo (promo|promozionale|outlet|in offerta); black friday (deal~|offert~|scont~); prime day; cyber monday; affaron~
vendita promozionale; stock a prezz~; liquidazione (totale|scorte|magazzino)
`,
  pt: `
grátis; em oferta; oferta~; super oferta; promoção; promoções; promocao; promo; promocional promocionais; liquidação; queima de estoque; saldão; em até <n> x; black friday
(queima|queimão|liquida|liquidação|bazar|saldão|mega|super|feirão) (de estoque|total|de verão|de inverno|de loja|promoção|promo|oferta~|liquidação); (queima|queimão|liquidação|limpa|torra) (total |geral |final |)(de |do |)(estoque|coleção|verão|inverno); queima total; torra torra; torra estoque
(oferta~|venda~) (relâmpago|flash); oferta~ (relâmpago|do dia|da semana|especial|especiais|imperdív~|limitada~|exclusiva~|black friday|flash); (em|na|grande|mega|super) (promoção|promo|oferta~|liquidação|queima); promo (relâmpago|do dia|black|exclusiva)
promoção (relâmpago|do dia|imperdível|limitada|especial|de natal|black friday); black (week|november|fraude|friday); esquenta black; dia do consumidor; prime day; cyber monday; ponta de estoque; oferta
`,
  pl: `
darmow~; za darmo; promocj~; w promocji; promo; wyprzedaż~; okazj~; outlet; likwidacja; gwarantowan~; satysfakcj~ gwarantowan~; oferta specjalna; black friday
(wyprzedaż~|likwidacj~|promocj~|okazj~|ofert~|akcj~) (magazyn~|sklepu|kolekcji|letni~|zimow~|poświąteczn~|świąteczn~|sezon~|końcow~|posezonow~|totaln~|błyskawiczn~|dnia|tygodnia|limitowan~|specjaln~|cenow~|black friday)
(wielk~|mega|super|hit|gorąc~|ekstra|totaln~|letni~|zimow~|świąteczn~|giga|flash) (wyprzedaż~|promocj~|okazj~|ofert~|promo|rabat~|sale); oferta (dnia|tygodnia|specjalna|black friday|limitowana|promocyjna)
(w|na) (promocji|wyprzedaży|promocyjnej); cena (promocyjna|okazyjna|outletowa); black week; czarny piątek; cyber monday; prime day; okazja cenowa; przecena; końcówka kolekcji
`,
  nl: `
aanbieding~; actie; uitverkoop; *opruiming; *uitverkoop; goedkope; sale
(opruiming~|leegverkoop|uitverkoop|opheffingsuitverkoop|magazijnverkoop|outlet|stuntprijs|stunt|superstunt|weekdeal|dagdeal|dagaanbieding~|weekaanbieding~|superaanbieding~|topaanbieding~|knaller~|koopje~|aanbieding~|actieaanbieding|voordeelactie|solden|soldes)
(super|mega|dag|week|top|knal|flits|black friday|prime day|cyber monday|combi|zomer|winter) (deal~|aanbieding~|actie|sale|uitverkoop|koopje~|korting); superdeal~; flitsdeal~; topdeal~; megadeal~
(in|met) (de aanbieding|de uitverkoop|de sale|actie); black friday; cyber monday; prime day; actie (van de week|week|prijs|product); alles moet weg; op is op
`,
  sv: `
rea; rean; reapris~; sommarrea; vinterrea; slutrea; mellandagsrea; julrea; lagerrea; superrea; realisation; utförsäljning; slutförsäljning; lagerrensning~; utrensning; erbjudande~; *erbjudande; kampanjvecka; kampanj; black friday; black week; cyber monday; cyber week; singles day; (sommar|vinter|höst|vår|jul|påsk|mellandags|slut|mega|blixt|flash) (rea|sale|deal~|kampanj); (veckans|dagens|månadens) (erbjudande~|klipp|fynd|deal~|pris|vara); (årets|superfint|riktigt) (fynd|klipp|kap); fyndvara; allt ska bort; outletpris~
`,
  ru: `
бесплатно; акци~; по акции; распродаж~; ликвидаци~; спецпредложени~; специальн~ предложени~; черн~ пятниц~
(супер|мега|летн~|зимн~|новогодн~|тотальн~|сезонн~|грандиозн~|полн~|срочн~|черн~ пятниц~) (акци~|распродаж~|скидк~|предложени~|ликвидаци~); суперакци~; суперпредложени~; мегараспродаж~
(акци~|распродаж~|предложени~) (дня|недели|месяца|остатков|склада|коллекци~|сезона|ограничен~|только|по всем|на все); (по|на) (акции|распродаже|распродажу); (товар|предложение|цена|хит) (дня|недели|акции|месяца)
ликвидаци~ (склада|остатков|магазина|коллекции|товара); слив склада; сток распродажа; киберпонедельник; 11.11; горяч~ (предложени~|цен~|скидк~); (идет|началась) распродажа; стоковая распродажа; бомбическая цена
`,
  tr: `
ücretsiz; kampanya~; fırsat~; fırsat ürünü; günün fırsatı; tasfiye; kampanyalı; black friday; efsane cuma
(sezon~|yaz|kış|yıl|stok|mağaza|depo|büyük|dev|süper|efsane|muhteşem|flaş|şok|fırsat|hafta) (sonu~|indirim~|fırsat~|kampanya~|tasfiye~|boşaltma~|günleri|eritme~|sonu indirimi); sezon sonu
(haftanın|ayın|günün|yılın|gecenin) (fırsat~|ürünü|teklifi|indirimi|kampanyası); tasfiye (satışı|ürünü|fiyatına); kampanyalı (fiyat|ürün); (kampanya|fırsat|indirim) (fiyatı|fiyatları|ürünü|günleri|köşesi); muhteşem cuma
efsane (günler|kasım|fırsat~|fiyat~); gülümseten cuma; 11.11; outlet ürün; kelepir; promosyon~; kaçırılmayacak fırsat
`,
  id: `
promo; obral; cuci gudang; garansi; sale; flash sale; big sale; pengiriman cepat; rugi; sale (besar|akhir tahun); garansi <n> bulan; bergaransi
(sale|promo|obral|diskon|flash sale|cuci gudang|big sale) (akhir tahun|akhir bulan|gajian|lebaran|ramadhan|ramadan|natal|tahun baru|hari ini|besar besaran|gila|gede|heboh|murah|spesial|terbatas|akbar|merdeka|imlek|10.10|11.11|12.12|9.9|weekend|bulan ini)
11.11; 12.12; harbolnas; (super|mega|grand|gebyar|pesta) (sale|promo|diskon); sale (besar|up to|all|only|today); promo (promo|sale|cod|ongkir|toko|diskon|bundling|habis|murah); stok obral
harga (obral|promosi|sale|cuci gudang|flash sale); clearance (sale|stock); habisin stok; jual rugi; promosi
`,
  ms: `
tawaran (hebat|istimewa); diskaun; stok terhad; promosi; stok terakhir
`,
  tl: `
legit; sulit
`,
  vi: `
miễn phí; khuyến mãi; khuyến mại; xả kho; xả hàng; thanh lý; ưu đãi; sale; flash sale; siêu (sale|khuyến mãi|ưu đãi|tiết kiệm); xả (kho|hàng|lỗ)
(khuyến mãi|khuyến mại|ưu đãi|sale|flash sale|deal|thanh lý|xả) (sốc|hot|lớn|khủng|cực sốc|cuối năm|cuối mùa|hè|tết|lớn nhất|đặc biệt|kho|lỗ|hàng tồn|hết|toàn bộ|gốc|giá|sập sàn|đậm|cháy|to|ngập tràn|mừng)
(siêu|đại|mega|big) (sale|khuyến mãi|ưu đãi|deal|hạ giá|tiệc); (giá|hàng) (ưu đãi|khuyến mãi|khuyến mại|sale|thanh lý|xả kho|flash sale|xả); thanh lý (kho|gấp|hàng|cuối mùa|lỗ); chương trình khuyến mãi; black friday
deal (hời|sốc|hot|hời); sale sập sàn; 11.11; 12.12; săn (sale|deal); xả lỗ; tri ân khách hàng
`,
  th: `
โปรโมชั่น; โปรโมชัน; โปร; ซื้อ <n> ได้ <n>; เซลล์; ล้างสต็อก; เคลียร์สต็อก; เคลียร์สต๊อก; โละสต็อก; โละสต๊อก; ล้างสต๊อก; เซล; แฟลชเซลล์; แฟลชเซล; ดีลเด็ด; ข้อเสนอพิเศษ; โปรโมชั่นพิเศษ; โปรแรง; โปรเด็ด; โปรดี; โปรไฟไหม้
โปรพิเศษ; โปรสุดคุ้ม; โปรลดราคา; โปรเดือน; โปรวันนี้; โปร <n>.<n>; โปร 1 แถม 1; <n>.<n> เซล; เมกะเซลล์; เซลล์ใหญ่; เซลล์สุดคุ้ม; เซลส์; flash sale; ดีลพิเศษ; ดีลสุดคุ้ม; ดีลดี; มหกรรม; มหกรรมลดราคา; เทกระจาด; ล้างคลัง
โละล้างสต็อก; เคลียร์ลดราคา; ขายถูก; ขายล้างสต็อก; ลดท้าลมร้อน; กลางปี; สิ้นปี; แบล็คฟรายเดย์; แคมเปญ; จัดโปร
`,
  zh: `
特價; 促销; 促銷; 清仓; 清倉; 甩卖; 秒杀; 优惠; 優惠; 大促; 特惠; 搶購; 热卖; 熱賣; 亏本; 七天无理由; 双十一; 双11; 雙11; 黑五; 出清; 下杀; 最划算; 全網最低; 全网最低; 破盤價; 下殺; 免费; 免費; 品質保證; 满额; 亏本清仓; 优惠中; 超优惠; 拼团; 团购; 大优惠; 周年庆; 百亿补贴; 大甩卖; 清仓大甩卖; 清仓处理; 清仓特价; 清仓促销; 清货; 处理价; 亏本处理
跳楼; 跳楼大甩卖; 放血; 特卖; 大特卖; 特卖会; 限时特卖; 年终特卖; 年终促销; 年中大促; 年货节; 六一八; 双12; 双十二; 双11特价; 双十一特惠; 女王节; 週年慶; 周年庆特价; 开业大促; 聚划算; 秒杀价; 限时秒杀; 限量秒杀; 今日特价; 今日特惠; 天天特价; 特价处理; 特价款; 断码清仓; 断码特价; 尾货; 尾单; 福利款; 破盘; 破盘特价; 破盘价; 出清特卖; 零码出清; 即期出清
换季清仓; 换季出清; 反季清仓; 反季特卖; 换季特价; 黑色星期五; 母亲节特惠; 抢鲜价; 促销价; 活动特价; 优惠活动; 特惠价; 秒杀特价; 大酬宾; 回馈; 感恩回馈
`,
  ja: `
セール; 大セール; 特価; 大特価; 特別セール; 在庫処分; 在庫限り; 訳あり; タイムセール; ブラックフライデー; <n>円OFF; まとめ割; 処分セール; アウトレットセール; 売り尽くし; 売りつくし; 大放出; 破格; お値打ち; 大感謝祭; 特売; 特売品; 大特売; 特売セール; クリアランス; クリアランスセール; 決算セール; 閉店セール; 在庫一掃; 在庫一掃セール; 一掃セール; 在庫処分セール; 福袋価格
スーパーセール; お買い物マラソン; プライムデー; サイバーマンデー; 初売り; 歳末セール; サマーセール; ウィンターセール; 週末セール; 限定セール; 期間限定セール; フラッシュセール; 半額セール; ビッグセール; バーゲン; バーゲンセール; 大バーゲン; 大安売り; 安売り; たたき売り; 叩き売り; 大処分; 創業祭; 周年祭; 感謝祭; 限定特価; 超特価; 目玉商品; セール品; セール中; セール価格
`,
  ko: `
특가; 초특가; 세일; 이벤트; 파격가; 폭탄세일; 초저가; 균일가; 떨이; 재고정리; 재고 정리; 재고떨이; 클리어런스; 핫딜; 타임딜; 타임세일; 블랙프라이데이; 블랙 프라이데이; 블프; 창고대방출; 창고 대방출; 대방출; 창고정리; 창고 정리; 점포정리; 폐업정리; 시즌오프; 시즌 오프; 시즌마감; 마감세일; 마감 세일; 마감특가; 깜짝세일; 깜짝 특가; 깜짝특가; 빅세일; 빅 세일
대박세일; 대박특가; 감사세일; 추석특가; 설특가; 명절특가; 연말세일; 연말 특가; 주말특가; 주말 특가; 오늘의 특가; 오늘특가; 하루특가; 한정특가; 기획특가; 단독특가; 단독 특가; 이벤트 특가; 이벤트가; 행사가; 특가세일; 특가 세일; 특별가; 특판; 특별 기획; 프로모션; 땡처리; 재고처분; 재고 처분; 클리어런스세일; 사이버먼데이; 11번가 십일절; 핫세일
`,
  ar: `
عرض (اليوم|الأسبوع|محدود|حصري|لا يفوت|رمضان|العيد|مميز); عروض (خاصة|اليوم|رمضان|العيد|حصرية|كبيرة); (الجمعة|جمعة) (البيضاء|بيضاء|السوداء); البلاك فرايدي; تصفية; تصفيات; (تنزيلات|التنزيلات); أوكازيون; اوكازيون
عرض خاص; عروض
`,
} as const satisfies Everywhere;
