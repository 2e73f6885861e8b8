import type { Listed } from '../phrases/listed.ts';

// Machines whose programmes and functions are called after what they treat and what they steer: shirts, wool and 'cotton eco
// 40-60', a lock against children, a television. They outrank every other word of a title (`outright.ts`).

/** So many kilograms go into one at a time; what cleans, covers or stands under one holds none. */
const load =
  '(?=.{0,90}(?<![\\d.,])(?:[3-9]|1\\d|2[0-7])(?:[.,]\\d)?(?:\\s?[/+]\\s?\\d{1,2}(?:[.,]\\d)?)?\\s?(?:kg|кг|公斤|kilo))';
const alone = '(?![\\s-]?(?:cleaner|cover|stand|hose|detergent|powder|balls?|sheets?|belt|filter|pump|door|tabs))';
const notFor = '(?<!(?<!\\p{L})(?:for|für|pour|para|per|для|к|do|voor|till|için|untuk|cho)\\s(?:\\p{L}+\\s)?)';

/** What washes and dries clothes. */
export const washing: Listed = {
  en: `${notFor}(?:washer (?:and )?dryers?|washing machines?|tumble dryers?|washer dryer combos?|(?:front|top) load(?:er|ing)? wash(?:er|ing machine)s?)${alone}${load}`,
  de: `${notFor}(?:wasch(?:maschine|trockner|vollautomat)|wäschetrockner|kondenstrockner|wärmepumpentrockner|(?:waschmaschine )?(?:toplader|frontlader))${alone}${load}`,
  fr: `${notFor}(?:lave linge(?: (?:séchant|hublot|top))?|sèche linge|lavante séchante)${alone}${load}`,
  es: `${notFor}(?:lavadoras?|lavasecadoras?|lavadora secadora|secadora)(?! de (?:pelo|cabello|mano|uñas))${alone}${load}`,
  it: `${notFor}(?:lavatric[ei]|lavasciuga|lava ?asciuga|asciugatric[ei])${alone}${load}`,
  pt: `${notFor}(?:máquinas? de lavar(?: e secar)?(?: roupa)?|lavadoras?|lava e seca|secadora(?: de roupas?)?|máquinas? de secar)(?! (?:louça|de alta))${alone}${load}`,
  ru: `${notFor}(?:стиральн\\p{L}+(?: сушильн\\p{L}+)? машин\\p{L}|стирально сушильн\\p{L}+ машин\\p{L}|сушильн\\p{L}+ машин\\p{L})${alone}${load}`,
  pl: `${notFor}(?:pralk[ai]|pralko suszark[ai]|suszark[ai] (?:bębnow\\p{L}+|do ubrań|kondensacyjn\\p{L}+))${alone}${load}`,
  nl: `${notFor}(?:wasmachines?|was ?droogcombinaties?|wasdrogers?|warmtepompdrogers?)${alone}${load}`,
  sv: `${notFor}(?:tvättmaskin(?:er)?|torktumlare|kombinerad tvättmaskin|tvätt tork)${alone}${load}`,
  tr: `${notFor}(?:kurutmalı )?çamaşır (?:kurutma )?makinesi${load}, ${notFor}kurutma makinesi${load}`,
  id: `${notFor}mesin cuci${load}`,
  vi: `${notFor}máy (?:giặt(?: sấy)?|sấy quần áo)${load}`,
  zh: `${notFor}(?:洗烘一体机|洗衣机|洗烘套装|烘干机|干衣机)${load}`,
  ja: `${notFor}(?:洗濯乾燥機|(?:全自動)?洗濯機|衣類乾燥機)(?![用台カラ防])${load}`,
  ko: `${notFor}(?:세탁건조기|(?:드럼|통돌이)?세탁기|의류 ?건조기)(?! ?(?:청소|세정|커버|받침|선반|앵글))${load}`,
  th: `${notFor}เครื่อง(?:ซักผ้า|อบผ้า)${load}`,
  ar: 'غسالة (?:ملابس|اوتوماتيك|فوق اوتوماتيك)',
};

/** What steers a television from a chair, sold alone: no cover and no holder of it. */
const box = '(?![\\s-]?(?:holder|cover|case|stand|tray|caddy|finder|organi[sz]er))';
const tv =
  '(?:tv|tivi|televis\\p{L}+|telewizor*|fernseh*|t[ée]l[ée]vis\\p{L}+|klimatyz\\p{L}+|samsung|lg|sony|philips|panasonic|hisense|tcl|xiaomi|dekoder*|pantalla|smart)';
export const steering: Listed = {
  en: `(?:universal|replacement|tv|television) remote(?: controls?)?(?: for)?${box}(?=.{0,60}${tv})`,
  de: '(?:universal|ersatz)fernbedienung(?:en)?(?! ?(?:halter|hülle))',
  fr: 'télécommandes? (?:universelles?|de remplacement|compatibles?)(?! (?:rc|portail|drone))',
  es: `mandos?(?: a distancia)?(?: universal(?:es)?| compatible| para)? ?(?:para )?${tv}, control remoto (?:universal|de reemplazo)`,
  it: 'telecomand[oi] (?:universal[ei]|compatibil[ei]|sostitutiv[oi]|di ricambio)(?! cancell)',
  pt: 'comandos? (?:universa(?:l|is)|(?:para |de )?(?:tv|televis\\p{L}+)), controles? remotos? (?:universa(?:l|is)|(?:para |de )?tv)',
  ru: 'пульт* (?:ду )?(?:универсальн\\p{L}+ )?(?:для |к )?(?:телевизор|тв|приставк|кондиционер)*, универсальн\\p{L}+ пульт*',
  pl: `pilot*(?: [\\p{L}\\d]+){0,3} do (?:[\\p{L}\\d]+ )?${tv}, pilot uniwersalny`,
  nl: `(?:universele|vervangende) afstandsbediening`,
  sv: 'universal ?fjärrkontroll, fjärrkontroll universal',
  tr: '(?:üniversal |evrensel )?(?:tv|televizyon|klima) kumanda(?:sı)?, üniversal (?:[\\p{L}]+ )?kumanda*',
  id: '(?:remote?|remot) (?:tv|ac)(?: universal)?',
  vi: '(?:điều khiển|remote) (?:từ xa )?(?:tivi|tv|điều hòa)(?: đa năng)?',
  th: 'รีโมท(?:ทีวี|แอร์)?(?:รวม)?',
  zh: '(?:万能|通用|电视机?|空调|机顶盒)(?:红外)?遥控器(?![套壳架盒]|保护|收纳)',
  ja: '(?:テレビ|エアコン|汎用|学習)(?:用)? ?リモコン(?!ケース|カバー|ラック|ホルダー|スタンド)',
  ko: '(?:만능|통합|티비|TV|에어컨) ?리모컨(?! ?(?:케이스|거치대|커버|보관|걸이))',
  ar: 'ريموت (?:كنترول )?(?:تلفزيون|تلفاز|شاشة|مكيف)',
};
