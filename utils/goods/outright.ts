import { type Listed, patternsBy } from './listed.ts';
import type { Reading } from './read.ts';
import type { Found } from './weigh.ts';

// Names that outrank every other word of a title: whatever they speak of, it is only what they are about. An e-book on bread
// feeds nobody, a pattern to sew a dress by is paper, and nothing of a code sent by mail lies in a parcel.

/** What is read on a screen, and never printed. */
const readOnScreen: Listed = {
  any: 'e book, ebook, e books, ebooks, epub, audiobook',
  en: 'kindle edition, digital book',
  ru: 'электронная книга pdf, книга в pdf',
  fr: 'livre numérique',
  es: 'libro digital, libro electrónico pdf',
  pt: 'livro digital',
  zh: '电子版书, pdf电子书',
  ja: '電子書籍',
  ko: '전자책 pdf',
};

/** How a book is bound; a notebook has a hard cover too. */
const bound: Listed = {
  en: 'paperback, mass market paperback, board book, audio cd',
  de: 'taschenbuch, gebundene ausgabe',
  fr: 'livre broché, livre de poche',
  es: 'tapa blanda',
  it: 'copertina flessibile',
  pt: 'capa comum',
  ru: 'книга в мягкой обложке',
  pl: 'oprawa miękka',
  ja: '文庫本, 単行本',
  ko: '단행본',
};

/** What is sent as a code or a file. */
const sent: Listed = {
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
};

/** What is done for somebody, or paid beside. */
const done: Listed = {
  en: 'repair service, installation service, wrapping service, engraving service, alteration service, cleaning service, warranty extension, extended warranty, protection plan, price difference, shipping fee, extra postage',
  de: 'reparaturservice, montageservice, gravurservice, reinigungsservice, garantieverlängerung, aufpreis zahlung, versandkosten nachzahlung',
  fr: 'service de réparation, service d installation, service de gravure, extension de garantie, supplément frais de port',
  es: 'servicio de reparación, servicio de instalación, servicio de grabado, extensión de garantía, diferencia de precio, pago extra envío',
  it: 'servizio di riparazione, servizio di installazione, servizio di incisione, estensione garanzia, differenza di prezzo',
  pt: 'serviço de reparo, serviço de conserto, serviço de instalação, garantia estendida, diferença de frete',
  ru: 'услуга, услуги, доплата за *, продление гарантии, ремонт и обслуживание',
  pl: 'usługa *, przedłużenie gwarancji, dopłata do wysyłki',
  nl: 'reparatieservice, installatieservice, garantieverlenging',
  sv: 'reparationstjänst, installationstjänst, garantiförlängning',
  tr: 'onarım hizmeti, kurulum hizmeti, ek garanti, fark ödemesi',
  id: 'jasa service, jasa pasang, jasa desain, garansi tambahan, biaya ongkir',
  vi: 'dịch vụ sửa chữa, dịch vụ lắp đặt, gói bảo hành',
  zh: '维修服务, 安装服务, 延保, 补差价, 补运费, 邮费补拍, 运费差价',
  ja: '修理サービス, 取付サービス, 延長保証, 送料差額, 追加料金, 差額分',
  ko: '수리 서비스, 설치 서비스, 연장 보증, 개인결제, 추가금 결제, 배송비 결제',
  th: 'บริการซ่อม, บริการติดตั้ง, ค่าส่งเพิ่ม',
};

/** Paper to sew, knit or choose by. */
const drawn: Listed = {
  en: 'sewing patterns?, knitting patterns?, crochet patterns?, quilt patterns?, paper patterns?, embroidery patterns?, colou?r chart, colou?r card, shade card, swatch card, sample card',
  de: 'schnittmuster, strickanleitung*, häkelanleitung*, stickvorlage*, farbkarte, farbmuster',
  fr: 'patron de couture, patron couture, patron tricot, patron crochet, nuancier',
  es: 'patr[oó]n de costura, patrones de costura, patr[oó]n de ganchillo, patr[oó]n de crochet, muestrario, carta de colores',
  it: 'cartamodell[oi], schema uncinetto, schema maglia, cartella colori',
  pt: 'molde de costura, moldes de costura, receita de crochê, cartela de cores',
  ru: 'выкройк*, схема для вышивки, схема вязания, каталог цветов, веер цветов',
  pl: 'wykrój*, wykroje, wzór do szydełkowania, wzornik kolorów',
  nl: 'naaipatro*, haakpatro*, breipatro*, kleurenwaaier',
  sv: 'symönster, stickmönster, virkmönster, färgkarta',
  tr: 'dikiş kalıbı, patron kalıbı, renk kartelası',
  id: 'pola jahit, pola baju, pola rajut',
  zh: '纸样, 裁剪图, 图解教程, 色卡',
  ja: '型紙, 編み図, カラーチャート, 色見本',
  ko: '옷본, 도안집, 컬러차트, 색상표',
};

/** What printers print with. */
const printed: Listed = {
  en: 'toner cartridges?, ink cartridges?, toner for (?:hp|canon|brother|samsung|epson|xerox|kyocera), drum unit',
  de: 'tonerkartusche*, druckerpatrone*, tintenpatrone*',
  fr: 'cartouches? de toner, cartouches? d.encre',
  es: 'cartuchos? de t[oó]ner, cartuchos? de tinta',
  it: 'cartucc[ei]a? toner, cartucc[ei]a? inchiostro',
  pt: 'cartuchos? de toner, cartuchos? de tinta',
  ru: 'картридж для принтера, тонер картридж, чернила для принтера',
  pl: 'toner do drukarki, tusz do drukarki',
  tr: 'yazıcı kartuşu, toner kartuş*',
  id: 'tinta printer, toner printer, catridge, cartridge printer',
  vi: 'hộp mực, mực máy in',
  zh: '硒鼓, 墨盒, 碳粉盒, 打印机墨',
  ja: 'トナーカートリッジ, インクカートリッジ, プリンター用インク',
  ko: '토너 카트리지, 잉크 카트리지, 프린터 잉크',
  th: 'หมึกพิมพ์, ตลับหมึก, หมึกปริ้น',
};

/** What is sown in a pot of its own; crystals are grown in play. */
const grown: Listed = {
  en: 'grow kit, growing kit, grow your own kit, herb garden kit',
  de: 'anzuchtset*, anzucht set, pflanzset',
  fr: 'kit de culture, kit culture, kit à planter',
  es: 'kit de cultivo, kit cultivo',
  it: 'kit di coltivazione, kit coltivazione',
  pt: 'kit de cultivo, kit cultivo',
  ru: 'набор для выращивания, набор для проращивания',
  pl: 'zestaw do uprawy',
  nl: 'kweekset',
  zh: '种植套装, 种植盒',
  ja: '栽培キット, 栽培セット',
  ko: '재배키트, 재배 키트',
};
const crystal = /crystal|kristal|cristal|кристал|kryszta|水晶|结晶|結晶|크리스탈|magic rock/iu;

const rows: readonly (readonly [kind: string, words: Listed])[] = [
  ['general.media', readOnScreen],
  ['general.media', bound],
  ['general.other', sent],
  ['general.other', done],
  ['general.other', drawn],
  ['chemicals.cleaning', printed],
  ['plants.seeds-live', grown],
];
/** What only comes with a thing makes nothing else of it: 'watch with sewing pattern'. */
const beside = '(?<!(?:with|and|mit|und|avec|et|con|com|y|e|с|и|&|\\+)\\s)';
const patterns = rows.map(([kind, words]) => [kind, patternsBy(words, beside)] as const);
/** All of them in one, since most titles hold none. */
const any = patternsBy(all(rows.map(([, words]) => words)), beside);

function all(lists: readonly Listed[]): Listed {
  const made: Record<string, string> = {};
  for (const list of lists)
    for (const [tongue, words] of Object.entries(list)) made[tongue] = [made[tongue], words].filter(Boolean).join(', ');
  return made;
}

/** What a title names outright, with the words; undefined where it names nothing of the kind. */
export function outrightIn({
  tongue,
  text: { original },
}: Reading): Pick<Found, 'id' | 'because' | 'sure'> | undefined {
  if (!any(tongue).test(original)) return undefined;
  for (const [id, pattern] of patterns) {
    const words = pattern(tongue).exec(original)?.[0];
    if (words === undefined || (id === 'general.media' && reader(tongue).test(original))) continue;
    if (id === 'plants.seeds-live' && crystal.test(original)) continue;
    return { id, because: [words], sure: true };
  }
  return undefined;
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
