import type { Everywhere } from '../../phrases.ts';

/** Batteries that charge other things. */
export const powerBanks: Everywhere = {
  en: 'power bank~; powerbank~; portable charger~; battery pack~',
  de: 'powerbank~; zusatzakku*',
  fr: 'batterie~ externe~; chargeur~ portable~',
  es: 'batería~ externa~; cargador~ portátil; cargadores portátiles',
  it: 'batteri~ estern~; caricator~ portatil~',
  pt: 'bateria~ externa~; carregador~ portátil; carregadores portáteis',
  pl: 'powerbank~; bank energii',
  nl: 'powerbank~',
  ru: 'пауэрбанк~; повербанк~; внешн~ аккумулятор~',
  tr: 'taşınabilir şarj; taşınabilir şarj aleti',
  id: 'power bank; powerbank; baterai cadangan',
  vi: 'sạc dự phòng; pin dự phòng',
  th: '*พาวเวอร์แบงค์; *พาวเวอร์แบงก์; *แบตสำรอง',
  zh: '*充电宝; *充電寶; *移动电源; *行动电源; *行動電源',
  ja: '*モバイルバッテリー',
  ko: '*보조배터리; *보조 배터리',
};
