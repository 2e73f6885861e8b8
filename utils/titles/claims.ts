import type { Lexicon } from '../goods/goods.ts';
import { claims as goodsClaims } from '../goods/index.ts';
import { type PhraseBook, phraseBookOf } from '../goods/phrase-book.ts';

/** A claim as one word for it in all languages, with where it stands. A denied claim is another claim: 'not waterproof'. */
export interface FoundClaim {
  id: string;
  /** UTF-16 offsets, end excluded. */
  span: [start: number, end: number];
}

// What titles say of goods that somebody could hold them to. Phrases; '*' takes any ending.
const more: Readonly<Record<string, Lexicon>> = {
  'gluten-free': {
    en: ['gluten free', 'free from gluten', 'glutenfree'],
    zh: ['无麸质', '無麩質'],
    ru: ['без глютена', 'безглютенов*'],
    de: ['glutenfrei*'],
    fr: ['sans gluten'],
    es: ['sin gluten', 'libre de gluten', 'sin tacc'],
    it: ['senza glutine'],
    pt: ['sem glúten'],
    ja: ['グルテンフリー'],
    pl: ['bezglutenow*', 'bez glutenu'],
    ko: ['글루텐 프리', '글루텐프리'],
  },
  vegan: {
    en: ['vegan', 'vegans', 'plant based'],
    zh: ['纯素', '純素'],
    ru: ['веган*'],
    de: ['vegan*'],
    fr: ['végan', 'vegan', 'végétalien*'],
    es: ['vegano', 'vegana', 'veganos', 'veganas'],
    it: ['vegano', 'vegana', 'vegani'],
    ja: ['ヴィーガン', 'ビーガン'],
    pl: ['wegański*', 'wegańsk*'],
    ko: ['비건'],
  },
  vegetarian: {
    en: ['vegetarian', 'vegetarians'],
    ru: ['вегетариан*'],
    de: ['vegetarisch*'],
    fr: ['végétarien*'],
    es: ['vegetarian*'],
  },
  'non-gmo': {
    en: ['non gmo', 'gmo free', 'no gmo'],
    ru: ['без гмо'],
    zh: ['非转基因'],
    es: ['sin ogm', 'no gmo'],
    fr: ['sans ogm'],
  },
  'sugar-free': {
    en: ['sugar free', 'no sugar', 'no added sugar', 'unsweetened', 'zero sugar'],
    zh: ['无糖', '無糖', '无蔗糖'],
    ru: ['без сахара', 'без добавления сахара'],
    de: ['zuckerfrei*', 'ohne zucker', 'ohne zuckerzusatz', 'ungesüßt*'],
    fr: ['sans sucre', 'sans sucres ajoutés'],
    es: ['sin azúcar', 'sin azúcares'],
    it: ['senza zucchero', 'senza zuccheri aggiunti'],
    pt: ['sem açúcar'],
    ja: ['無糖', '砂糖不使用'],
    pl: ['bez cukru'],
    ko: ['무설탕', '무가당'],
  },
  unsalted: {
    en: ['unsalted', 'no salt', 'salt free'],
    zh: ['无盐', '無鹽'],
    ru: ['несолён*', 'несолен*', 'без соли'],
    de: ['ungesalzen*'],
    fr: ['non salé*', 'sans sel'],
    es: ['sin sal'],
    it: ['non salat*'],
    ja: ['無塩', '食塩無添加'],
  },
  'dairy-free': {
    en: ['dairy free', 'lactose free'],
    ru: ['без лактозы', 'безлактозн*'],
    de: ['laktosefrei*'],
    fr: ['sans lactose'],
    es: ['sin lactosa'],
    it: ['senza lattosio'],
    pl: ['bez laktozy'],
  },
  natural: {
    en: ['natural', 'all natural', '100 % natural', '100% natural', 'naturally'],
    zh: ['天然', '纯天然', '純天然'],
    ru: ['натуральн*'],
    de: ['natürlich*', 'naturbelassen*', 'naturrein*'],
    fr: ['naturel', 'naturelle', 'naturels', 'naturelles'],
    es: ['natural', 'naturales'],
    it: ['naturale', 'naturali'],
    pt: ['natural', 'naturais'],
    ja: ['天然', '無添加'],
    pl: ['naturaln*'],
    ko: ['천연'],
  },
  halal: { en: ['halal'], ru: ['халяль'], zh: ['清真'], ja: ['ハラル'] },
  kosher: { en: ['kosher'], ru: ['кошерн*'] },
  keto: { en: ['keto', 'low carb'], ru: ['кето'], zh: ['生酮'] },
  waterproof: {
    en: ['waterproof', 'water proof'],
    zh: ['防水'],
    ru: ['водонепроницаем*', 'влагозащит*', 'водостойк*'],
    de: ['wasserdicht*', 'wasserfest*'],
    fr: ['étanche', 'étanches', 'imperméable', 'imperméables'],
    es: ['impermeable', 'impermeables', 'a prueba de agua', 'sumergible'],
    it: ['impermeabile', 'impermeabili'],
    pt: ['impermeável', 'à prova d’água', "à prova d'água"],
    ja: ['防水'],
    pl: ['wodoodporn*', 'wodoszczeln*'],
    id: ['anti air', 'tahan air', 'waterproof'],
    vi: ['chống nước', 'chống thấm'],
    th: ['กันน้ำ'],
    ko: ['방수'],
  },
  'water-resistant': {
    en: ['water resistant', 'splash proof', 'splashproof'],
    de: ['wasserabweisend*', 'spritzwassergeschützt*'],
    fr: ['résistant à l’eau', "résistant à l'eau"],
    es: ['resistente al agua'],
  },
  'bpa-free': {
    en: ['bpa free', 'no bpa'],
    ru: ['без бисфенола', 'без bpa'],
    zh: ['不含bpa', '不含双酚a'],
    de: ['bpa frei', 'bpafrei'],
    fr: ['sans bpa'],
    es: ['sin bpa', 'libre de bpa'],
    it: ['senza bpa'],
    pt: ['livre de bpa', 'sem bpa'],
    pl: ['bez bpa'],
  },
  antibacterial: {
    en: ['antibacterial', 'anti bacterial', 'antimicrobial', 'anti microbial'],
    zh: ['抗菌', '杀菌', '除菌'],
    ru: ['антибактериальн*'],
    de: ['antibakteriell*'],
    fr: ['antibactérien*'],
    es: ['antibacterial', 'antibacteriano', 'antibacteriana'],
    it: ['antibatterico', 'antibatterica'],
    ja: ['抗菌', '除菌'],
    pl: ['antybakteryjn*'],
    ko: ['항균'],
  },
  hypoallergenic: {
    en: ['hypoallergenic', 'hypo allergenic'],
    ru: ['гипоаллергенн*'],
    de: ['hypoallergen*'],
    fr: ['hypoallergénique*'],
    es: ['hipoalergénic*'],
    it: ['ipoallergenic*'],
    pl: ['hipoalergiczn*'],
  },
  biodegradable: {
    en: ['biodegradable', 'compostable'],
    ru: ['биоразлагаем*'],
    de: ['biologisch abbaubar*', 'kompostierbar*'],
    fr: ['biodégradable*', 'compostable*'],
    es: ['biodegradable*', 'compostable*'],
    it: ['biodegradabil*'],
  },
  'eco-friendly': {
    en: ['eco friendly', 'ecofriendly', 'environmentally friendly', 'sustainable'],
    zh: ['环保', '環保'],
    ru: ['экологичн*'],
    de: ['umweltfreundlich*', 'nachhaltig*'],
    fr: ['écologique*', 'durable'],
    es: ['sustentable', 'sostenible'],
    pl: ['ekologiczn*'],
  },
  fireproof: {
    en: ['fireproof', 'flame retardant', 'fire resistant'],
    zh: ['防火', '阻燃'],
    ru: ['огнестойк*', 'огнеупорн*'],
    de: ['feuerfest*', 'schwer entflammbar'],
  },
  'dishwasher-safe': {
    en: ['dishwasher safe'],
    ru: ['можно мыть в посудомоечной машине'],
    de: ['spülmaschinenfest*', 'spülmaschinengeeignet*'],
    fr: ['compatible lave vaisselle', 'passe au lave vaisselle'],
    es: ['apto para lavavajillas'],
  },
  wireless: {
    en: ['wireless', 'cordless'],
    zh: ['无线', '無線'],
    ru: ['беспроводн*'],
    de: ['kabellos*', 'drahtlos*'],
    fr: ['sans fil'],
    es: ['inalámbric*'],
    it: ['senza fili', 'wireless'],
    pt: ['sem fio'],
    ja: ['ワイヤレス', 'コードレス'],
    pl: ['bezprzewodow*'],
    ko: ['무선'],
    id: ['nirkabel'],
    vi: ['không dây'],
    th: ['ไร้สาย'],
  },
  rechargeable: {
    en: ['rechargeable'],
    zh: ['可充电', '充电式'],
    ru: ['перезаряжаем*', 'аккумуляторн*'],
    de: ['wiederaufladbar*'],
    fr: ['rechargeable*'],
    es: ['recargable*'],
    it: ['ricaricabil*'],
    pt: ['recarregáve*'],
  },
  handmade: {
    en: ['handmade', 'hand made', 'handcrafted'],
    zh: ['手工'],
    ru: ['ручной работы'],
    de: ['handgefertigt*', 'handgemacht*'],
    fr: ['fait main', 'fait à la main'],
    es: ['hecho a mano', 'hecha a mano'],
    it: ['fatto a mano'],
    ja: ['手作り', 'ハンドメイド'],
    pl: ['ręcznie robion*'],
  },
  medical: {
    en: [
      'fda approved',
      'fda registered',
      'clinically proven',
      'dermatologist tested',
      'dermatologically tested',
      'doctor recommended',
      'ce certified',
      'lab tested',
      'third party tested',
    ],
    ru: ['клинически доказано'],
    de: ['klinisch getestet', 'dermatologisch getestet'],
    fr: ['testé dermatologiquement'],
    es: ['dermatológicamente probado', 'clínicamente probado'],
    zh: ['fda认证'],
  },
  cures: {
    en: ['cures', 'cure', 'treats', 'heals', 'prevents'],
    ru: ['лечит', 'излечивает', 'лечебн*'],
    de: ['heilt', 'heilend*'],
    fr: ['guérit', 'soigne'],
    es: ['cura', 'curativo'],
    zh: ['治疗', '治愈'],
  },
};

/** Claims of `utils/goods`; what else stands there names the goods and is no claim of them. */
const ofGoods = new Set(['organic', 'raw', 'roasted']);

const idOf = new Map<string, string>();
const spared = new Set<string>();
for (const [id, lexicon] of Object.entries(more))
  for (const phrase of Object.values(lexicon).flat()) idOf.set(phrase, id);
for (const { id, words, except } of goodsClaims) {
  if (!ofGoods.has(id)) continue;
  for (const phrase of Object.values(words).flat()) if (!idOf.has(phrase)) idOf.set(phrase, id);
  for (const phrase of Object.values(except ?? {}).flat()) spared.add(phrase);
}

let find: PhraseBook | undefined;
const denial =
  /(?:^|[^\p{L}])(?:not|non|no|never|isn['’]t|nicht|kein|keine|pas|не|нет|nie|bukan|tidak|không|não)[\s-]$|(?:不|非|未|不是|ไม่)\s?$/iu;

/** The claims a text makes, in order; 'not:…' where it denies one. */
export function findClaims(text: string): FoundClaim[] {
  find ??= phraseBookOf([...idOf.keys(), ...spared]);
  return find(text).flatMap(({ phrase, span }) => {
    const id = idOf.get(phrase);
    if (id === undefined || spared.has(phrase)) return [];
    const denied = denial.test(text.slice(Math.max(0, span[0] - 8), span[0]));
    return [{ id: denied ? `not:${id}` : id, span }];
  });
}
