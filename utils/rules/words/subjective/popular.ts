import type { Everywhere } from '../../phrases.ts';

/** Bestsellers, trends, everybody’s favourites. */
export const popular = {
  en: `
bestseller~; bestselling; most popular; most loved; customer favorite; customer favourite; fan favorite; editor s choice; amazon s choice; (hot|popular) (item~|seller~|selling|product~|style); hot selling; trending; viral
the most (beautiful|comfortable|popular|advanced|powerful|durable|stylish|trusted|loved|delicious|effective); (hot|best|top|fast|big|number one) (seller~|selling|sellers|hit)
(most|very|super|ultra|extremely|hugely) (popular|wanted|loved|wished|gifted|talked about|viral|trendy); popular (choice|demand|style|brand|now)
(tiktok|instagram|internet|social media|youtube) (famous|viral|trend|sensation|favorite|favourite|hit|made me buy it); (viral|trending) (product|item|now|tiktok|on|toy|gadget|must); (latest|hot|hottest|current|new) trend~
in (trend|demand|vogue); (everyone s|everybody s|fan|crowd|customer|family|all time|celebrity|influencer) (favorite~|favourite~|talking)
(loved|trusted|used) by (millions|thousands|all|professionals|experts|celebrities|customers|everyone); cult (favorite|favourite|classic); selling like hot cakes; sold out everywhere; hottest; all the rage
as seen on (tv|instagram|social media|shark tank|youtube); tiktok made me buy it
`,
  de: `
bestseller; beliebt~; beliebtest~; meistverkauft~; kundenliebling; verkaufsschlager; verkaufshit; verkaufsrenner; der renner; kassenschlager; topseller; top seller; trend (produkt|artikel|des jahres|der saison|teil)
im trend; voll im trend; mega trend; absolut~ (trend|hit|renner|hingucker|lieblings~); hingucker; (sehr|super|extrem|besonders) (beliebt~|begehrt~|gefragt~|angesagt~); angesagt~; angesagtest~; heiß begehrt~; begehrt~
kultig~; publikumsliebling; (kunden|familien|publikums) liebling; lieblingsstück; (tiktok|instagram|social media|internet) (hit|trend|hype|star|viral); viral~; gehypt~; am meisten (verkauft~|gekauft~); meistgekauft~
bekannt aus (tv|dem fernsehen|fernsehen|instagram|social media)
`,
  fr: `
(le|la|les) plus (beau~|belle~|beaux|confortable~|efficace~|puissant~|puissante~|populaire~|vendu~|demandé~|doux|douce~|solide~); meilleure~ vente~; top (vente~|qualité|du top); best seller; favori~
tendance (du moment|de l année|actuelle); (très|ultra|super|hyper|méga) (tendance|populaire~|demandé~|prisé~|appréci~|en vogue|à la mode); à la mode; populaire~; plébiscité~
(le|la|les) (plus|mieux) (populaire~|vendu~|demandé~|aimé~|apprécié~|recherché~|acheté~|tendance|en vogue); (gros|grand|énorme) succès; succès (mondial|garanti|fou|des ventes|assuré); coup de cœur; coups de cœur
best seller(s|); (buzz|hit|star|phénomène|incontournable) (du moment|tiktok|des réseaux|instagram|de l été|de l année|mondial); viral~
(adoré~|aimé~|approuvé~|choisi~) par (des|les) (milliers|millions|clients|influenceu~|stars|tous|professionnels); vu à la télé; vu à la tv; indémodable
`,
  es: `
(el|la|los|las) más (bonit~|bell~|cómod~|potente~|popular~|eficaz|eficaces|vendid~|buscad~|elegante~|resistente~); más vendid~; el más vendido; top ventas; superventas; favorit~; el favorito
(en|última|súper|muy|nueva|gran) (tendencia~|boga); muy a la moda; tendencia (del momento|mundial|actual|en); de última moda
(muy|súper|super|más|los más) (popular~|vendid~|demandad~|buscad~|solicitad~|querid~|famos~|pedid~|compartid~|deseado|elegid~)
(éxito|furor|boom|hit|sensación) (de ventas|en ventas|mundial|total|del momento|en redes|en tiktok|viral); éxito de ventas; furor; viral~; top (seller|ventas|venta|trend)
(el|la|lo) (favorit~|más in|más top|más trendy|preferid~) (de todos|de las redes|del público|de los niños|de|); (amado|amada|elegido|recomendado) por (millones|miles|todos|influencers|famosos)
visto en (tv|televisión|redes|instagram); el del momento; el más (vendido|buscado|popular|querido|pedido|viral); lo más vendido
`,
  it: `
(il|la|i|le) più (bell~|comod~|potente~|popolare~|efficac~|venduto~|amat~|elegante~|resistente~); il più vendut~; più vendut~; bestseller; best seller; preferit~; (di|in|super|molto) (tendenza|voga|trend)
tendenza (del momento|moda); popolarissim~; (il|la|i|le) (più|maggiormente) (popolar~|vendut~|amat~|richiest~|desiderat~|ricercat~|famos~|trendy|cliccat~|apprezzat~|acquistat~); vendutissim~; amatissim~; richiestissim~
apprezzatissim~; ricercatissim~; (successo|boom|fenomeno|caso|record) (di vendite|mondiale|virale|del momento|tiktok|su tiktok|social); virale; virali
(amato|scelto|approvato|consigliato) da (milioni|migliaia|tutti|influencer|professionisti|vip); top seller; campione di vendite; visto in tv; il preferito; hit (dell estate|del momento)
`,
  pt: `
(o|os) mais (bonit~|bel~|confortáv~|potente~|popular~|eficaz|vendid~|procurad~|elegante~|resistente~); mais vendid~; o mais vendido; campeão de vendas; sucesso de vendas; queridinh~; campeã de vendas; favorit~; queridinho~
(em|super|última|nova) (tendência~|alta|trend); tendência (do momento|mundial|atual|em); (o|a|os|as) (mais|super) (popular~|vendid~|amad~|desejad~|procurad~|querid~|pedid~|comprad~|badalad~|famos~|viral)
(sucesso|febre|hit|sensação|fenômeno|estouro|queridinh~) (de vendas|do momento|da internet|das redes|do tiktok|mundial|total|das blogueiras|no tiktok|viral|absoluto|); viral; virais; viralizou; viralizad~; bombou; bombando
(amado|escolhido|aprovado|usado) por (milhões|milhares|todos|blogueiras|influencers|famosos|profissionais); blogueirinha; moda blogueira; campeões de vendas; best seller; visto na tv; o favorito; a preferida
`,
  pl: `
najmodniejsz~; hit; hit sprzedaży; hity; bestseller~; najpopularniejsz~; kultow~; najchętniej kupowan~; ulubion~
(najczęściej|najchętniej|najwięcej|chętnie|często) (kupowan~|wybieran~|polecan~|sprzedawan~|zamawian~|oglądan~); (modn~|gorąc~|wielki|absolutn~|prawdziw~|mega|super|hit) (hit|hity|trend~|bestseller|przebój|hicior)
hit (<n>|sezonu|lata|zimy|roku|internetu|tiktoka|z tiktoka|z tik toka|sieci|cenowy|jakościowy|wiosny|dnia|allegro|instagrama|świąt); trend (sezonu|roku|mody); (w|na) (trendach|topie|modzie|czasie); modn~ (hit|trend|i)
viral~; wiralow~; (uwielbian~|kochan~|wybrany|polecan~) przez (tysiące|miliony|wszystkich|klientów|influenc~|gwiazdy|profesjonalist~); przebój; must have sezonu; rozchwytywan~; pożądan~; bestsellerow~; hitow~
widziane w tv; znany z tv; ulubieniec
`,
  nl: `
bestseller; zomerhit~; winterhit~; tiktokhit~; internethit~; (meest|best|veel|snelst) (verkocht~|verkopend~|gekocht~|gekozen|gevraagd~|populair~|geliefd~|gewild~); trend (artikel|product|item); trending
(in de|op|hot|helemaal) (mode|trend|trending|hip); helemaal (in|hip|hot|trendy|van nu); populair~; populairst~; zeer (populair~|gewild~|geliefd~|gevraagd~); geliefd~; gewild~; verkoophit; verkooptopper; topper
(de|dé|grote|echte|absolute|zomer|internet|tiktok) (hit|topper|trend|rage|hype|favoriet|knaller|bestseller); hype; viral~
(geliefd|gekozen|vertrouwd) (bij|door) (duizenden|miljoenen|iedereen|influencers|klanten|professionals); bekend van (tv|televisie|instagram|social); must have; hebbeding; publieksfavoriet; klantfavoriet
`,
  sv: `
bästsäljare~; bestseller; storsäljare~; toppsäljare~; kassasuccé; succé; (mest|bäst) (sålda|säljande|populära|omtyckta|älskade); populär~; omtyckt~; populärast~; älskad av (alla|tusentals|många|kunder); trendig~; (sommarens|vinterns|höstens|vårens|säsongens|årets) (hit|trend|favorit~|måste|snackis|succé); kundfavorit~; favoriten; viral~; hypad~; snackis
`,
  ru: `
хит; хиты; хит продаж; хит сезона; бестселлер~; топ продаж; восхитительн~; популярн~; самый популярный; самые популярные; бестселлер продаж; мировой бестселлер; тренд~; трендов~
(в|на) (тренде|тренд|тренды|пике популярности|топе|моде); модн~ (тренд|хит|новинка); хит~ (продаж|сезона|лета|зимы|<n>|года|недели|месяца|тикток|инстаграм|интернета|вб|озон|ютуб|осени|весны|магазина|2026)
вирусн~ (товар|видео|хит|тренд|игрушк~|тикток|); вирусн~; (самый|самая|самое|самые) (продаваем~|популярн~|востребован~|модн~|трендов~|покупаем~|любим~|желанн~|обсуждаем~); востребован~; топовый; раскупаем~
супер(хит|тренд)~; мегахит; суперхит; must have сезона; (любим~|выбор|обожаем~) (миллион~|тысяч~|всеми|блогер~|звезд~|покупател~|профессионал~); (как|из) (в тикток|в инстаграм|тренд~|тик тока|рилс|рекламы|тиктока)
увидели в (тикток|рекламе); из рекламы; сенсаци~; писк моды; модн~ новинк~
`,
  tr: `
en (iyi|güzel|rahat|popüler|kaliteli|güçlü|şık|sağlam|çok tercih edilen); en çok satan; çok satan~; en popüler
en (sevilen|beğenilen|çok satılan|çok beğenilen|çok sevilen|dayanıklı|hızlı|yumuşak|konforlu|etkili|yeni|büyük|trend|moda); viral; trend ürün; favori; popüler
(çok|en çok|en|en fazla|deli gibi|kapış kapış) (satan~|satılan~|satanlar|tercih edilen|beğenilen|aranan|istenen|konuşulan|popüler|trend|moda|sevilen|alınan|tutulan|yorumlanan|favori); trend (ürün|olan|tasarım)
moda (olan|trend|<n>); son moda; (tiktok|instagram|sosyal medya|internet) (fenomeni|trendi|viral|hit|favorisi|ünlüsü); fenomen~; viral (olan|ürün|); popüler~; favori~
(yılın|sezonun|yazın|kışın|ayın|haftanın|modanın|günün) (trendi|hiti|favorisi|modası|en|gözdesi|yıldızı|enleri|ürünü); hit ürün; çok satanlar; best seller; bestseller
herkesin (sevdiği|aradığı|konuştuğu|beğendiği|favorisi); (binlerce|milyonlarca) (kişinin|mutlu|müşteri|kullanıcı); rağbet gören; satış rekor~; sezonun
`,
  id: `
terlaris; best seller; paling laris; laris manis; terpopuler; viral; kekinian; paling (bagus|dicari|populer|keren); favorit; (paling|ter) (hits|hot|trendy|murah|bagus|mewah|empuk|lembut|ampuh|recommended)
best (seller|quality|product|selling); trending; trendi; banyak dicari; paling banyak dicari
(ter|paling|lagi|sedang|super|banyak) (laris|hits|viral|trend|trending|hype|populer|dicari|diminati|happening|rame|booming|in|hot|dipakai|disukai|laku|digemari|direkomendasikan|ngetren|ngetrend|diburu|hitz|fenomenal)
(viral|hits|hitz|trend|trending|hype|booming|happening|laris|populer|trendy) (tiktok|di tiktok|instagram|ig|shopee|<n>|kekinian|2026|banget|sekarang|saat ini|masa kini|manis|sosmed|fyp|korea|terbaru|parah|abis|facebook|youtube)
hits; hitz; populer; ngetrend; ngetren; ngehits; fenomenal; (best seller|bestseller); bestseller; laris; larisss; terlaris (di|se|<n>|saat ini|tiktok|); laku keras; idaman
(favorit|idola|andalan) (semua|para|keluarga|artis|selebgram|sejuta|ibu|anak|wanita|banyak|kita); dipakai artis; (sudah |)terjual <n>; terjual ribuan; sold <n>; fyp; as seen on tv
banyak (dicari|diminati|peminat|yang cari|dibeli|disukai)
`,
  ms: `
paling laris; viral
`,
  vi: `
bán chạy; bán chạy nhất; hàng hot; hot trend; hot hit; siêu (hot|đẹp|phẩm|xinh|sang|bền|xịn|cute|chất); được yêu thích; được ưa chuộng; cực (đẹp|xinh|chất|hot|xịn)
siêu (cao cấp|êm|mềm|mịn|nhẹ|dễ thương|sang chảnh|rẻ đẹp|hot hit|tốt|mạnh); hàng (cao cấp|đẹp|xịn|chất lượng cao|loại 1|loại một|tuyển chọn|best seller); best seller; (được|ưa) (yêu thích|ưa chuộng) nhất
(đẹp|tốt|mạnh|bền|êm|mềm|xịn|hot|mới) nhất; hot (nhất|trend|hit|girl|tiktok); đang hot; trendy; xu hướng; (cực|rất|quá) (đẹp|tốt|xinh|chất|hot|xịn|bền|êm|sang)
(hot|đang hot|siêu hot|cực hot|mới hot|hàng hot|mẫu hot) (nhất|trend|hit|tiktok|rần rần|hòn họt|hiện nay|<n>|2026|năm nay|face|mxh|); hot
(hot|trend|xu hướng|viral|hit) (<n>|2026|tiktok|hiện nay|thời trang|mới nhất|năm nay|hè|đông|hàn quốc|mới|nhất|instagram|mạng xã hội); bắt trend; đu trend; theo trend; viral
(bán|cháy|đắt) (chạy|chạy nhất|chạy số 1|hàng|khách|chạy như tôm tươi|nhiều nhất|chạy hàng đầu)
(được|rất|đang được|siêu được) (yêu thích|ưa chuộng|săn đón|tin dùng|mua nhiều|yêu thích nhất|ưa chuộng nhất|săn lùng|quan tâm|lòng|chú ý|tin tưởng); (best|top) (seller|sale|bán chạy|selling)
(đã bán|bán được) (<n>|hơn <n>|hàng nghìn|hàng ngàn); nổi tiếng; thịnh hành; gây (sốt|bão); sốt xình xịch; làm mưa làm gió; (quốc dân|triệu người|hàng triệu|vạn người) (mê|tin dùng|yêu thích|dùng|mua|); thần thánh
huyền thoại; (cực|siêu) (hot|hot hit|phẩm)
`,
  th: `
ขายดี; ขายดีที่สุด; สุดฮิต; ยอดนิยม; ยอดฮิต; ฮิตที่สุด; มาแรง; ไวรัล; กำลังฮิต; ฮิตมาก; ฮอตฮิต; ได้รับความนิยม; นิยมที่สุด; ฮิตติดเทรนด์; ฮิตๆ; ฮิตมากๆ; ฮิตสุด; ฮิตสุดๆ; สุดฮิตติดเทรนด์; กำลังมาแรง; กำลังนิยม; กำลังดัง
กำลังเป็นที่นิยม; เป็นที่นิยม; เป็นที่ต้องการ; ตามเทรนด์; เทรนด์ใหม่; เทรนด์ฮิต; แฟชั่นสุดฮิต; นิยมมาก; ยอดนิยมสูงสุด; ขายดีมาก; ขายดีสุดๆ; ขายดีตลอดกาล; ขายดีอันดับหนึ่ง; ขายดีเทน้ำเทท่า; ขายดิบขายดี; สินค้าขายดี
รุ่นขายดี; ตัวขายดี; ตัวฮิต; รุ่นฮิต; รุ่นยอดนิยม; รุ่นยอดฮิต; สินค้ายอดนิยม; ดังใน; ดังมาก; ดังในติ๊กต๊อก; ไวรัลใน; กระแสแรง; กระแสมาแรง; มาแรงที่สุด; มาแรงมาก; ฮอตสุด; สุดฮอต; สุดฮอท; ฮอตไอเทม; โด่งดัง; ยอดขาย<n>
ยอดขาย <n>; ขวัญใจ; ขวัญใจมหาชน; คนใช้เยอะ; ใครๆก็ใช้; ดาราใช้; เน็ตไอดอล; ปังสุด; ปังๆ; สุดปัง; ปังปุริเย่; ตัวดัง
`,
  zh: `
最热; 爆款; 热销; 畅销; 全网最火; 最火; 最流行; 网红; 人气; 人氣; 爆红; 超人气; 最畅销; 明星产品; 明星款; 热门; 抖音爆款; 网红款; 人气款; 流行款; 流行趋势; 流行爆款; 超流行; 当下流行; 今年流行; 潮流爆款; 热门款; 热门爆款; 超火; 超火爆; 大火; 爆火; 火爆; 火遍全网; 火遍; 全网爆火; 全网火爆; 全网爆款; 全网热销; 全网疯抢; 全网疯传; 卖疯了; 卖爆; 卖爆了
卖到断货; 卖断货; 卖翻; 销爆; 热销爆款; 热销款; 热销中; 热销万件; 热卖款; 热卖中; 热销百万; 月销<n>; 月销过万; 月销万件; 已售<n>; 已售<n>万; 已卖出; 累计销量; 销量<n>; 销量过万; 销量百万; 疯狂热销; 疯卖; 畅销款; 畅销书; 畅销品; 畅销全球; 畅销海外; 爆卖; 大卖; 大爆款; 年度爆款; 网红爆款; 网红同款; 网红推荐; 网红打卡; 明星同款; 明星推荐; 博主推荐
博主同款; 主播推荐; 主播同款; 李佳琦推荐; 达人推荐; 小红书推荐; 小红书爆款; 小红书同款; 小红书热推; 抖音热门; 抖音热卖; 抖音推荐; 抖音网红; 快手热卖; 人气爆款; 人气单品; 人气推荐; 人气王; 高人气; 超高人气; 人人都爱; 人手一; 人手一件; 人手必备; 备受欢迎; 大受欢迎; 深受欢迎; 深受喜爱; 广受好评; 最受欢迎; 众人推荐; 回头客; 回购王; 无限回购; 回购率高; 夯; 夯品; 超夯
热夯; 夯货; 热推; 主推款; 当红; 走红; 话题款; 潮爆; 时下流行; 韩国热门
`,
  ja: `
人気; 大人気; 人気商品; 超人気; 売れ筋; 売れてます; 大ヒット; ヒット商品; ベストセラー; 話題; 話題沸騰; 人気No.1; 爆売れ; バカ売れ; 大流行; 人気急上昇; 今流行; 今流行り; 流行中; 流行最先端; トレンド感; 最新トレンド; 今年のトレンド; トレンドアイテム; 話題の; 今話題; 今話題の; 話題沸騰中; 話題商品; SNSで話題; SNS話題; TikTokで話題; テレビで話題; テレビで紹介
TVで話題; TVで紹介; TV紹介; メディア掲載; 雑誌掲載; インスタで話題; インスタ映え; バズった; バズり; バズってる; バズ; 爆売れ中; 売れまくり; 売れすぎ; 大ヒット中; 大ヒット商品; ロングセラー; ベストセラー商品; 人気の; 人気モデル; 人気アイテム; 人気シリーズ; 人気沸騰; 人気爆発; 人気上昇中; 人気殺到; 人気急上昇中; 今人気; 超大人気; 定番人気; 海外で人気; 女性に人気; 男性に人気
若者に人気; 定番アイテム; 大流行中; みんなが選ぶ; みんなに愛される; リピーター続出; リピート続出; リピ買い; 注文殺到; 大反響; 大反響につき; 大好評につき; 好評発売中; 好評につき; ご好評; 愛用者多数; 芸能人愛用; 有名人愛用; モデル愛用; インフルエンサー; 大注目; 注目アイテム; 累計販売; 累計<n>個; 旬アイテム; 韓国で人気
`,
  ko: `
인기; 인기상품; 베스트; 베스트셀러; 베스트 상품; 베스트상품; 인기템; 핫템; 핫한; 대세; 화제; 인기폭발; 인기 폭발; 인기만점; 인기 만점; 인기급상승; 인기 급상승; 인기절정; 인기많은; 인기있는; 인기 있는; 인기제품; 인기 제품; 인기모델; 인기 모델; 인기최고; 인기선물; 요즘 인기; 요즘인기; 요즘 유행; 유행템; 유행하는; 트렌드; 최신 트렌드; 최신트렌드; 대세템; 요즘대세
요즘 대세; 화제의; 화제의 제품; 화제템; 화제만발; SNS 화제; SNS화제; 인스타 화제; 인스타 감성; 인스타핫템; 틱톡 인기; 틱톡템; 유튜브 화제; 방송 화제; 방송상품; 홈쇼핑 대박; 홈쇼핑 히트; 완판; 완판템; 완판신화; 완판 신화; 완판행진; 품절대란; 품절 대란; 대란템; 대박템; 대박상품; 대박 상품; 히트상품; 히트 상품; 히트템; 메가히트; 베스트템; 베스트아이템
베스트 아이템; 스테디셀러; 스테디 셀러; 판매베스트; 많이 팔린; 많이팔린; 가장 많이 팔린; 불티나게; 불티나는; 국민템; 국민 아이템; 국민아이템; 잇템; 잇아이템; 핫아이템; 핫 아이템; 핫트렌드; 핫플; 요즘 핫한; 연예인 착용; 연예인착용; 연예인템; 아이돌템; 셀럽; 셀럽템; 입소문; 입소문난; 소문난; 난리난; 주문폭주 상품; 사랑받는; 모두가 사랑하는
`,
  ar: `
الأكثر (مبيعا|مبيعاً|رواجا|رواجاً|طلبا|طلباً|شهرة|شعبية); (ترند|تريند|الترند); (رائج|رائجة); الأكثر انتشارا
الأكثر مبيعا; الأكثر مبيعاً
`,
} as const satisfies Everywhere;
