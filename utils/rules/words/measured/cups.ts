import type { Everywhere } from '../../phrases.ts';

/** Cups, mugs and glasses. */
export const cups: Everywhere = {
  en: 'mug~; coffee cup~; tea cup~; teacup~; drinking glass; drinking glasses; wine glass; wine glasses; beer glass; beer glasses; beer mug~',
  de: 'tasse~; kaffeetasse~; *becher; kaffeebecher; weinglas; weingläser; bierglas; bierkrug; trinkglas',
  fr: 'tasse~; mug~; verre~ à vin; verre~ à bière; chope~; gobelet~',
  es: 'taza~; tazón; tarro cervecero; copa~ de vino; vaso~ de vidrio; vaso~ térmico~',
  it: 'tazza; tazze; mug; bicchier~; calice; calici; boccale; boccali',
  pt: 'caneca~; xícara~; copo~ de vidro; copo~ térmico~; taça~',
  pl: 'kubek; kubk~; filiżank~; szklank~; kufel; kufl~; kieliszek; kieliszk~',
  nl: 'mok; mokken; koffiebeker~; theeglas; theeglazen; wijnglas; wijnglazen; bierglas',
  ru: 'кружк~; чашк~; стакан~; бокал~; фужер~',
  tr: 'kupa; kupa bardak; bardak~; fincan~; kadeh~',
  id: 'gelas; cangkir; mug',
  vi: 'cốc sứ; cốc thủy tinh; ly thủy tinh; ly sứ; tách trà',
  th: '*แก้วมัค; *แก้วกาแฟ; *แก้วเซรามิก; *ถ้วยกาแฟ',
  zh: '*马克杯; *馬克杯; *咖啡杯; *茶杯; *陶瓷杯; *啤酒杯; *红酒杯; *紅酒杯',
  ja: '*マグ; *マグカップ; *コーヒーカップ; *湯呑み; *ビールグラス; *ワイングラス',
  ko: '*머그컵; *머그잔; *커피잔; *유리컵; *와인잔; *맥주잔',
};
