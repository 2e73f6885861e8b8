/** The languages every class of offence is known in. */
export const spoken = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'nl',
  'ru',
  'tr',
  'id',
  'vi',
  'th',
  'zh',
  'zh-Hant',
  'ja',
  'ko',
] as const;
export type Spoken = (typeof spoken)[number];

/** What is found in a language, said beside a clean title, and clean titles that look like it; each parted by semicolons. */
export type Cell = readonly [found: string, lookAlikes: string];

/** A class of offence in every language: the compiler names the cell that is empty. */
export interface Class {
  rule: string;
  /** The marketplace that asks, where not all do. */
  at?: string;
  cells: Readonly<Record<Spoken, Cell>>;
}

/** A store where a language is spoken, and a clean title in it. */
export const carriers: Readonly<Record<Spoken, readonly [store: string, title: string]>> = {
  en: ['US', 'Steel water bottle 500 ml black'],
  de: ['DE', 'Trinkflasche Edelstahl 500 ml schwarz'],
  fr: ['FR', 'Gourde en acier inoxydable 500 ml noire'],
  es: ['ES', 'Botella de acero inoxidable 500 ml negra'],
  it: ['IT', 'Borraccia in acciaio inox 500 ml nera'],
  pt: ['BR', 'Garrafa de aço inox 500 ml preta'],
  pl: ['PL', 'Butelka stalowa na wodę 500 ml czarna'],
  nl: ['NL', 'Drinkfles van roestvrij staal 500 ml zwart'],
  ru: ['RU', 'Бутылка для воды стальная 500 мл чёрная'],
  tr: ['TR', 'Çelik su matarası 500 ml siyah'],
  id: ['ID', 'Botol minum stainless 500 ml hitam'],
  vi: ['VN', 'Bình nước inox 500 ml màu đen'],
  th: ['TH', 'ขวดน้ำสแตนเลส 500 มล. สีดำ'],
  zh: ['CN', '不锈钢水杯 500毫升 黑色'],
  'zh-Hant': ['TW', '不鏽鋼水杯 500毫升 黑色'],
  ja: ['JP', 'ステンレス水筒 500ml 黒'],
  ko: ['KR', '스테인리스 물병 500ml 검정'],
};
