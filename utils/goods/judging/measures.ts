import { volume } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { type Listed, notBeside, patternsBy } from '../phrases/listed.ts';

// What tests, measures or finds a thing is not the thing: 'battery tester', 'medidor de humedad para madera', 糖度計. Every
// language makes such names by rule.

const instruments: Listed = {
  en: '(?<=\\p{L}{2}[\\s-])(?:testers?|detectors?|analy[sz]ers?), battery checker, stud finder, (?:moisture|ph|tds|light|sound level|uv|emf|energy|co2|salinity|humidity|water|soil|alcohol|sugar|power|gas|wood|lux|thickness|noise|clamp) meters?, multimeters?, hygrometers?, refractometers?, hydrometers?',
  de: '*(?:tester|prüfer|prüfgerät|messgerät|detektor), (?:feuchte|hygro|multi|refrakto|aräo)meter',
  fr: 'testeur*, détecteur*, mesureur*, contrôleur de piles?, (?:humidi|hygro|multi|réfracto|densi|alcoo|luxo)mètres?',
  es: 'comprobador*, medidor*, detector*, probador*, (?:higró|multí|refractó|densí|alcohó|luxó)metros?',
  it: 'tester, misurator*, rilevator*, rivelator*, (?:igro|multi|rifratto|densi|alcol|luxo)metro',
  pt: 'testador*, medidor*, detector*, verificador*, (?:higrô|multí|refratô|densí|luxí)metros?',
  ru: 'тестер*, детектор*, измерител*, (?:влаго|толщино|дально|шумо|уровне|плотно|кислото|люкс)мер*, мультиметр*, гигрометр*, рефрактометр*, ареометр*',
  pl: 'tester, testery, miernik*, wykrywacz*, wilgotnościomierz, (?:higro|multi|refrakto)metr',
  nl: '*(?:tester|detector), (?:vocht|licht|geluids|suiker|zout)meter, multimeter',
  sv: '*(?:testare|detektor), (?:fukt|ljus|ljud|socker|ph-)mätare, multimeter',
  tr: 'test cihazı, (?<=\\p{L}{2} )ölçer, ölçüm cihazı, dedektörü?',
  id: 'alat ukur, alat tes, alat uji, alat pengukur, detektor, tester',
  vi: 'máy đo, máy dò, máy kiểm tra, bút thử, khúc xạ kế',
  zh: '测试[仪器笔], 检测[仪器笔], 测定仪, 测量仪, 探测[仪器], 测电器, 浓度计, 糖度计, 折光仪, 水分仪, 水分计, 湿度计, 万用表',
  ja: 'チェッカー(?!柄|ボード), テスター, 測定器, 検知器, 探知機, 検査器, 水分計, 濃度計, 糖度計, 塩分計, 湿度計, 屈折計',
  ko: '테스터기?, 측정기, 탐지기, 감지기, 검사기, 당도계, 염도계, 수분계, 습도계',
  th: 'เครื่องทดสอบ, เครื่องวัด, เครื่องตรวจ, มิเตอร์วัด',
  ar: 'جهاز قياس, جهاز فحص, جهاز كشف, جهاز اختبار, مقياس رطوبة, كاشف',
  hi: 'टेस्टर, डिटेक्टर',
};
const named = patternsBy(instruments, notBeside);

/** What it shows is lit up. */
const lit =
  /digital|num[ée]rique|lcd|led(?!\p{L})|display|numerico|цифров|cyfrow|dijital|đện tử|数显|数字|电子|デジタル|液晶|디지털|ดิจิตอล|رقمي|डिजिटल/iu;

/** An instrument that a title names; undefined where it names none. */
export function instrumentIn({ tongue, text: { original } }: Reading): Evidence | undefined {
  const words = volume.test(original) ? undefined : named(tongue).exec(original)?.[0].trim();
  if (words === undefined || medical.test(original)) return undefined;
  const shown = lit.exec(original)?.[0];
  return shown
    ? { id: 'electronics.battery-powered', because: [words, shown], sure: true }
    : { id: 'electronics.battery-powered', because: [words], sure: false, or: 'general.other' };
}

/** The same where what it measures is named with it: cells, timber, food; a tester of a scent is that scent. */
export function measuring({ entry, words }: Head, reading: Reading): Found | undefined {
  if (!isOf(entry.id, 'batteries', 'food', 'wood', 'plants', 'chemicals', 'pesticides')) return undefined;
  const instrument = instrumentIn(reading);
  return instrument && found({ ...instrument, because: [...instrument.because, words] });
}
/** What is measured of a body has words of its own. */
const medical =
  /ovulat|pregnan|blood|glucose|glycemi|covid|antigen|blut|grossesse|sang(?!\p{L})|embarazo|sangre|gravidanza|sangue|gravidez|глюкоз|крови|беремен|овуляц|孕|排卵|血|妊娠|排卵|혈|임신|배란/iu;

/** What reads a card by its contacts hangs on a cable, as a hub does. */
const cards = patternsBy({
  en: 'card readers?',
  de: '*kartenles(?:er|egerät)*',
  fr: 'lecteurs? (?:de )?cartes?',
  es: 'lector(?:es)? (?:de )?(?:tarjetas?|dni)',
  it: 'lettor[ei] (?:di )?(?:schede|smart ?card|cns)',
  pt: 'leitor(?:es)? (?:de )?cart(?:ão|ões)',
  ru: 'карт ?ридер*, считыватель (?:смарт )?карт',
  pl: 'czytnik kart',
  nl: '*kaartlezer',
  sv: '*kortläsare',
  tr: 'kart okuyucu',
  id: 'pembaca kartu',
  vi: 'đầu đọc thẻ',
  zh: '读卡器',
  ja: 'カードリーダー',
  ko: '카드 ?리더기?',
});
/** A USB card reader where no word names it; what pays or opens doors by it is another thing. */
export function cardReaderIn({ tongue, text: { original } }: Reading): Evidence | undefined {
  const words = usb.test(original) ? cards(tongue).exec(original)?.[0] : undefined;
  return words === undefined || paid.test(original)
    ? undefined
    : { id: 'electronics.charger', because: [words], sure: true };
}
const usb = /(?<!\p{L})usb(?!\p{L})/iu;
const paid = /bluetooth|wi-?fi|(?<!\p{L})pos(?!\p{L})|payment|zahlung|paiement|pago|pagament|оплат|支付|決済|결제/iu;
