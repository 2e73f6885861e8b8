import type { Listed } from '../phrases/listed.ts';

// What is sold and never lies in a parcel: e-books, patterns to print, codes, keys, courses, services. It is no goods.

/** Whose credit is sold as a code, the code, and what it opens; made of parts since anyone's may stand beside any other's. */
const account =
  '(?:steam|psn|playstation(?: plus| store)?|xbox(?: live| game pass)?|nintendo(?: eshop)?|eshop|itunes|app store|google play|netflix|spotify|disney plus|roblox|robux|valorant|fortnite|razer gold|paysafe*|amazon|zalando|ikea|uber)';
const credit =
  '(?:gift ?cards?|e ?vouchers?|vouchers?|codes?|wallet codes?|top ?up|guthaben*|gutschein*|carte cadeau|recharge|código|codigo|codice|tarjeta (?:de )?regalo|saldo|buono|vale presente|подписка|пополнение|карта оплаты|код)';
const program =
  '(?:windows \\d+|win ?\\d+|office \\d{3,4}|microsoft|antivirus|kaspersky|norton|mcafee|adobe|autocad|vpn)';
const key =
  '(?:keys?|licen[sc]es?|lizenz*|schlüssel|clés?|licences?|clave|licencia|chiave|licenza|chave|licença|ключ*|лицензия|klucz|licencja|lisans|lisensi)';
const file = '(?:pdf|svg|dxf|stl|png|canva|figma|procreate|lightroom|photoshop|notion|powerpoint|cricut|epub)';
const design =
  '(?:templates?|downloads?|presets?|cut files?|files?|brush pack|e ?book|patterns?|planner|vorlagen?|anleitung|schnittmuster|modèles?|patron|plantillas?|patrón|modello|schema|cartamodello|moldes?|apostila|arquivo|шаблон*|выкройк*|схема|szablon|wzór|wykrój)';

/** What is read on a screen, and never printed. */
export const readOnScreen: Listed = {
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

/** Programs and games that come as a key or a download. */
export const programs: Listed = {
  any: `${program} (?:[\\p{L}\\d]+ ){0,2}${key}, ${key} (?:for |für |pour |para |per |для )?${program}, (?:antivirus|internet security) (?:software|programm?a?|logiciel|программа), (?:logiciel|programa|программа) antivirus, digital code, pc download, mac download, online game code`,
  en: 'digital game code, download code, activation key, activation code, license key, licence key, product key',
  de: 'aktivierungsschlüssel, aktivierungscode, lizenzschlüssel, produktschlüssel',
  fr: 'clé d.activation, clé de licence',
  es: 'clave de activación, licencia digital',
  it: 'chiave di attivazione, licenza digitale',
  pt: 'chave de ativação, licença digital',
  ru: 'ключ активации, лицензионный ключ, электронный ключ, код активации',
  pl: 'klucz aktywacyjny, wersja cyfrowa',
  nl: 'licentiesleutel, activatiecode',
  sv: 'licensnyckel, aktiveringskod',
  tr: 'lisans anahtarı, aktivasyon kodu',
  id: 'lisensi digital',
  vi: 'mã kích hoạt, bản quyền phần mềm',
  zh: '激活码, 序列号',
  ja: 'ダウンロード版, ライセンスキー, プロダクトキー, デジタル版',
  ko: '활성화 코드, 정품인증키, 시리얼키',
};

/** What is sent as a code or a file. */
export const sent: Listed = {
  any: `${account} (?:[\\p{L}\\d]+ ){0,4}${credit}(?! (?:holder|box|tin|sleeve|case)), ${credit} (?:de )?${account}, ${file} (?:\\p{L}+ )?${design}, ${design} (?:\\p{L}+ ){0,3}(?:pdf|svg|dxf|stl|canva)`,
  en: 'digital download, digital product, instant download, printable pdf, digital subscription, months? subscription, subscription code, e gift card, digital gift card, gift card code, online (?:[\\p{L}&]+ ){0,3}course, video course, no physical item, no physical product, nothing shipped, delivered by email, email delivery, svg file, svg files, sewing pattern pdf, pdf pattern',
  de: 'gutscheincode, gutschein per e mail, digitaler download, sofortdownload, pdf download, digitales abo, digitales produkt, pdf zum herunterladen, online kurs, onlinekurs, versand per e mail, lieferung per e mail, code per e mail, kein physischer versand, kein versand, schnittmuster pdf',
  fr: 'téléchargement immédiat, téléchargement numérique, abonnement numérique, (?:cours|formation) (?:[\\p{L}&]+ ){0,3}en ligne, pdf à télécharger, (?:bon|chèque) cadeau (?:[\\p{L}\\d€]+ ){0,4}par e ?mail, produit (?:dématérialisé|numérique), envoi par e mail, envoi par email, code par email, sans envoi physique, aucun envoi, patron pdf',
  es: 'descarga digital, descarga inmediata, archivo digital, código digital, código * digital, código por email, código por correo, suscripción digital, curso online, curso en línea, pdf para descargar, producto digital, sin envío físico, sin producto físico, envío por email, patrón pdf',
  it: 'download digitale, download immediato, file digitale, codice via email, abbonamento digitale, corso online, pdf da scaricare, prodotto digitale, nessuna spedizione, senza spedizione, invio via email, cartamodello pdf',
  pt: 'download digital, download imediato, arquivo digital, código por e mail, assinatura digital, pdf para baixar, produto digital, sem envio físico, envio por e mail, envio por email, molde pdf',
  ru: 'электронный сертификат, онлайн курс, цифровая подписка, подписка на * мес*, электронная версия, файл для скачивания, отправка на email, код на email',
  pl: 'plik do pobrania, kurs online, subskrypcja cyfrowa, wysyłka email',
  nl: 'digitale download, online cursus, levering per e mail, digitaal abonnement',
  sv: 'digital nedladdning, levereras via e post',
  tr: 'dijital ürün, e posta ile gönderim, dijital abonelik, fiziksel gönderim yok',
  id: 'dikirim via chat, dikirim via email, kelas online, kursus online, langganan digital, tanpa fisik, produk digital',
  vi: 'khóa học online, sản phẩm số, gửi qua email',
  zh: '充值码, 点卡, (?:游戏|王者荣耀|原神|和平精英|英雄联盟|csgo|蛋仔).{0,6}(?:皮肤(?!贴|膜|套|护)|账号|帐号|点券|道具|代练), 会员卡密, 卡密, 兑换码, 电子版, 电子资料, 虚拟商品, 虚拟产品, 自动发货, 代充, 会员充值, 网课, 视频教程, 素材下载, 无需物流, 无实物',
  ja: 'オンラインコード版, ウォレットコード, ギフトコード, オンラインコード, デジタルコード, 電子データ, データ販売, オンライン講座, メール送信, 配送なし, 型紙pdf',
  ko: '다운로드 상품, 충전 코드, 충전코드, 선불코드, 디지털 코드, 기프트코드, 모바일 상품권, e쿠폰, 디지털 상품, 온라인 강의, 이메일 발송, 실물 없음, 구독권, 이용권',
  th: 'โค้ดดิจิทัล, คอร์สออนไลน์, ส่งทางอีเมล, ส่งทางแชท, สินค้าดิจิทัล',
};

/** What is done for somebody, or paid beside. */
export const done: Listed = {
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

/** Days of data abroad, sold as a code that a telephone takes a picture of. No telephone, watch or router that can take one. */
const days = '(?:days?|tage?n?|jours?|d[ií]as?|dias|giorni|дн(?:ей|я|и)|dni|dagen|dagar|gün|hari|ngày|天|日間?|일|วัน)';
const abroad = `(?=.{0,90}(?:\\d ?${days}|unlimited|unbegrenzt|illimit|ilimitad|qr|безлимит|e-?mail|无限|無制限|무제한))`;
/** The storage of a device is told in powers of two from 32 on, and a card has a slot. */
const noDevice =
  '(?!.{0,90}(?:adapter|reader|kartenleser|physi|removable|(?:32|64|128|256|512) ?(?:gb|go|гб)|\\d ?(?:mm|zoll|inch|["″])|対応|지원))';
const card = `e-?sim(?:-?(?:karte|card|carte|карта))?(?! ?対応| ?지원)${noDevice}${abroad}`;
export const roaming: Listed = {
  any: card,
  ru: `есим${abroad}`,
  zh: `e-?sim卡?${noDevice}${abroad}`,
  ja: `e-?sim(?!対応| 対応|フリー)${noDevice}${abroad}`,
  ko: `(?:e-?sim|이심)(?! ?지원)${noDevice}${abroad}`,
  th: `e-?sim${noDevice}${abroad}`,
};
