import type { Everywhere } from '../../phrases.ts';

/** What comes along for nothing, and several for the price of fewer. */
export const bundle = {
  en: `
free (gift |)(wrap|wrapping|packaging|engraving|installation|assembly|personalization|personalisation|samples)
+ free; with free; get free; plus free; get <n> free; <n> free; buy <n> get <n>; buy <n> get <n> free; bogo; buy <n> take <n>; (2 for 1|3 for 2|two for one)
(bonus|complimentary|free|freebie|gratis) (gift~|item~|case|pouch|bag|brush|cable|extra~|towel|carrying case|screen protector|ebook|batteries|pen|keychain|sticker~|strap|included|accessory|accessories|sample~|refill~)
(free|complimentary) <w> (included|with (purchase|order|every|your))
(with|plus|includes|including|get a|comes with) (a |)(free|complimentary|bonus) (gift~|case|pouch|bag|brush|cable|towel|strap|box|cover|tote|sample~|ebook|accessory|accessories|item~|screen protector|earphone~|charger|refill~|shipping|delivery)
(gift|bonus|freebie|extra) (with (purchase|order|every order)|included|inside); with purchase; buy <n> save <n>; buy <n> (take|and get|get|save|pay) <n>; (two for one|three for two|<n> for the price of <n>); bogof
get one free; get <n> (off|free); second (one )(free|half price|<n> % off); freebie~; mix and match deal; multi buy; multibuy; bundle deal; free extra
`,
  de: `
gratis; jetzt (kaufen|zugreifen|sparen|bestellen|sichern); kaufe <n>; <n> (für|zum preis von) (<n>|1|eins); <n> kaufen <n> (zahlen|bezahlen|erhalten|gratis|bekommen); kauf~ <n> (zahl~|erhalte|bekomme|und|bezahl~)
nimm <n> zahl <n>; (gratis|kostenlos~|inkl gratis|mit gratis|umsonst) (tasche|etui|hülle|geschenk|zubehör|beigabe|zugabe|dazu|extra~|produkt|artikel|inklusive|kabel|bürste); gratisgeschenk~
(mit|inkl|inklusive|plus|gratis) (gratisgeschenk|geschenk|gratiszugabe|gratis <w>|kostenlose(m|) <w>|kostenloser <w>|gratisbeigabe); geschenk (dazu|gratis|inklusive|inkl|obendrauf|gratis dazu|zum kauf)
(zugabe|beigabe|extra) (gratis|kostenlos|geschenkt|dazu); gratisbeigabe; gratiszugabe; geschenkt; (der|das|die) zweite (gratis|geschenkt|zum halben preis); zweites (gratis|zum halben preis); <n> + <n> (gratis|geschenkt)
`,
  fr: `
(deux|trois|2|3) achet~ (la|le) (deuxième|troisième|2e|3e|2ème|3ème) (offert~|gratuit~|à moitié prix)
gratuit~; offert~; <n> acheté~ <n> offert~; <n> (acheté~|achetés|pour le prix d|pour le prix de|pour) (=|) <n>; <n> pour le prix (d un|d 1|de <n>)
(le|la) (<n> ème|<n> e|2ème|2e|3ème|deuxième|troisième|second|seconde) (gratuit~|offert~|à moitié prix|à - <n>|à 1)
(cadeau~|housse|étui|sac|pochette|accessoire~|câble|livre|ebook|kit|coffret|bonus|échantillon~) (offert~|gratuit~|en cadeau); (cadeau~|bonus) inclus; cadeau (surprise|bonus|inclus|offert|gratuit); + cadeau; en cadeau
avec cadeau; bonus (offert|gratuit|inclus); 1 acheté 1 offert; achetez en <n>; lot promo
`,
  es: `
gratis; lleva <n> paga <n>; lleve <n>; compra <n> lleva <n>; (lleva|llevá|lleve|llévate|llevate|compra|compre|comprá) <n> (y )(paga|pague|pagá|lleva|lleve|llévate|llevate|recibe|te llevas|gratis) <n>
<n> por el precio de <n>; <n> por <n>; (con|más|+|incluye|y) (regalo~|obsequio~|un regalo|funda de regalo|<w> de regalo|<w> gratis); (regalo~|obsequio~|bonus|funda|estuche|bolso|cable) (gratis|de regalo|de obsequio)
(regalo~|obsequio~|bonus) (incluido~|sorpresa); de obsequio; obsequio; regalo por compra; <n> + <n> (gratis|de regalo); (el|la|lo) (segundo|segunda|<n> do) (gratis|al <n> %|a mitad de precio)
segunda unidad (gratis|al <n> %|- <n> %); <n> da unidad; combo promo; gratis <w>; promo <n> x <n>
`,
  it: `
gratis; gratuit~; in offerta; offert~; super offerta; in omaggio; omaggio; <n> + <n> gratis; prendi <n> (e )(paghi|paga|ne paghi) <n>; compra <n> (e )(paghi|paga|prendi|ricevi|ottieni|ne paghi) <n>; <n> al prezzo di <n>
paghi <n> prendi <n>; (con|più|+|incluso|e) (omaggio|regalo|un regalo|<w> in omaggio|<w> in regalo|<w> omaggio|<w> gratis); (omaggio|regalo|custodia|borsa|bonus|accessori) (gratis|gratuit~|in omaggio|in regalo|omaggio)
(omaggio|regalo|bonus) (inclus~|extra|compreso); in regalo; (il|la|lo) (secondo|seconda) (gratis|in omaggio|a metà prezzo|al <n>); <n> + <n> (gratis|in omaggio|omaggio)
`,
  pt: `
leve <n> pague <n>; compre <n> leve <n>; compre <n> ganhe <n>; pague <n> leve <n>; brinde~; de brinde; (leve|compre|pague|ganhe) <n> (e )(pague|leve|ganhe|receba) <n>; <n> por <n>; <n> pelo preço de <n>
(com|ganhe|mais|+|de) (brinde~|um brinde|presente grátis|<w> de brinde|<w> grátis|capa grátis); (brinde~|bônus|capa|estojo|bolsa|cabo|presente) (grátis|de brinde|de presente)
(brinde~|bônus) (incluso|inclusos|surpresa|exclusivo|incluíd~); ganhe (brinde~|um|uma|grátis|<w> grátis); compre e ganhe; compre ganhe; leve mais pague menos; <n> + <n> grátis; (o|a) segund~ (grátis|pela metade|sai)
`,
  pl: `
gratis; kup <n>; <n> w cenie <n>; <n> + <n> (gratis|za darmo|za free|gratisy); (<n> w cenie <n>|<n> za <n>|dwa w cenie jednego|drugi gratis|drug~ (gratis|za grosz|za pół ceny|za darmo|za 1 zł|50 %))
kup <n> (zapłać|a|drugi|otrzymaj|dostaniesz|weź|trzeci) <w> <n>; kup <n> (zapłać|otrzymaj|dostaniesz|weź) (za )<n>
(gratis|darmow~|bezpłatn~) (etui|torba|prezent|kubek|gadżet|pokrowiec|dodatek|niespodzianka|akcesoria|kabel|szkło|szczotka|upominek)
(prezent|etui|torba|kubek|pokrowiec|gadżet|upominek|dodatek|szkło) (gratis|w gratisie|za darmo|w prezencie|dla ciebie gratis); (z|plus|+) (gratisem|gratisami|prezentem|bonusem|gratis); gratisy; w gratisie; gratisem
bonus gratis; + gratis
`,
  nl: `
gratis; <n> (voor|halen|voor de prijs van|+) (<n>|1|één) (betalen|gratis|halve prijs|); <n> voor <n>; (tweede|2e|2de|derde|3e) (gratis|halve prijs|voor de helft|voor 1|half geld); <n> e (gratis|halve prijs|voor de helft)
<n> halen <n> betalen; <n> + <n> gratis; (gratis|inclusief gratis|met gratis|bonus) (hoesje|tas|cadeau|geschenk|accessoire~|extra|kabel|borstel|product|sample|erbij|toegevoegd|etui)
(cadeau|geschenk|extra) (gratis|erbij|cadeau|inbegrepen); met (gratis|cadeau|geschenk); gratis <w> erbij; cadeau bij aankoop
`,
  sv: `
(köp|ta|få|handla) <n> (betala för|betala|få|få den|och få) (<n>|en|ett|1); <n> för <n>; <n> till priset av <n>; tre för två; två för en; köp (en|ett|två|tre) få (en|ett|två) (gratis|till|på köpet); på köpet; (gratis|kostnadsfri~) (present|gåva|fodral|väska|prov|varuprov|tillbehör|förpackning|inslagning|kabel|produkt); (present|gåva|bonus|fodral|väska) (ingår gratis|på köpet|medföljer gratis); gratis <w> (ingår|medföljer|på köpet); (andra|tredje) (gratis|till halva priset|halva priset)
`,
  ru: `
бесплатн~ (упаковк~|гравировк~|установк~|монтаж~|сборк~)
купи <n>; <n> по цене <n>; (два|две|двое|три|трое|четыре|пять) (по цене|за цену) (одного|одной|двух|трёх|трех|четырёх|четырех); <n> (по цене|за цену) (<n>|одного|двух); <n> (= |равно )<n>; 1 + 1; <n> + <n> (в подарок|бесплатно|подарок)
(купи|купите|покупай|бери|берите|возьми|закажи) <n> (и |- |= |)(получи|получите|третий|второй|возьми|забери|заплати|плати) <w>
(второй|вторая|второе|третий|третья|каждый второй) (в подарок|бесплатно|за полцены|подарок|даром); <w> в подарок
(подарок|подарки|бонус~|сюрприз|презент) (в комплекте|внутри|к (покупке|заказу|каждому)|за покупку|каждому|бесплатно|в наборе|при покупке|вложен|от магазина); (бонус|сюрприз|презент) к (покупке|заказу)
(+|плюс|с|вместе с) (подарк~|подарком|бонусом|сюрпризом|подарок|бонус|сюрприз); получи подарок; комплект подарков бесплатно; второе изделие бесплатно
`,
  tr: `
bedava; <n> al <n> öde; <n> alana <n>; <n> alana <n> bedava; <n> (al|alana|alırsan|alınca|adet al) <n> (öde|bedava|ücretsiz|hediye|ödersin|bizden); <n> alana (<n> si|<n> cisi|ikincisi|<n>) (bedava|hediye|ücretsiz)
(ikincisi|2 si|2 ncisi|ikinci ürün|2 ürün) (bedava|ücretsiz|hediye|yarı fiyatına|% <n>); <n> fiyatına <n>; (kılıf|çanta|kutu|kablo|bardak|aksesuar|<w>) (hediye|hediyeli|hediyesi ile|hediyesiyle|bedava|ücretsiz)
(hediye|hediyeli|bedava|ücretsiz) (kılıf|çanta|aksesuar|kablo|ürün|set dahil|ürünlü); hediye(li|); (+|ve|ile|artı) hediye; hediyesi (ile|dahil|bizden|var); yanında hediye; promosyon hediye
`,
  id: `
gratis; beli <n> gratis <n>; beli <n> dapat <n>; bonus; beli <n> free <n>; beli <n> bonus <n>; buy <n> get <n>; bonus gratis; (beli|buy|pesan|order) <n> (gratis|free|dapat|get|bonus|dpt|pay|bayar) <n>
(free|gratis|bonus|dapat|dpt|berhadiah) (pouch|tas|hadiah|box|case|bonus|kabel|sikat|sticker|stiker|gantungan|aksesoris|souvenir|kartu ucapan|tote bag|totebag|masker|gift|bubble|sample|kotak|sendok|sedotan|tali|kantong|cover|dus)
hadiah (gratis|langsung|menarik|kejutan|free); (bonus|gratis) (langsung|menarik|spesial|banyak|melimpah); buy <n> (get|free) <n>; <n> gratis <n>; <n> free <n>; b1g1; b2g1
(beli|order) banyak (gratis|bonus|lebih murah|diskon)
`,
  ms: `
percuma; beli <n> percuma <n>; beli <n> (dapat|free) <n>
`,
  vi: `
mua <n> (tính tiền|trả tiền|tính|chỉ tính|chỉ trả) <n>
mua <n> tặng <n>; tặng kèm; tặng; mua ngay; mua <n> được <n>; mua nhiều giảm nhiều; mua <n> (tặng|được|khuyến mãi|km|free|cho) <n>
(tặng|kèm|tặng kèm|tặng thêm|free|miễn phí|khuyến mãi|bonus) (túi|hộp|quà|ốp|dây|móc|bao|cáp|miếng dán|giá đỡ|khăn|sticker|voucher|phụ kiện|ngay|liền|free|full)
(tặng|được tặng|có tặng) (kèm|thêm|ngay|quà|miễn phí|free) <w>; (quà|quà tặng) (kèm|đi kèm|tặng kèm|miễn phí|hấp dẫn|bất ngờ|khủng|xinh|trị giá); <n> tặng <n>; <n> + <n> (miễn phí|tặng)
combo (tiết kiệm|siêu hời|ưu đãi|giá rẻ); kèm quà; có quà tặng
`,
  th: `
ฟรี; ของแถม; แถมฟรี; แถม; ซื้อ 1 แถม 1; ซื้อ1แถม1; ซื้อ <n> แถม <n>; รับฟรี; แจกฟรี; <n> แถม <n>; ซื้อ<n>แถม<n>; <n>แถม<n>; ซื้อ <n> ฟรี <n>; ซื้อ <n> ได้ <n>; <n> ฟรี <n>; แถมกระเป๋า; แถมกล่อง; แถมถุง; แถมสาย; แถมเคส
แถมของ; แถมของแถม; แถมเพิ่ม; แถมให้; แถมอีก; ของแถมฟรี; ฟรีของแถม; มีของแถม; ฟรีกระเป๋า; ฟรีกล่อง; ฟรีเคส; ฟรีสาย; ฟรีถุง; ฟรีของขวัญ; ฟรีอุปกรณ์; รับของแถม; รับฟรีทันที; สมนาคุณ; ของสมนาคุณ; ชิ้นที่ 2 ลด; ชิ้นที่ 2 ฟรี
ชิ้นที่สอง; ซื้อคู่ถูกกว่า; ยิ่งซื้อยิ่งถูก; ยิ่งซื้อยิ่งลด
`,
  zh: `
买<n>送<n>; <n>送<n>; (买|拍|下单)(一|两|二|三|五|壹|贰|<n>)(箱|盒|瓶|袋|包|件|支|套|罐|斤|条|片|)(送|赠|发); 买一送一; 買一送一; 买一赠一; 买二送一; 买2送1; 买1送1; 赠品; 赠送; 买就送; 加赠; 加送; 送好礼; 送赠品; 第二件半价; 第2件; 送收纳袋; 送收纳盒; 送收纳包; 送杯刷; 送刷子; 送杯套; 送吸管; 送手提袋; 送礼袋; 送礼盒包装; 送保护套; 送保护壳; 送钢化膜; 送贴膜; 送膜; 送壳; 送数据线; 送充电线; 送电池; 送替换芯; 送配件; 送工具; 送支架; 送挂绳; 送腰带
送皮带; 送袜子; 送围巾; 送眼镜布; 送小样; 送礼品; 送运费险; 送教程; 送底座; 送枕套; 送枕芯; 送抱枕; 送<n>件; 送<n>支; 送<n>个; 送<n>包; 送<n>双; 送<n>片; 送<n>条; 送<n>瓶; 送<n>盒; 赠<n>件; 赠<n>支; 赠<n>个; 赠<n>包; 赠<n>片; 再送; 再赠; 还送; 另送; 附赠; 附赠品; 加量不加价; 加价购; 买<n>赠<n>; 买<n>送一; 买即送
买一得二; 拍一发二; 拍1发2; 拍<n>发<n>; 两件打折; 两件<n>折; 二件<n>折; 第二件; 第二件0元; 第二件1元; 第2件半价; <n>件优惠; 第二杯半价; 豪礼; 送豪礼; 满额赠; 满额送; 满千送百; 任选<n>件; 送限量; 送精美礼品; 赠礼; 赠好礼; 多买多送; 多买优惠
`,
  ja: `
ラッピング無料; 刻印無料; 名入れ無料
お買い得; お買得; 無料; おまけ付き; おまけ付; 1個買うと; まとめ買い割引; ラスト1個; 特典付き; 特典付; 購入特典; 購入特典付き; 豪華特典; 限定特典; <n>点おまけ; オマケ付き; おまけつき; オマケ; 今ならプレゼント; ケースプレゼント; プレゼント中; もれなくプレゼント; 無料プレゼント; 粗品付き; 粗品進呈; ノベルティ付き; ノベルティプレゼント; <n>個で1個無料; <n>個買うと<n>個
<n>個購入で<n>個; <n>点購入で; <n>点以上で; <n>本買うと; <n>枚買うと; もう1個; もう1本無料; もう一つ; 1個無料; 1本無料; 2個目半額; 2点目半額; 2点で; まとめ買いでお得; まとめ買いがお得; 増量中; 無料サービス; サービス品付き; 無料進呈; 進呈
`,
  ko: `
포장 무료; 무료 포장; 무료포장; 무료 각인; 각인 무료; 무료 배달; 무료 설치; 설치 무료
사은품; 증정; 1+1; 사은품 증정; 2+1; <n>+<n> 행사; 추가 증정; 덤증정; 덤 증정; 덤으로; 원플원; 원쁠원; 투플원; 원플러스원; 1플러스1; 하나 더; 하나더; 한개 더; 1개 더; 1개 추가 증정; 추가증정; 증정품; 증정이벤트; 증정 이벤트; 사은품증정; 무료증정; 무료 증정; 서비스 증정; 케이스증정; 파우치 증정; 파우치증정; 무료 사은품; 사은품 포함; 구매시 증정
구매 시 증정; 전원 증정; 전원증정; <n>개 구매시; <n>개 사면; <n>개 사면 <n>개; 두번째 반값; 2개째 반값; 묶음할인; 묶음 할인; 다다익선; 3+1; 4+1; 5+1; 2+2; 10+1; 본품증정
`,
  ar: `
اشتر <n> واحصل على <n>; (اشتري|اشتر) (واحد|واحدة|قطعة|قطعتين|<n>) (واحصل|والثانية|والثاني|واحصلي) <w>; (الثانية|الثاني|القطعة الثانية) (مجانا|مجاناً|بنصف السعر); <n> + <n> (مجانا|مجاناً|مجاني)
مجانا; مجاناً
`,
} as const satisfies Everywhere;
