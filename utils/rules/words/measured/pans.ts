import type { Everywhere } from '../../phrases.ts';

/** Pans, which are bought by how wide they are. */
export const pans: Everywhere = {
  en: 'frying pan~; fry pan~; frypan~; skillet~; saute pan~; grill pan~; wok~; crepe pan~; paella pan~; cake pan~; pizza pan~',
  de: 'pfanne; *pfanne; wok; tortenform; springform; kuchenform',
  fr: 'poêle~; sauteuse~; crêpière~; wok~; moule à gâteau; plat à paella',
  es: 'sartén; sartenes; wok~; comal~; paellera~; molde~ para pastel',
  it: 'padell~; wok; crepier~; tortier~; stampo per torte',
  pt: 'frigideira~; wok; omeleteira~; forma de bolo; panquequeira~',
  pl: 'patelni~; wok; tortownic~; naleśnikark~',
  nl: 'koekenpan~; koekenpannen; wok; wokpan; springvorm; hapjespan',
  ru: 'сковород~; сковородк~; вок; блинниц~; сотейник~; форма для торта',
  tr: 'tava~; tavası; sahan; wok tava; kek kalıbı',
  id: 'wajan; penggorengan; teflon; loyang',
  vi: 'chảo; khuôn bánh',
  th: '*กระทะ; *พิมพ์เค้ก',
  zh: '*平底锅; *平底鍋; *炒锅; *炒鍋; *煎锅; *煎鍋; *不粘锅; *不沾鍋; *蛋糕模',
  ja: '*フライパン; *中華鍋; *ケーキ型; *玉子焼き器',
  ko: '*프라이팬; *후라이팬; *궁중팬; *웍; *케이크 틀',
};
