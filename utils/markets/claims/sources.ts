import type { Citation } from '../../source.ts';

// On these rests what is wrong to claim, and what is believed to be asked and is not (`not-required.ts`).

const readOn = '2026-11-22';

export const fdaCertificates: Citation = {
  url: 'https://www.ngfa.org/newsletter/fda-reminds-food-facilities-about-biennial-registration-renewal-period/',
  readOn,
  sure: 'reported',
};
export const fdaKitchenware: Citation = {
  url: 'https://woyaojiankangwang.com/Medicalequipmententerprise/iagrkscsin.html',
  readOn,
  sure: 'reported',
};
export const ceOutsideItsLaws: Citation = {
  url: 'http://data.europa.eu/eli/reg/2023/988/oj',
  readOn,
  sure: 'reported',
};
export const ceByItsMaker: Citation = {
  url: 'http://data.europa.eu/eli/dir/2014/53/oj',
  readOn,
  sure: 'reported',
};
export const rohsByItsMaker: Citation = {
  url: 'http://data.europa.eu/eli/dir/2011/65/oj',
  readOn,
  sure: 'reported',
};
export const dataSheets: Citation = {
  url: 'https://unece.org/transport/dangerous-goods/rev8-files',
  readOn,
  sure: 'reported',
};
export const refusalLetters: Citation = {
  url: 'https://upcert.ru/otkaznoye-pismo/delaem-otkaznoe-pis-mo-dla-vajldberriz',
  readOn,
  sure: 'reported',
};
export const foodByDeclaration: Citation = {
  url: 'https://mypreza.com/yurisprudentsiya/realizatsiya-trebovaniy-tr-ts-0222011-pishchevaya',
  readOn,
  sure: 'reported',
};
export const uzbekPapers: Citation = {
  url: 'https://yuz.uz/ru/news/v-uzbekistane-opredelen-poryadok-vdachi-sanitarno-epidemiologicheskogo-zaklyucheniya-na-prodovolstvennuyu-produktsiyu',
  readOn,
  sure: 'reported',
};
export const japaneseRadio: Citation = {
  url: 'https://www.tele.soumu.go.jp/giteki',
  readOn,
  sure: 'reported',
};
export const motorcycleHelmets: Citation = {
  url: 'https://www.femamotorcycling.eu/consumer-information/motorcycle-helmets-what-are-the-rules/',
  readOn,
  sure: 'read',
};
export const brazilianApproval: Citation = {
  url: 'https://ajuda.olist.io/juridico/cadastro-de-produtos-com-regulamentacao-obrigatoria',
  readOn,
  sure: 'read',
};
