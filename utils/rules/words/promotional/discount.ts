import type { Everywhere } from '../../phrases.ts';

/** Price cuts: by how much, and that there is one. */
export const discount = {
  en: `
<n> % off; <n> % discount; up to <n> % off; savings (pack~|bundle~|deal~|event|offer~); (multi pack|multipack|bundle|pack|case|value) savings; <n> % savings; big savings; instant savings; save <n> %; save $; save up to; save big; discount~; discounted; half price; price drop; $ off; offer ends; satisfaction <n> %
price (slashed|dropped|cut); bulk discount~; <n> percent (off|discount); (marked|reduced|slashed) (down|to clear|price|prices); (reduced|cut) (to clear|by <n>); price (reduced|cut|reduction|lowered|slash|crash)
(extra|additional|instant|huge|big|massive|exclusive|special|bulk|volume|up to) (discount~|<n> % off|<n> %|savings); money off; <n> off; discount (price|offer|sale|today|inside|available); save (money|more|now|today|up)
slashed; bargain price; half off; half the price; lowest ever
`,
  de: `
rabatt~; rabattaktion; <n> % rabatt; <n> % reduziert; <n> % günstiger; reduziert~; super (angebot~|preis~|rabatt~|schnäppchen); mega (angebot~|rabatt~|sale)
(halb~|reduziert~|gesenkt~|herabgesetzt~|ermäßigt~|rabattiert~) preis~; zum halben preis; preissenkung~; preisnachlass~; preissturz; preisreduziert~; (jetzt|bis zu|spar~|spare) <n> %
<n> % (sparen|ersparnis|nachlass|billiger|weniger|auf alles|off|gespart|preisvorteil); ermäßigt~; herabgesetzt~; (stark|drastisch|radikal) reduziert~; rabattiert~; spar (preis~|aktion~|set|angebot~); sparpreis~
sparaktion~; sparangebot~; preis gesenkt; mengenrabatt; sonderrabatt; preisvorteil; preiswert~; jetzt (reduziert|günstiger|billiger)
`,
  fr: `
<n> % de (réduction|remise|rabais); - <n> % de; réduction~; remise~; rabais; prix (bas|cassé~|réduit~|imbattable~|choc|usine|mini|promo|spécial|discount|en baisse); super (promo~|offre~|solde~); moitié prix; à moitié prix
prix (barré~|sacrifié~|bradé~|doux|défiant|discount|en baisse|massacré~|réduit~|baissé~); baisse de prix; (jusqu à|économisez|profitez de) <n> %; jusqu à - <n> %
<n> % (d économie|offert~|moins cher|en moins|off|de moins|de remise immédiate); réduction~ (de|exceptionnelle|immédiate|jusqu|spéciale|folle|sur|<n>); en réduction; remise (immédiate|exceptionnelle|de <n>|spéciale)
démarqué~; démarque; deuxième démarque
`,
  es: `
descuento~; descontado; <n> % de descuento; <n> % menos; rebaja~; rebajas; rebajad~; <n> % (dto|desc|dcto|off|descuento|de rebaja|de dto|de ahorro|menos|más barato); mitad de precio; a mitad de precio; descuentazo~
(con|gran|súper|super|mega|máximo) descuento~; precio~ (rebajad~|reducid~|tachad~|de remate|de locura|de oferta|de derribo|de outlet|de saldo|en picada); bajada de precio; bajón de precio
(ahorra|ahorre|ahorrá) (<n>|hasta|dinero|ya); baja de precio; rebajón; descontad~; hasta <n> %; hasta - <n> %; preciazo~
`,
  it: `
sconto; sconti; scontat~; scontatissim~; <n> % di sconto; prezz~ (bass~|special~|imbattibil~|di fabbrica|scontat~|pazz~|conveniente)
prezz~ (ribassat~|ridott~|tagliat~|dimezzat~|scontatissim~|in calo|abbattut~|speciale|outlet|stracciat~); metà prezzo; a metà prezzo; ribassat~; ribass~
(fino a|fino al|risparmia|risparmi|super|mega|maxi|extra) (sconto|sconti|<n> %|- <n> %); <n> % (di sconto|di risparmio|in meno|off|scontato); sconto (<n> %|del <n>|speciale|immediato|extra|incredibile); calo di prezzo
`,
  pt: `
desconto~; <n> % de desconto; <n> % off; metade do preço; pela metade do preço; desconto~ (especial|imperdível|de até|exclusivo|à vista|no pix|progressivo); descontão; descontaço
preço~ (reduzid~|rebaixad~|cortad~|pela metade|caiu|baixou|de oferta|de outlet|de banana); (economize|poupe) <n> %; <n> % (off|menos|mais barato|de economia|desc|a menos|desconto)
(até|com) <n> % (off|desconto|de desconto); baixou o preço; preço baixou; rebaix~ de preço; com desconto; super desconto~
`,
  pl: `
rabat~; zniżk~; obniżk~; <n> % taniej; - <n> % taniej; super (okazj~|promocj~|cen~|ofert~|rabat~|wyprzedaż~); mega (okazj~|promocj~|rabat~); pół ceny; za pół ceny; w pół ceny; (przecenion~|obniżon~|zbit~) cen~
cen~ (obniżon~|przecenion~|w dół|spadła|niższ~ o|zbit~|ścięt~|promocyjn~|okazyjn~|specjaln~); (do|aż|nawet) - <n> %; (do|aż) <n> % (taniej|rabatu|zniżki); <n> % (rabatu|zniżki|mniej|upustu|taniej|off); rabat <n> %
zniżk~ <n> %; upust~; obniżk~ cen~; oszczędź; oszczędność <n>
`,
  nl: `
korting; <n> % korting; halve prijs; voor de halve prijs; afgeprijsd~; (prijs verlaagd|prijsverlaging~|prijsdaling|prijsknaller~|prijsstunt~|prijsverlaagd); <n> % (goedkoper|off|minder|voordeel|reductie)
(tot|extra|nu|met|super|hoge) <n> % (korting|goedkoper|off); (met|extra|hoge|super|veel|flinke|stapel) korting~; kortings (actie~|prijs|aanbieding); kortingsactie~; kortingsprijs; (kassa|stapel|actie|introductie|zomer|winter|leden|combi|kwantum|prijs)korting~; bespaar (<n>|tot|nu); voordeelprijs
in prijs verlaagd; nu voor de helft; actieprijs; actieprijzen
`,
  sv: `
rabatt; rabatter; rabatterad~; nedsatt~ pris~; prissänkt~; prissänkning~; sänkt~ pris~; (halva|halvt|halverat) (priset|pris); till halva priset; prisras; prisfall; *rabatt
<n> % (rabatt|billigare|lägre pris|avdrag|nedsatt|off|rea); (upp till|extra|nu|just nu|hela) <n> % (rabatt|rea|off|); rabatt (<n>|upp till|på); (spara|sparar) (<n>|upp till|pengar|nu); mellan skillnad; kampanjpris~; introduktionspris; ord pris; ordinarie pris
`,
  ru: `
скидк~; со скидкой; скидка <n> %; <n> % скидк~; цена (снижена|производителя|ниже|огонь|со скидкой); супер (акци~|скидк~|предложени~|распродаж~); мега (скидк~|распродаж~|акци~); полцены; за полцены; в полцены
(снижен~|снижение|падение|обвал) цен~; (цен~|стоимость) (снижен~|упал~|рухнул~|ниже|пополам|вниз|со скидкой|по акции|распродаж~|ликвидаци~); дисконт; со скидк~; скидочк~
(большие|максимальн~|огромн~|супер|суперскидк~|дополнительн~) скидк~; суперскидк~; скидка (до <n>|дня|сегодня|на все); уценк~; уцененн~; (экономь~|сэкономь~|экономия) <n> %; выгода <n> %
<n> % (скидки|дешевле|выгоды|экономии|off); старая цена
`,
  tr: `
indirim~; indirimli; <n> % indirim; % <n> (indirim~|indirimli); indirimde; süper (fiyat|fırsat|indirim); şok (fiyat|indirim); dev indirim; büyük indirim; flaş indirim
(fiyat~|fiyatı) (düştü|indi|indirimi|düşürüldü|yarı yarıya|kırıldı); yarı (fiyat|fiyatına|yarıya); (dev|büyük|süper|mega|şok|net|ekstra|özel|kaçırılmayacak) (indirim~|iskonto); <n> % (indirim~|ucuz|daha ucuz|iskonto)
% <n> (indirim~|daha ucuz|iskonto|varan); (varan|kadar) indirim~; iskonto~; indirime girdi; yüzde <n> (indirim~|daha)
`,
  id: `
diskon; <n> % diskon; potongan harga; potongan <n> %; harga (coret|hemat|terjangkau|ekonomis|promo|grosir|pabrik|distributor|termurah se indonesia|bersahabat|nego|diskon|jual|obral); diskon besar; diskon hingga
paket hemat; hemat <n> %; lebih hemat; disc <n> %; (disc|diskon|potongan|korting) (<n> %|<n>|s d <n>|hingga <n>|sampai <n>|up to|gede|gila|besar|spesial); setengah harga
(harga|hrg) (coret|turun|miring|nyungsep|diskon|spesial|setengah|jatuh|dibanting|sale|potongan|hancur); turun harga; hemat (<n>|hingga|sampai); <n> % (off|diskon|lebih murah|potongan); diskonan; korting
`,
  ms: `
potongan harga
`,
  vi: `
giảm giá; giảm <n> %; giảm sốc; sale off; giảm (mạnh|đến <n> %|tới <n> %|ngay|một nửa); giảm (nửa giá|<n>|<n> %|ngay <n>|sâu|cực sâu|giá mạnh|giá sâu|giá khủng|giá hời|đến|tới|thêm|kịch sàn|khủng|giá <n>); nửa giá
(giá|đồng giá) (giảm|hạ|chỉ|sốc|cũ|nửa); (hạ|đại hạ|sập|phá|rớt) giá; (tiết kiệm) <n> %; off <n> %; <n> % off; chiết khấu; (siêu|cực) giảm giá; khuyến mại <n> %; đồng giá
`,
  th: `
ลดราคา; ลดล้างสต็อก; ลดสุดๆ; ลดพิเศษ; ส่วนลด; ลด <n>%; ลด <n> เปอร์เซ็นต์; ลดแหลก; ลดกระหน่ำ; ลดจัดหนัก; ลดสูงสุด; ลดทันที; ลดทั้งร้าน; ลดครึ่งราคา; ลดแรง; ลดหนัก; ลดจริง; ลดเพิ่ม; ลดเลย; ลดอีก; ลดราคาพิเศษ; ลดราคาสุดๆ
ลดสุดคุ้ม; ลดเยอะ; ลดเดือด; ลดทะลุ; ลดกว่า <n>%; ลดถึง <n>%; ลด<n>บาท; ลด <n> บาท; ส่วนลดพิเศษ; ราคาลด; ราคาโปร; ราคาครึ่งเดียว; ราคาพิเศษสุด; หั่นราคา; หั่นราคาครึ่ง; ปรับลดราคา; ประหยัด <n>%; ลด50; off <n>%
`,
  zh: `
全场一折; 全场二折; 全场三折; 全场五折; 全场半价; 全场七折; 全场八折; 全场九折; 打五折; 打七折; 打八折; 打九折; 五折起; 七折起; 八折起; 九折起; 五折优惠; 八折优惠; 九折优惠; 全館五折; 全館八折; 對折; 对折; 五折出清; 减价; 降价; 直降; 折扣价; 打折; 折扣; <n>折; 满<n>减<n>; 立减<n>元; 满减; 立减; 一折; 折价; 直降<n>元; 降价<n>元; 大减价; 现省; 现省<n>; 省<n>元; 立省; 立省<n>; 直降<n>; 下杀<n>折; <n>折起; <n>折优惠; <n>折特价; 低至<n>折; 全场<n>折; 打<n>折; 打折中; 折上折; 骨折价; 半价优惠; 对折; 腰斩; 折后; 折后价; 减<n>元
降价促销; 跌破; 破价; 史低; 原价<n>; 现价; 现价<n>; 优惠<n>元; 满<n>送<n>; 满<n>打<n>折; 让利; 大让利; 折让; 特价优惠; <n>%折扣; 省钱
`,
  ja: `
割引; 値下げ; 半額; <n>%OFF; <n>%オフ; <n>円引き; <n>%還元; 最大<n>%; <n>割引; <n>割引き; <n>割引セール; <n>割OFF; <n>割オフ; <n>％OFF; <n>%引き; <n>%引; <n>%割引; 大幅値下げ; 大幅割引; 値下げしました; 値下げ中; 値引き; 値引; プライスダウン; 半額セール; 半額以下; 割安; 特別割引; 割引価格; 割引中; 割引クーポン; 値段破壊
価格破壊; 最大半額; オフ価格; 見切り品; 見切り価格
`,
  ko: `
할인; 반값; 파격 할인; <n>% 할인; <n>% 세일; 할인가; 가격인하; 가격 인하; 파격할인; 특별할인; 특별 할인; 대폭할인; 대폭 할인; 최대할인; 최대 할인; 추가할인; 추가 할인; 즉시할인; 즉시 할인; 할인중; 할인 중; 할인특가; 할인 특가; 할인행사; 할인 행사; <n>%할인; <n>%세일; <n>% OFF; <n>프로 할인; 반값할인; 반값 할인; 반값세일; 반값특가
반값 특가; 가격파괴; 가격 파괴; 가격다운; 인하가; 균일가 세일; 절반 가격; 폭탄할인; 폭탄 할인; 왕창세일; 폭탄세일
`,
  ar: `
(خصم|خصومات|تخفيض|تخفيضات|الخصم) (<n> %|يصل|حتى|كبير~|هائل~|خاص|حصري|اليوم); (<n> %) (خصم|تخفيض|أقل); خصومات; نصف (السعر|الثمن); بنصف (السعر|الثمن); (سعر|أسعار) (مخفض|مخفضة|مخفّض|منخفض|منخفضة); وفر (<n>|أكثر|حتى)
خصم; تخفيض; تخفيضات
`,
} as const satisfies Everywhere;
