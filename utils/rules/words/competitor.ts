import type { Phrases } from '../phrases.ts';

/** Words for copies, whatever is copied. */
export const copies: Phrases = {
  en: `
dupe; dupes; knock off; knock offs; knockoff; knockoffs; designer (inspired|dupe|replica|lookalike|copy); aaa replica; 1 : 1 (replica|copy|quality); mirror quality; high copy; super copy; first copy; master copy; copycat; brand copy; not the original; not original; unbranded alternative
`,
  de: `
duftzwilling; dupe; dupes; plagiat; wie das original; markenimitat; designer (nachbau|imitat|dupe|kopie)
`,
  fr: `
dupe; dupes; façon designer; imitation (de marque|luxe|grande marque); comme l original; copie conforme; style (de créateur|grande marque)
`,
  es: `
dupe; dupes; símil; simil; tipo original; triple a; calidad aaa; clon; réplica aaa; replica aaa; imitación de marca; igual al original; estilo diseñador; réplica (exacta|original|de marca)
`,
  it: `
dupe; replica aaa; imitazione di marca; stile designer; come l originale; copia (perfetta|conforme|identica)
`,
  pt: `
dupe; dupes; primeira linha; réplica primeira linha; réplica (aaa|perfeita|de marca|premium); replica (aaa|premium); imitação de marca; contratipo~; tipo original; igual ao original; clone
`,
  pl: `
dupe; podróbk~; zamiennik (perfum|zapachu); odpowiednik (perfum|zapachu|marki); w stylu (znanej marki|projektanta); jak oryginał; replika aaa
`,
  ru: `
реплика; реплика люкс; люкс копия; копия (бренда|люкс|оригинала); дюп~; дубликат бренда; подделка; как оригинал; качество 1 : 1; копия 1 : 1
`,
  id: `
kw super; kw 1; mirror quality; kualitas mirror; model branded; dupe; tiruan; replika (original|branded)
kw premium; barang kw; semi original; semi ori; grade ori; tiruan
`,
  vi: `
rep 1 : 1; super fake; hàng fake; giống hàng hiệu; like auth; bản rep; dupe; hàng nhái
hàng nhái; hàng giả; fake 1; rep 11; replica 1 : 1; hàng rep; super fake
`,
  tr: `
muadil parfüm; replika; birebir kopya; a kalite; imitasyon marka
çakma; taklit ürün; sahte; 1 . sınıf kopya; birebir; aa kalite; a plus kalite
`,
  zh: `
大牌同款; 大牌款; 平替; 大牌平替; 高仿; 仿品; 仿大牌; 大牌复刻; 1比1复刻; 大牌替代
超A; 仿大牌款; 山寨; 高仿版; 复刻版大牌; 专柜同款
`,
  ja: `
風デザイン; そっくり; 類似品; 激似; コピー品; レプリカ品; ハイブランド風; ブランド風; 同等品
`,
  th: `
งานก๊อป; งานมิลเลอร์; มิลเลอร์; เหมือนแท้; ก๊อปเกรดเอ; งานเทียบแท้; ทรงแบรนด์; งานก็อป
งานก็อปปี้; งานก๊อปปี้; ก๊อปแบรนด์; งานสไตล์แบรนด์; เลียนแบบแบรนด์; งานปั๊ม; เกรดก๊อป
`,
  ko: `
레플리카; 이미테이션; 짝퉁; 명품스타일; 명품 스타일
짭; 미러급; 1대1 복각; 에스급; 명품 카피; 명품카피; 명품 st; 명품st
`,
};

/** Words before another's name that borrow it: 'like Dyson', 'not Apple'. */
export const before: Phrases = {
  en: 'like; just like; similar to; alternative to; alternative for; better than; cheaper than; inspired by; compare to; compared to; compares to; same as; equivalent to; not; not by; replica of; copy of; imitation of; as good as; looks like; look like; vs; dupe for; dupe of; in the style of; comparable to; rivals; rival to; substitute for; instead of; reminiscent of; modeled after; modelled after; lookalike of; version of; dupe',
  de: 'wie; wie bei; ähnlich wie; alternative zu; alternative für; inspiriert von; inspiriert durch; besser als; billiger als; günstiger als; im stil von; replika von; nachbau von; kein; keine; statt; vergleichbar mit; so gut wie; à la; dupe für; inspiriert durch; angelehnt an; optik wie; in optik von; sieht aus wie; gleichwertig zu; alternativ zu',
  fr: 'comme; imitation; inspiré de; inspiré par; inspirée de; inspirée par; équivalent; équivalent à; alternative à; alternative au; mieux que; similaire à; façon; style; genre; à la; pas; copie; réplique; réplique de; dupe; alternative aux; semblable à; identique à; esprit; dans le style; dupe de; moins cher que',
  es: 'como; tipo; estilo; alternativa a; inspirado en; inspirada en; inspirado por; similar a; similares a; mejor que; igual a; réplica de; réplica; replica; imitación de; imitación; copia de; copia; no es; no; parecido a; simil; símil; al estilo; estilo de; dupe de; estilo como; parecida a; parecidos a; alternativa al; alternativa de; equivalente a; más barato que; reemplazo de estilo; idéntico a; inspirado',
  it: 'come; tipo; stile; alternativa a; ispirato a; ispirata a; ispirati a; simile a; simili a; meglio di; replica; imitazione; equivalente; equivalente a; copia; non; in stile; dupe di; alternativa al; alternativa alla; uguale a; identico a; come la; come il; più economico di; ispirato',
  pt: 'como; tipo; estilo; alternativa a; alternativa ao; inspirado em; inspirado no; inspirado na; inspirada em; inspirada na; similar a; similar ao; similar; melhor que; igual a; igual ao; réplica; replica; imitação; cópia; não é; não; no estilo; dupe; parecido com; parecida com; idêntico ao; equivalente a; equivalente ao; alternativo ao; inspirado; mais barato que',
  pl: 'jak; typu; w stylu; styl; inspirowany; inspirowane; inspirowana; odpowiednik; alternatywa dla; podobny do; podobne do; podobna do; lepszy niż; lepsze niż; replika; kopia; zamiennik; nie; a la; à la; podobne jak; podobny jak; zamiast; tańszy niż; tańsze niż; alternatywa; identyczny jak; jakość jak; wzorowany na; wzorowane na',
  ru: 'как; как у; типа; аналог; аналоги; в стиле; стиль; по типу; похож на; похожие на; похожа на; похожий на; лучше чем; лучше; не хуже чем; альтернатива; копия; реплика; вместо; а ля; аля; не; дубликат; по мотивам; вдохновлен; вдохновлены; замена; аналогично; наподобие; вроде; не отличить от; дешевле чем; под бренд; под стиль; альтернатива для; лучше; копирует',
  id: 'seperti; mirip; setara; setara dengan; ala; gaya; alternatif; replika; bukan; kayak; model; kw; kw super; ala ala; style; tiruan; sekelas; sama seperti; lebih bagus dari; persis; dupe; versi',
  ms: 'seperti; macam; mirip; gaya; bukan; ala; tiruan; model; lebih baik dari; style',
  vi: 'giống; kiểu; kiểu dáng; tương tự; như; phong cách; thay thế cho; rep; style; dáng; nhái; fake; giả; giống như; y như; y hệt; theo (mẫu|phong cách|style); dupe; hàng nhái; hàng fake; form; form dáng; tốt hơn; rẻ hơn',
  nl: 'zoals; lijkt op; alternatief voor; geïnspireerd op; geïnspireerd door; beter dan; stijl; geen',
  th: 'สไตล์; แบบ; ทรง; เหมือน; คล้าย; แนว; ก๊อป; ก็อป; ก๊อปปี้; เลียนแบบ; เทียบ; เทียบเท่า; แทน; ดีกว่า; ถูกกว่า; สวยเหมือน; กลิ่นเทียบ; กลิ่น',
  zh: '仿; 类似; 类似于; 媲美; 平替; 高仿; 复刻; 山寨; 致敬; 对标; 胜过; 超越; 不输; 堪比; 好过; 优于',
  ja: 'まるで; 脱; アンチ; コピー; 偽; 類似',
  tr: 'tıpkı; sahte; taklit; replika; muadil; kopya',
};

/** Words after another's name that borrow it: 'Birkin style', 'Dyson alternative'. */
export const after: Phrases = {
  en: 'style; styled; inspired; inspiration; dupe; dupes; lookalike; look alike; alternative; alternatives; replica; copy; clone; knockoff; vibe; vibes; like; killer; esque; knock off; lookalikes; equivalent; type dupe; quality copy; comparable; wannabe; aesthetic dupe',
  de: 'stil; style; optik; look; art; ähnlich; imitat; nachbau; alternative; dupe; replika; kopie; duftzwilling',
  fr: 'style; inspiré; inspirée; dupe; imitation; alternative; équivalent',
  es: 'estilo; símil; simil; réplica; replica; clon; alternativa',
  it: 'stile; replica; imitazione; alternativa',
  pt: 'estilo; réplica; replica; similar; alternativa; clone',
  pl: 'styl; replika; podobne; podobny; zamiennik; odpowiednik',
  ru: 'стиль; стайл; аналог; реплика; копия; дизайн; люкс копия; style',
  id: 'kw; replika; mirip; look; style; look alike; tiruan; abal; ala ala; kw super; mirror; premium copy; ori look; versi murah',
  vi: 'rep; fake; nhái; fake; rep 1; super fake; giá rẻ; style',
  zh: '风; 同款; 风格; 平替; 仿; 同款; 风格; 平替; 类似款; 相似款; 复刻; 替代; 代餐; 级; 仿款; 仿版; 既视感',
  ja: '風; 風の; 風デザイン; 代替; タイプ; 系; 風; そっくり; もどき; 似; 類似; コピー; 代替品; 互換風; 級',
  th: 'สไตล์; ทรง; ก๊อป; ก็อป; เกรดเอ; มิลเลอร์; เทียบ; เทียบแท้; เกรดมิลเลอร์; งานมิลเลอร์; สไตล์; ลุค',
  tr: 'tarzı; benzeri; stili; muadili; gibi; değil; taklidi; kopyası; replikası; kalitesinde; alternatifi; esintili; ilhamlı; tarzında; stil; muadil; havasında; kıvamında',
  ko: '스타일; 스타일의; 풍; 느낌; 같은; 처럼; 대용; 못지않은; 짝퉁; 짭; 레플리카; 이미테이션; 저렴이; st; 닮은; 카피',
};

/** The same beside the name of a shop or a marketplace. */
export const beforeShop: Phrases = {
  en: 'from; on; as seen on; exclusive to; sold on; available on; seen on; than; trending on; viral on; viral; trending; famous on; popular; number one on; popular on; best on; bestseller on; best seller on; tops on',
  de: 'von; bei; auf; bekannt aus; bestseller bei; nr 1 bei; gesehen bei; gesehen auf; bekannt von; trend auf; viral auf; hit auf; verkauft bei; exklusiv bei',
  fr: 'sur; chez; vu sur; vendu sur; exclusivité; tendance; viral sur; vu à la; populaire sur; star de; exclu',
  es: 'en; de; visto en; vendido en; exclusivo de; exclusivo en; viral en; viral de; tendencia en; famoso en; furor en; popular en; top en',
  it: 'su; da; visto su; venduto su; esclusiva; virale su; tendenza; famoso su; di tendenza su; popolare su',
  pt: 'no; na; do; da; visto na; vendido na; exclusivo da; viral no; viral do; famoso no; tendência no; sucesso no; achadinhos; achadinho; achadinhos da; visto no',
  pl: 'z; na; hit; bestseller; hit na; hit z; viral z; trend z; znany z; popularny na; jak na; widziane na',
  ru: 'с; на; хит; хит с; как на; с сайта; бестселлер; хит на; тренд; из; как в; вирусный; из трендов; популярный на; тренды',
  id: 'dari; di; viral di',
  vi: 'hot; từ; trên; hot trên',
  tr: 'da çok satan; viral',
  th: 'จาก; ใน; บน; ฮิตใน; ดังใน; ไวรัลใน; ขายดีใน',
};
export const afterShop: Phrases = {
  en: 'exclusive; s choice; choice; fulfilled; bestseller; best seller; best sellers; hit; hot item; quality; price; prime; find; finds; favorite; viral; supplier; store; must have; shop hit',
  de: 'bestseller; exklusiv; hit; qualität; preis; shop; trend; viral; hype; find',
  fr: 'exclusivité; qualité; prix; vente; viral; tendance; hit; choice',
  es: 'exclusivo; exclusiva; calidad; precio; viral; tendencia; hit; choice; trend',
  it: 'esclusiva; qualità; prezzo; viral; virale; trend; hit',
  pt: 'exclusivo; exclusiva; qualidade; preço; indica',
  pl: 'hit; jakość; cena; viral; trend',
  ru: 'хит; эксклюзив; качество; цена; бестселлер',
  id: 'viral; murah',
  zh: '同款; 爆款; 热卖; 热销; 独家; 专供; 第一; 网红; 销冠; 人气; 热门; 必买',
  ja: 'ランキング; 1位; 第1位; で人気; で話題; で大人気; 限定; 人気; で売れてる; 売れ筋; で話題の',
  ko: '1위; 인기; 베스트; 단독; 화제; 추천; 핫템; 랭킹',
  th: 'ขายดี; ยอดนิยม; ฮิต; แนะนำ; ไวรัล',
  tr: 'da çok satan; de çok satan; çok satan; favorisi; fenomeni; özel; trend',
  vi: 'bán chạy; hot; viral; trend',
};
