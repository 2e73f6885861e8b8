// Sentences in which a page says what money all its amounts are in.

const amounts =
  '(?:(?:all|alle|tous les|toutes les|todos los|todas las|tutti (?:i|gli)|todos os|toate|wszystkie|vse|všechny|tüm|semua|все|усі|всі) )?' +
  '(?:(?:product |unit )?prices|amounts|(?:monetary )?values|preise|beträge|preisangaben|prix|montants|precios|importes|montos|prezzi|importi|preços|valores|prețurile|preturile|sumele|prețuri|ceny|kwoty|částky|prijzen|bedragen|priser|belopp|beløb|hinnat|árak|fiyatlar|tutarlar|harga|цены|суммы|ціни|суми)';
const are =
  '(?:(?:are|is|sind|werden|verstehen sich|sont|son|están|sono|são|estão|sunt|są|jsou|zijn|worden|är|er|указаны|приведены|вказані|наведені|ditampilkan|dalam mata uang)(?: (?:shown|listed|displayed|quoted|given|expressed|exprimés|affichés|indiqués|expresados|mostrados|espressi|indicati|expressos|exibidos|exprimate|afișate|podane|wyrażone|uvedeny|weergegeven|vermeld))? )?';
/** 'All amounts in', 'Toate prețurile sunt exprimate în'. */
const inMoney = new RegExp(`^${amounts} ${are}(?:in|en|em|în|w|v|i|dalam|в|у)[ :：]*$`, 'iu');
/** 'Unit:' before the name of money and nothing else: '단위 : 원'. */
const unitOf =
  /^[(（[]?(?:(?:금액|가격|통화) ?)?단위[ :：]*$|^[(（[]?(?:(?:金额|价格|货币|金額|價格)的?)?[单單]位[ :：]*$|^[(（[]?(?:(?:金額|価格|通貨)の?)?単位[ :：]*$|^[(（[]?หน่วย[ :：]*$/u;

/** Whether what stands before the name of money says that all amounts of a page are in it. */
export const saysMoneyOfAll = (text: string): boolean => inMoney.test(text) || unitOf.test(text);
