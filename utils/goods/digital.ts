import { patternsBy } from './listed.ts';
import type { Reading } from './read.ts';
import type { Found } from './weigh.ts';

/** What is read on a screen, and never printed. */
const readOnScreen = patternsBy({
  any: 'e book, ebook, e books, ebooks, epub, audiobook',
  en: 'kindle edition, digital book',
  ru: 'электронная книга pdf, книга в pdf',
  fr: 'livre numérique',
  es: 'libro digital, libro electrónico pdf',
  pt: 'livro digital',
  zh: '电子版书, pdf电子书',
  ja: '電子書籍',
  ko: '전자책 pdf',
});

/** What is sent as a code or a file, or is done for somebody: nothing of it lies in a parcel. */
const sent = patternsBy(
  {
    en: 'digital download, instant download, printable pdf, digital game code, download code, activation key, activation code, license key, licence key, product key, digital subscription, months? subscription, subscription code, e gift card, digital gift card, gift card code, online course, video course, no physical item, no physical product, nothing shipped, delivered by email, email delivery, svg file, svg files, sewing pattern pdf, pdf pattern',
    de: 'digitaler download, sofortdownload, pdf download, download code, aktivierungsschlüssel, aktivierungscode, lizenzschlüssel, produktschlüssel, digitales abo, online kurs, onlinekurs, versand per e mail, lieferung per e mail, code per e mail, kein physischer versand, kein versand, schnittmuster pdf',
    fr: 'téléchargement immédiat, téléchargement numérique, clé d.activation, clé de licence, abonnement numérique, cours en ligne, formation en ligne, envoi par e mail, envoi par email, code par email, sans envoi physique, aucun envoi, patron pdf',
    es: 'descarga digital, descarga inmediata, archivo digital, código por email, código por correo, clave de activación, licencia digital, suscripción digital, curso online, curso en línea, sin envío físico, sin producto físico, envío por email, patrón pdf',
    it: 'download digitale, download immediato, file digitale, codice via email, chiave di attivazione, licenza digitale, abbonamento digitale, corso online, nessuna spedizione, senza spedizione, invio via email, cartamodello pdf',
    pt: 'download digital, download imediato, arquivo digital, código por e mail, código por email, chave de ativação, licença digital, assinatura digital, curso online, sem envio físico, envio por e mail, envio por email, molde pdf',
    ru: 'ключ активации, лицензионный ключ, электронный ключ, код активации, электронный сертификат, онлайн курс, цифровая подписка, подписка на * мес*, электронная версия, файл для скачивания, отправка на email, код на email',
    pl: 'klucz aktywacyjny, wersja cyfrowa, plik do pobrania, kurs online, subskrypcja cyfrowa, wysyłka email',
    nl: 'digitale download, licentiesleutel, activatiecode, online cursus, levering per e mail, digitaal abonnement',
    sv: 'digital nedladdning, licensnyckel, aktiveringskod, onlinekurs, levereras via e post',
    tr: 'dijital ürün, lisans anahtarı, aktivasyon kodu, e posta ile gönderim, online kurs, dijital abonelik, fiziksel gönderim yok',
    id: 'dikirim via chat, dikirim via email, lisensi digital, kelas online, kursus online, langganan digital, tanpa fisik, produk digital',
    vi: 'khóa học online, mã kích hoạt, sản phẩm số, gửi qua email, bản quyền phần mềm',
    zh: '激活码, 兑换码, 序列号, 电子版, 电子资料, 虚拟商品, 虚拟产品, 自动发货, 代充, 会员充值, 网课, 视频教程, 素材下载, 无需物流, 无实物',
    ja: 'ダウンロード版, オンラインコード, デジタルコード, ライセンスキー, プロダクトキー, 電子データ, データ販売, オンライン講座, メール送信, 配送なし, 型紙pdf',
    ko: '다운로드 상품, 활성화 코드, 정품인증키, 시리얼키, 디지털 상품, 온라인 강의, 이메일 발송, 실물 없음, 구독권, 이용권',
    th: 'โค้ดดิจิทัล, คอร์สออนไลน์, ส่งทางอีเมล, ส่งทางแชท, สินค้าดิจิทัล',
  },
  '(?<!(?:with|and|mit|und|avec|et|con|com|y|e|с|и|&|\\+)\\s)',
);

/**
 * Something that is no thing: a file, a code, a course, a subscription. Whatever it speaks of, nothing of it is in the parcel.
 * Undefined where the title says nothing of the kind.
 */
export function digitalIn({ tongue, text: { original } }: Reading): Pick<Found, 'id' | 'because' | 'sure'> | undefined {
  const book = readOnScreen(tongue).exec(original)?.[0];
  if (book && !reader(tongue).test(original)) return { id: 'general.media', because: [book], sure: true };
  const words = sent(tongue).exec(original)?.[0];
  return words === undefined ? undefined : { id: 'general.other', because: [words], sure: true };
}

/** A thing on which such books are read, and what belongs to it. */
const reader = patternsBy({
  en: '*reader*, case, cover, stand, tablet, holder, sleeve',
  de: '*reader*, *hülle*, *tasche*, *halter*, tablet',
  fr: 'liseuse*, housse*, étui*, tablette*, support*',
  es: 'lector*, funda*, tableta*, soporte*',
  it: 'lettore*, custodia*, tablet, supporto*',
  pt: 'leitor*, capa*, tablet, suporte*',
  ru: '*ридер*, чехол*, обложка*, планшет*, читалка*, экран*',
  pl: 'czytnik*, etui, pokrowiec*',
  nl: '*hoes*, *reader*',
  sv: '*fodral*, läsplatta*',
  tr: 'okuyucu*, kılıf*',
  id: 'pembaca, casing, tas',
  vi: 'máy đọc*, bao da',
  zh: '阅读器, 保护套, 壳, 支架',
  ja: 'リーダー, ケース, カバー, スタンド, 端末',
  ko: '리더기, 케이스, 커버, 거치대, 단말기',
});
