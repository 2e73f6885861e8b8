/** What bears words or is set up for shops, as it stands right before or right behind the words it bears; alternatives of a pattern. */
interface Carriers {
  /** Before the words: 'naklejki Darmowa dostawa', 'Schild Neu eingetroffen'. */
  before?: string;
  /** Between the two: what the goods are like, and the word that joins them. */
  between?: string;
  /** Behind the words: 'Express Shipping Labels'. */
  behind?: string;
  /** Between the words and what stands behind them. */
  among?: string;
}

export const carriers: Readonly<Record<string, Carriers>> = {
  en: {
    behind:
      'signs?|signage|window clings?|banners?|bunting|labels?|decals?|stickers?|placards?|plaques?|sashe?s?|stamps?|stencils?|lawn signs?|yard signs?|boards?|counter cards?|sign cards?|burst cards?|price cards?|stanchions?|dispensers?|rolls?',
    among:
      'tin|wood|wooden|garage|man cave|vintage|retro|rustic|street|road|pub|cafe|free|retail|business|store|shop|shopping|window|door|wall|counter|shelf|vinyl|metal|aluminum|aluminium|acrylic|paper|neon|led|announcement|letter|price|floor|yard|lawn|mailing|address|burst|bar|coupon|voucher',
  },
  de: {
    before:
      '\\p{L}*(?:schild|schilder|aufkleber|etiketten|etikett|sticker|stempel|plakat|plakate|ordner|mappe|katalog|prospekt|banner|fahne|aufsteller|ständer)',
    between: 'für|mit|pvc|neutral',
    behind:
      '(?:hinweis|werbe|tür|preis|papier|rund|vinyl|selbstklebe)?(?:schild|schilder|aufkleber|etiketten|etikett|stempel|plakat|plakate|aufsteller)',
  },
  fr: {
    before:
      'étiquettes?|etiquettes?|autocollants?|stickers?|panneaux?|panneau|pancartes?|tampons?(?: encreurs?)?|affiches?|plaques?|banderoles?|présentoirs?|bacs?|chevalets?|catalogues?|enseignes?',
    between: 'vitrine|adhésives?|adhésifs?|magasin|à|de|des|pour|d|en bois|lumineux|lumineuse|led',
  },
  es: {
    before:
      'vinilos?|etiquetas?|pegatinas?|adhesivos?|calcos?|calcomanías?|stickers?|carteles|cartel|letreros?|rótulos?|sellos?|placas?|lonas?|pancartas?|exhibidor|exhibidores|expositor|expositores|estante|góndola|catálogos?|avisos?|banderolas?|banderines|banderín',
    between:
      'escaparate|vidriera|vitrina|adhesivas?|corrugados?|plásticos?|autoadhesivas?|de|para|con|led|luminoso|de madera|de precios?|redondas?',
  },
  it: {
    before:
      'etichett[ae]|adesiv[oi]|stickers?|cartell[oi]|targ(?:a|he)|timbr[oi]|insegn[ae]|locandin[ae]|striscion[ei]|espositor[ei]|vetrofani[ae]|cest[ae]|cataloghi?|catalogo',
    between: 'vetrina|adesiv[ei]|di|per|con|da vetrina|led|luminosa|in legno',
  },
  pt: {
    before:
      'etiquetas?|adesivos?|stickers?|placas?|cartaz|cartazes|carimbos?|faixas?|lacres?|selos?|banners?|expositor|expositores|letreiros?|catálogos?|plaquinhas?',
    between: 'adesivas?|de|para|com|led|luminoso|de madeira|vitrine',
  },
  pl: {
    before:
      'naklejk[aię]|naklejek|etykiet[ay]|tabliczk[ai]|szyld|szyldy|plakat|plakaty|piecząt(?:ka|ki)|stempel|baner|banery|zawieszk[ai]|taśm[ay]|stojak|kosz|potykacz|gazetka|katalog',
    between:
      'witrynę|szybę|okno|wystawę|cenow[ae]|cenowe|na|do|z|ze|reklamow[aey]|sklepow[aey]|informacyjn[ae]|samoprzylepn[ae]|drewniana|led',
  },
  nl: {
    before: '\\p{L}*(?:stickers?|etiketten|etiket|bord|borden|bordje|stempel|poster|vlag|catalogus)',
    between: 'met|voor',
    behind: '(?:raam|krijt|stoep|reclame)?(?:stickers?|etiketten|etiket|bord|borden|bordje|stempel|display)',
  },
  ru: {
    before:
      'наклейк[аиу]|наклеек|стикеры?|этикетк[аи]|табличк[аи]|плакаты?|вывеск[аи]|штамп|штампы|печать|баннеры?|ценник|ценники|бирк[аи]|стойка|стойки|каталог|указатель',
    between:
      'витрину|стекло|окно|для|с|на|рекламн(?:ая|ый|ые)|информационн(?:ая|ый|ые)|самоклеящ(?:аяся|иеся|ийся)|деревянный|световая',
  },
  id: {
    before:
      'stiker|sticker|label|papan|spanduk|banner|stempel|cap|segel|plang|tulisan|rak|rak pajangan|stand|kartu harga|hang tag|katalog',
    between: 'kaca|harga|untuk|barang|pajangan|lunas|tulisan|toko|kayu|led',
  },
  vi: {
    before:
      'tem|tem dán|nhãn|nhãn dán|sticker|decal|bảng|biển|bảng hiệu|con dấu|poster|standee|băng rôn|kệ|kệ trưng bày',
    between: 'dán|kính|tường|cửa|hàng|shop|trưng bày|led|mica|gỗ|chữ|in chữ',
  },
  tr: {
    before: 'etiketi?|etiketler|tabela|afiş|kaşe|sticker|levha',
    behind: 'etiketi|etiketleri|etiket|tabelası|tabela|afişi|kaşesi|stickerı|sticker|levhası|standı|reyonu',
    among: 'reyonu|yazılı|cam',
  },
  th: {
    before: 'ป้าย|ป้ายไฟ|สติ๊กเกอร์|สติกเกอร์|ฉลาก|ตรายาง|แบนเนอร์|ธงราว|ธง|ราวแขวน|ชั้นวาง|ชั้นโชว์|ที่วาง|แท่นวาง|กระบะ',
    between: 'ติดกระจก|กระจก|ผ้าใบ|หน้าร้าน|สินค้า|ของ|คำว่า|ติด|\\d+%',
  },
  zh: {
    before:
      '(?:[橱櫥]窗|店[铺鋪面门門]|玻璃[门門]?|商[场場]|超市|促[销銷]|[门門]市|[开開][业業])(?:用)?(?:装饰|裝飾)?(?:[贴貼][纸紙]?|海[报報]|立牌|[吊挂掛]旗|横幅|橫幅|展板|地[贴貼])',
    between: '全[馆館场場店]|\\s|最高|年[终終]|[换換]季|限[时時]',
    behind:
      '贴纸|貼紙|贴|貼|标签|標籤|吊牌|海报|海報|立牌|台卡|台牌|横幅|橫幅|印章|指示牌|提示牌|展示架|展示台|陈列架|陳列架|围栏|圍欄|货架|貨架|推车|花车|价签|價籤|旗|收纳|收納|夹(?!克)|夾(?!克)|店货架|店貨架',
    among: '品|商品|区|區|促销|用',
  },
  ja: {
    before:
      '(?:店舗用?|店頭用?|ウィンドウ|ウインドウ|ガラス用?|販促)(?:ステッカー|シール|ポスター|ポップ|pop|タペストリー|のぼり旗?|幕)',
    behind:
      'シール|ステッカー|ラベル|札|のぼり旗?|pop|ポップ|ポスター|看板|スタンプ|プレート|バナー|横断幕|タグ|プライスカード|プライスボード|ワゴン|ケース|ホルダー|ファイル|入れ|収納|棚|什器|置き場|置場|コーナー',
    among: '品|商品|用|中',
  },
  ko: {
    before: '(?:유리창|쇼윈도우?|매장|윈도우|상가)\\s?(?:스티커|시트지|포스터|현수막|배너)',
    behind:
      '스티커|라벨|포스터|배너|현수막|팻말|표지판|pop|피오피|도장|진열대|매대|입간판|안내판|보관함|지갑|케이스|파일|풍선|용품|소품|의상|가랜드|현수막|티켓|부스|천막|커튼',
    among: '상품|용|제품',
  },
};

/** What is given away, and what makes goods things for giving away: '무료 배포용', '贈品用原子筆'. A pattern for right behind the offer. */
export const forGiving =
  /^(?:配布\p{Script=Katakana}{0,6}|品|商品|贈呈|進呈|配り|景品|ラッピング|派送|发放|發放|상품|제품|배포|답례)?\s?[用용](?![品意途])/u;

/** What teachers praise pupils with, in lower case: on it praise is printed. Both must stand in a title. */
export const rewards = {
  people:
    /teacher|reward|school merit|lehrer|schüler|belohnung|maîtresse|récompense|maestr[ao]|profesor|professor|premio alunni|nauczyciel|motywacyjn|beloning|juf |учител|поощр|öğretmen|guru |giáo viên|ครู|先生|老师|老師|교사|선생님/u,
  goods:
    /stamp|sticker|sello|timbro|carimbo|stempel|tampon|piecząt|naklej|adesiv|certificate|gommette|pegatina|штамп|наклейк|kaşe|con dấu|ตราปั๊ม|สติ๊กเกอร์|スタンプ|シール|印章|贴纸|貼紙|스탬프|스티커|도장/u,
};

/** Goods that prices and offers are written on, by which no sign parts them from what stands on them: '値札シール 割引 半額', 'Price tags SALE'. */
export const priceLabels =
  /(?:(?<!\p{L})(?:price (?:tags?|labels?|stickers?|cards?)|preis(?:schild|etikett|aufkleber)\p{L}*|étiquettes? (?:de )?prix|etiquetas? de (?:precios?|preço)|(?:cartellini|etichette) prezz[io]|(?:metk|etykiet|naklejk)\p{L}+ cenow\p{L}+|prijs(?:kaart|sticker|etiket)\p{L}*|ценник\p{L}*|(?:label|stiker|kartu) harga|(?:tem|nhãn|bảng) giá|fiyat etiketi)(?!\p{L})|ป้ายราคา|สติ๊?กเกอร์ราคา|[价價](?:格)?[签籤标標牌]|爆炸[贴貼]|値札|値引き?シール|プライス(?:カード|ラベル|シール)|가격(?:표|택|라벨|스티커))[^,，、;|()[\]–—]*$/u;
