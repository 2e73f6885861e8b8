import { type Phrases, together } from '../phrases.ts';

interface Esteem {
  /** How somebody is called the best there is. */
  best: string;
  /** Whom presents call so. */
  people: string;
  /** Between the two and behind them, where the language has any. */
  behind?: string;
}

/** Whom mugs, shirts and medals call the best, by language. */
const esteemed: Readonly<Record<string, Esteem>> = {
  en: {
    best: 'best|greatest|coolest|finest|world s best|most amazing|number one',
    people:
      'dad|mom|mum|mother|father|grandma|grandpa|granny|nan|nanny|uncle|aunt|auntie|teacher|boss|nurse|doctor|coach|brother|sister|husband|wife|employee|colleague|neighbor|neighbour|godfather|godmother|bridesmaid|babysitter|trainer|driver|cook|chef ever',
  },
  de: {
    best: 'beste|bester|besten|bestes|tollste|tollster|tollsten|liebste|liebster|liebsten|coolste|coolster',
    people:
      'mama|mami|mutti|mutter|papa|papi|vater|vati|oma|omi|opa|opi|tante|onkel|schwester|bruder|lehrer|lehrerin|erzieher|erzieherin|chef|chefin|kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|trainer|trainerin|freund|freundin|ehemann|ehefrau|patentante|patenonkel|nachbar|nachbarin|team|großeltern|eltern|krankenschwester|arzt|ärztin',
  },
  fr: {
    best: 'meilleur~|plus beau|plus belle',
    people:
      'maman|papa|papy|papi|mamie|mamy|tonton|tata|tatie|parrain|marraine|maître|maîtresse|prof|professeur|atsem|nounou|collègue~|chef|patron|patronne|frère|sœur|ami~|amie~|mari|femme du monde|coach|entraîneur|infirmière|grand père|grand mère|équipe|voisin|voisine|employé~',
  },
  es: {
    best: 'mejor|mejores|más bella del mundo',
    people:
      'papá|papa|mamá|mama|abuelo~|abuela~|abuelito|abuelita|tío~|tía~|hermano~|hermana~|amigo~|amiga~|padrino|madrina|profe|profesor~|profesora~|maestro~|maestra~|jefe|jefa|compañero~|compañera~|entrenador|entrenadora|enfermera|doctor|doctora|esposo|esposa|hijo|hija|madre|padre|equipo|empleado|vecino|vecina|nieto|nieta',
  },
  it: {
    best: 'miglior|migliore|migliori',
    people:
      'papà|mamma|nonno|nonna|nonni|zio|zia|zii|fratello|sorella|amico|amica|amici|maestro|maestra|maestre|prof|professore|professoressa|capo|collega|colleghi|allenatore|allenatrice|padrino|madrina|marito|moglie|testimone|infermiera|dottore|dottoressa|cuoco|squadra|genitori',
  },
  pt: {
    best: 'melhor|melhores',
    people:
      'pai|mãe|papai|mamãe|vovô|vovó|avô|avó|avós|tio|tia|titio|titia|irmão|irmã|amigo~|amiga~|padrinho|madrinha|professor|professora|profe|chefe|colega|treinador|treinadora|enfermeira|médico|médica|esposo|esposa|marido|filho|filha|dinda|dindo|sogra|sogro|equipe|funcionário|vizinho|vizinha',
  },
  pl: {
    best: 'najlepsz~|najfajniejsz~|najukochańsz~|najwspanialsz~',
    people:
      'mam~|tat~|babci~|dziad~|dziadek|ciocia|ciocię|cioci|wujek|wujka|wujkowi|wujk~|siostr~|brat~|nauczyciel~|nauczycielk~|nauczycielka|pani~|wychowawc~|wychowawczyni|trener~|szef~|kierownik~|pracownik~|koleżank~|kierowc~|lekarz~|pielęgniark~|chrzestn~|chrzestna|mąż|męża|mężowi|żon~|córk~|syn~|przyjaciółk~|przyjaciel~|teściow~|sąsiad~|drużyn~|uczennic~|uczeń|ucznia|tancerk~',
  },
  nl: {
    best: 'beste|liefste|leukste|tofste',
    people:
      'mama|moeder|papa|vader|oma|opa|tante|oom|zus|broer|juf|juffrouw|meester|leraar|lerares|collega~|baas|vriend~|vriendin~|trainer|buurvrouw|buurman|meter|peter|team|werknemer',
  },
  ru: {
    best: 'лучш~|сам~ лучш~|любим~|сам~ любим~',
    people:
      'мам~|пап~|бабул~|бабушк~|дедул~|дедушк~|дед|деду|тет~|дяд~|брат~|сестр~|учител~|воспитател~|тренер~|начальник~|босс~|шеф~|коллег~|врач~|доктор~|медсестр~|сотрудник~|водител~|муж~|жен~|сын~|дочк~|дочер~|доч~|подруг~|друг~|друз~|крестн~|крестн~ мам~|ученик~|ученице|выпускник~|команд~|повар~',
  },
  tr: {
    best: 'süper|en iyi|en güzel|en tatlı|dünyanın en iyi|dünyanın en tatlı',
    people:
      'anne~|annesi|baba~|babası|abla~|ablası|abi|abisi|dede~|dedesi|nine~|anneanne~|babaanne~|teyze~|hala~|halası|dayı|amca~|öğretmen~|öğretmeni|patron~|arkadaş~|arkadaşı|koç~|doktor~|doktoru|hemşire~|hemşiresi|eş~|eşi|çalışan~|çalışanı|kardeş~',
  },
};

/** Whose order of words or writing is its own. */
const written: Phrases = {
  id: '(ayah|ibu|bapak|mama|papa|bunda|mami|papi|kakek|nenek|om|tante|kakak|adik|guru|istri|suami|bos|pelatih|teman|sahabat|karyawan|siswa|dokter|perawat) (terbaik|terhebat|tersayang|terkeren|tercinta|nomor 1|nomor satu|no 1|juara 1)',
  vi: '(bố|ba|mẹ|má|người bố|người mẹ|ông|bà|cô giáo|thầy giáo|thầy|cô|chồng|vợ|anh|chị|sếp|bạn thân|con trai|con gái|em) (là |)(số 1|số một|tuyệt vời nhất|tốt nhất|đẹp nhất|tuyệt nhất|vĩ đại nhất|yêu nhất)',
  th: '(พ่อ|คุณพ่อ|แม่|คุณแม่|ปู่|ย่า|ตา|ยาย|ลุง|ป้า|น้า|อา|พี่|ครู|คุณครู|แฟน|สามี|ภรรยา|เพื่อน|หัวหน้า|โค้ช|ลูก)(ที่|)(ดีที่สุดในโลก|ดีที่สุด|เจ๋งที่สุด|น่ารักที่สุด|สวยที่สุด); ลายดีที่สุดในโลก',
  zh: '(最好的|最佳|世界最好的|全世界最好的|最棒的|最美|最美的)(爸爸|妈妈|媽媽|父亲|母亲|爷爷|奶奶|爺爺|老师|老師|朋友|闺蜜|老公|老婆|员工|員工|同事|老板|教练|教練|兄弟|姐妹|新娘|球员|球員)',
  ja: '(世界一|日本一|宇宙一|最高|最強|世界で一番|一番大好き)(の|な|幸せな|素敵な|やさしい|優しい|かわいい|可愛い|かっこいい|)(お父さん|お母さん|パパ|ママ|おじいちゃん|おばあちゃん|先生|夫|妻|彼氏|彼女|父|母|祖父|祖母|上司|先輩|友達|親友|兄|姉|弟|妹|チーム)',
  ko: '(세계 최고의|세상에서 제일|세상 최고|최고의|최고|세계 최고|최강)( |)(아빠|엄마|아버지|어머니|할머니|할아버지|선생님|남편|아내|친구|상사|동료|코치|직원|가족|딸|아들|형|언니|누나|오빠)',
};

/** What is given to the best: a cup names no better goods. */
const awards: Phrases = {
  en: '(medal~|trophy|trophies|award~|certificate~|diploma~|ribbon~|sash) (for (the |)|)(best|greatest|most beautiful)',
  de: '(medaille~|pokal~|urkunde~|orden) (für (den|die|das) |)(best~|schönst~)',
  fr: '(trophée~|médaille~|coupe|diplôme~) (du |de la |des |)meilleur~',
  es: '(trofeo~|medalla~|diploma~|copa|placa~) (al |a la |a los |para el |para la |)mejor~',
  it: '(trofe~|medagli~|coppa|coppe|diplom~|targa) (al |alla |per il |per la |)miglior~',
  pt: '(troféu~|medalha~|diploma~|taça) (ao |à |para o |para a |de |)melhor~',
  pl: '(medal~|puchar~|dyplom~|statuetk~|order~) (dla |)najlepsz~',
  nl: '(medaille~|beker|bekers|diploma|trofee) (voor de |)beste',
  ru: '(медал~|кубок|кубк~|диплом~|грамот~|орден~|статуэтк~) (сам~ |для |)(лучш~|сам~ лучш~)',
  tr: 'en iyi <w> (madalyası|kupası|ödülü|plaketi)',
};

/** Who is called the best by what somebody gives them, and no goods: 'Caneca Melhor Vovó do Mundo', 'Кубок лучшему тренеру'. */
export const esteem: Phrases = together(
  Object.fromEntries(
    Object.entries(esteemed).map(([language, { best, people }]) => [language, `(${best}) (${people})`]),
  ),
  written,
  awards,
);
