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
`,
  vi: `
rep 1 : 1; super fake; hàng fake; giống hàng hiệu; like auth; bản rep; dupe; hàng nhái
`,
  tr: `
muadil parfüm; replika; birebir kopya; a kalite; imitasyon marka
`,
  zh: `
大牌同款; 大牌款; 平替; 大牌平替; 高仿; 仿品; 仿大牌; 大牌复刻; 1比1复刻; 大牌替代
`,
  ja: `
風デザイン; そっくり; 類似品; 激似; コピー品; レプリカ品; ハイブランド風; ブランド風; 同等品
`,
  th: `
งานก๊อป; งานมิลเลอร์; มิลเลอร์; เหมือนแท้; ก๊อปเกรดเอ; งานเทียบแท้; ทรงแบรนด์; งานก็อป
`,
  ko: `
레플리카; 이미테이션; 짝퉁; 명품스타일; 명품 스타일
`,
};

/** Words before another's name that borrow it: 'like Dyson', 'not Apple'. */
export const before: Phrases = {
  en: 'like; just like; similar to; alternative to; alternative for; better than; cheaper than; inspired by; compare to; compared to; compares to; same as; equivalent to; not; not by; replica of; copy of; imitation of; as good as; looks like; look like; vs; dupe for; dupe of; in the style of',
  de: 'wie; wie bei; ähnlich wie; alternative zu; alternative für; inspiriert von; inspiriert durch; besser als; billiger als; günstiger als; im stil von; replika von; nachbau von; kein; keine; statt; vergleichbar mit; so gut wie; à la; dupe für',
  fr: 'comme; imitation; inspiré de; inspiré par; inspirée de; inspirée par; équivalent; équivalent à; alternative à; alternative au; mieux que; similaire à; façon; style; genre; à la; pas; copie; réplique; réplique de; dupe',
  es: 'como; tipo; estilo; alternativa a; inspirado en; inspirada en; inspirado por; similar a; similares a; mejor que; igual a; réplica de; réplica; replica; imitación de; imitación; copia de; copia; no es; no; parecido a; simil; símil; al estilo; estilo de; dupe de',
  it: 'come; tipo; stile; alternativa a; ispirato a; ispirata a; ispirati a; simile a; simili a; meglio di; replica; imitazione; equivalente; equivalente a; copia; non; in stile; dupe di',
  pt: 'como; tipo; estilo; alternativa a; alternativa ao; inspirado em; inspirado no; inspirado na; inspirada em; inspirada na; similar a; similar ao; similar; melhor que; igual a; igual ao; réplica; replica; imitação; cópia; não é; não; no estilo; dupe',
  pl: 'jak; typu; w stylu; styl; inspirowany; inspirowane; inspirowana; odpowiednik; alternatywa dla; podobny do; podobne do; podobna do; lepszy niż; lepsze niż; replika; kopia; zamiennik; nie; a la; à la',
  ru: 'как; как у; типа; аналог; аналоги; в стиле; стиль; по типу; похож на; похожие на; похожа на; похожий на; лучше чем; лучше; не хуже чем; альтернатива; копия; реплика; вместо; а ля; аля; не; дубликат; по мотивам; вдохновлен; вдохновлены; замена',
  id: 'seperti; mirip; setara; setara dengan; ala; gaya; alternatif; replika; bukan; kayak',
  ms: 'seperti; macam; mirip; gaya; bukan',
  vi: 'giống; kiểu; kiểu dáng; tương tự; như; phong cách; thay thế cho; rep; style; dáng',
  nl: 'zoals; lijkt op; alternatief voor; geïnspireerd op; geïnspireerd door; beter dan; stijl; geen',
};

/** Words after another's name that borrow it: 'Birkin style', 'Dyson alternative'. */
export const after: Phrases = {
  en: 'style; styled; inspired; inspiration; dupe; dupes; lookalike; look alike; alternative; alternatives; replica; copy; clone; knockoff; vibe; vibes; like; killer',
  de: 'stil; style; optik; look; art; ähnlich; imitat; nachbau; alternative; dupe; replika; kopie; duftzwilling',
  fr: 'style; inspiré; inspirée; dupe; imitation; alternative; équivalent',
  es: 'estilo; símil; simil; réplica; replica; clon; alternativa',
  it: 'stile; replica; imitazione; alternativa',
  pt: 'estilo; réplica; replica; similar; alternativa; clone',
  pl: 'styl; replika; podobne; podobny; zamiennik; odpowiednik',
  ru: 'стиль; стайл; аналог; реплика; копия; дизайн; люкс копия; style',
  id: 'kw; replika; mirip',
  vi: 'rep; fake',
  zh: '风; 同款; 风格; 平替; 仿',
  ja: '風; 風の; 風デザイン; 代替; タイプ; 系',
  th: 'สไตล์; ทรง',
  tr: 'tarzı; benzeri; stili; muadili; gibi; değil',
};

/** The same beside the name of a shop or a marketplace. */
export const beforeShop: Phrases = {
  en: 'from; on; as seen on; exclusive to; sold on; available on; seen on; than; trending on; viral on; viral; trending; famous on; popular; number one on; popular on; best on; bestseller on; best seller on; tops on',
  de: 'von; bei; auf; bekannt aus; bestseller bei; nr 1 bei',
  fr: 'sur; chez; vu sur; vendu sur; exclusivité',
  es: 'en; de; visto en; vendido en; exclusivo de; exclusivo en',
  it: 'su; da; visto su; venduto su; esclusiva',
  pt: 'no; na; do; da; visto na; vendido na; exclusivo da',
  pl: 'z; na; hit; bestseller; hit na; hit z',
  ru: 'с; на; хит; хит с; как на; с сайта; бестселлер; хит на',
  id: 'dari; di; viral di',
  vi: 'hot; từ; trên; hot trên',
};
export const afterShop: Phrases = {
  en: 'exclusive; s choice; choice; fulfilled; bestseller; best seller; best sellers; hit; hot item; quality; price; prime; find; finds; favorite; viral; supplier; store; must have; shop hit',
  de: 'bestseller; exklusiv; hit; qualität; preis; shop',
  fr: 'exclusivité; qualité; prix; vente',
  es: 'exclusivo; exclusiva; calidad; precio',
  it: 'esclusiva; qualità; prezzo',
  pt: 'exclusivo; exclusiva; qualidade; preço; indica',
  pl: 'hit; jakość; cena',
  ru: 'хит; эксклюзив; качество; цена; бестселлер',
  id: 'viral; murah',
};
