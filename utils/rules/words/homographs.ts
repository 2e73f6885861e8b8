/** A word of offer or praise that in its language is also the name of a thing. */
export interface Homograph {
  language: string;
  word: RegExp;
  /** What tells the thing: right before the word, right behind it, or anywhere in the title, all in lower case. */
  before?: RegExp;
  behind?: RegExp;
  anywhere?: RegExp;
}

export const homographs: readonly Homograph[] = [
  // A vest, which what it is made of or worn for stands before: '니트 베스트'.
  {
    language: 'ko',
    word: /^베스트$/u,
    before:
      /(?:니트|가디건|패딩|다운|구스|덕다운|플리스|후리스|양털|퍼|무스탕|퀼팅|누빔|데님|청|가죽|레더|울|모직|캐시미어|뜨개|케이블|린넨|코듀로이|트위드|체크|정장|수트|슈트|교복|골프|등산|낚시|캠핑|작업|안전|반사|메쉬|경량|사파리|밀리터리|크롭|롱|숏|오버핏|브이넥|v넥|지퍼|후드|포켓)\s?$/u,
  },
  {
    language: 'ja',
    word: /^ベスト$/u,
    before:
      /(?:ニット|ダウン|キルティング|フリース|ボア|ファー|デニム|レザー|ウール|カシミヤ|ツイード|スーツ|フォーマル|制服|スクール|釣り|フィッシング|登山|作業|安全|反射|メッシュ|ゴルフ|インナー|ロング|ショート|中綿|ケーブル)\s?$/u,
  },
  // Fruit dried in slices.
  { language: 'en', word: /^sale$/, behind: /^\s(?:pisang|ubi|nangka|salak)/ },
  { language: 'id', word: /^sale$/, behind: /^\s(?:pisang|ubi|nangka|salak)/ },
  // What folds so many times: '3折自動雨傘', '5折屏風'.
  {
    language: 'zh',
    word: /^(?:\d{1,2}|[一二两兩三四五六七八九])\s?折$/u,
    behind: /^(?:叠|疊|[页頁彩屏门門梯床垫墊伞傘桌])/u,
    anywhere: /[伞傘]|[皮短长長][夹夾]|[钱錢][包夹夾]|屏[风風]|折[叠疊]|梯子|床[垫墊]|[宣传傳]单|[菜][单單]/u,
  },
  // Books teach most easily in the world.
  {
    language: 'ja',
    word: /^世界一$/u,
    behind:
      /^(?:やさしい|易しい|優しい|わかりやすい|分かりやすい|おもしろい|面白い|簡単|かんたん|シンプル|楽しい|たのしい|ゆるい|くわしい|詳しい)/u,
  },
  {
    language: 'de',
    word: /^rabatten?$/u,
    anywhere:
      /pflanz|beet|garten|blumen|stauden|rasen|rank|hecke|zaun|zäune|umrand|einfass|kante|flexband|weide|kies|mulch|unkraut|steck|busch|sträuch|rosen|gieß|bewässer/u,
  },
  // What is popular is what the goods go with: 'Переходник для популярных моделей'.
  {
    language: 'ru',
    word: /^(?:сам\p{L}+ )?популярн(?:ых|ыми|ым|ого|ому|ой)$/u,
    before: /(?<!\p{L})(?:для|с|со|под|к|из)\s(?:\p{L}+ )?$/u,
  },
  { language: 'de', word: /^beliebt\p{L}*$/u, before: /(?<!\p{L})(?:für|mit|zu)\s(?:viele |alle |die |den |der )?$/u },
  { language: 'es', word: /popular/u, before: /(?<!\p{L})(?:para|con)\s(?:todos |todas )?$/u },
  { language: 'pt', word: /popular/u, before: /(?<!\p{L})(?:para|com)\s(?:todos |todas )?$/u },
  { language: 'pl', word: /popularn/u, before: /(?<!\p{L})(?:do|dla|z|pod)\s(?:większości |wszystkich )?$/u },
  // Forms at school.
  {
    language: 'id',
    word: /^kelas \d+$/u,
    anywhere: /buku|soal|siswa|pelajaran|lks|latihan|kurikulum|membaca|berhitung/u,
  },
  // A tribute, said with to whom.
  {
    language: 'it',
    word: /^omaggio$/u,
    behind: /^\sa(?:l|i|lla|gli|lle|ll['’])?\s?(?!scelta|sorpresa|tutti|tutte|ogni|chi|casa)\p{L}/u,
  },
  // Cells of suns, fuels and skins, and not the word for a sale that sounds like them.
  {
    language: 'th',
    word: /^เซลล์$/u,
    behind: /^(?!ลด|แรง|ถูก|เลย|ทั้ง|สุด|ส่ง|กระ|ฟรี|จบ|ด่วน)[\u0E01-\u0E7F]/u,
    before: /(?:แบตเตอรี่|เบต้า|สเต็ม|ไมโคร|ซีลี|ฟิวเอล|ฟูเอล|วัด|บำรุง|ผิว|ฟื้นฟู|ระดับ)$/u,
  },
  // 'โปรฟิต', 'โปรวิตามิน': a name goes on where an offer ends.
  {
    language: 'th',
    word: /^โปร$/u,
    behind:
      /^(?!แรง|ดี|เด็ด|ลด|พิเศษ|ส่ง|ซื้อ|นี้|วัน|เดือน|ปัง|คุ้ม|ไฟ|ถูก|จัด|ฟรี|แถม|เปิด|ต้อนรับ|สุด|กระหน่ำ|ต้น|กลาง|ปลาย|สิ้น)[\u0E01-\u0E7F]/u,
  },
  // 'บีพีเอฟรี': what goods are free of stands before it, where an offer has a verb.
  {
    language: 'th',
    word: /^ฟรี$/u,
    before:
      /[\u0E01-\u0E7F](?<!ส่ง|แถม|แจก|รับ|ติดตั้ง|ให้|เลย|ได้|ทันที|บริการ|ซ่อม|ประกัน|สลัก|สกรีน|ปัก|ห่อ|เคลม|ชม|ลอง|ค่า|จัดส่ง|เปลี่ยน|คืน|ใช้|เล่น|โหลด|ชื่อ|ของ)$/u,
  },
  // 'iPad โปร', 'ไอแพด โปร': a device of that line.
  {
    language: 'th',
    word: /^โปร$/u,
    before: /(?:[a-z0-9]|ไอแพด|ไอโฟน|แม็คบุ๊ค|แมคบุ๊ค|แอร์พอด|วอทช์|โกโปร|โน้ต|เรดมี|\sรุ่น)\s$/u,
    behind: /^\s?(?:แม็กซ์|แมกซ์|รุ่น|พลัส|มินิ)/u,
  },
  // 'サッポロ一番', '一番搾り', '天下一品': goods of that name, and the first of several picks.
  {
    language: 'ja',
    word: /^一番$/,
    before: /[\p{Script=Katakana}ー]$/u,
    behind: /^(?:搾り|絞り|茶|出汁|だし|館|町|星|くじ|摘)/,
  },
  { language: 'ja', word: /^天下一$/, behind: /^品/ },
  // Room under a car, a table or a roof, and lamps that show it.
  {
    language: 'en',
    word: /^clearance$/,
    before: /(?:ground|low|high|head|valve|blade|wheel|door|height|side|minimum|vertical|tire)\s$/,
    behind: /^\s(?:marker|lamps?|lights?|kit|gauge|hole|drill|height|of)(?!\p{L})/u,
  },
  // Pipes of two widths.
  {
    language: 'fr',
    word: /^réductions?(?: de)?$/u,
    anywhere: /pvc|laiton|tuya|filet|raccord|écrou|mâle|femelle|conique|inox \d|galva|cuivre|pouce/u,
  },
  {
    language: 'pt',
    word: /^redução$/u,
    anywhere: /pvc|soldável|rosc|bucha|tubo|latão|galvaniz/u,
  },
  // A dish.
  { language: 'fr', word: /^parfaits?$/u, behind: /^\s(?:de|d['’]|au|aux|à la|glacé|foie)/u },
  {
    language: 'pl',
    word: /^rabat(?:a|y|ów|ach|ami|owe|owy|owa)?$/u,
    anywhere: /płot|obrzeż|obrzez|ogrod|kwiat|bylin|roślin|trawnik|palisad|nasad|kory |siatk|ekobord|żwir|agrowłók/u,
  },
  // Tips of tools and brushes, which are counted, exchanged or made of something.
  {
    language: 'pl',
    word: /^końców(?:ka|ki|ek)$/u,
    before: /\d\s?(?:x\s?|szt\.?\s)?(?:\p{L}+e\s)?$/u,
    behind: /^\s(?:do|z|na|wymienn|gumow|silikonow|stalow|metalow|magnetyczn|zapasow|tnąc|mikrofib|\d)/u,
    anywhere:
      /szczypc|wkręta|wiertar|śrubokręt|klucz|szczotecz|szczotk|irygator|mop|pistolet|prysznic|wąż|odkurzacz|frezark|lutownic|nitownic|kabel|przewod|długopis|kijk/u,
  },
];
