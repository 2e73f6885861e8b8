import type { Phrases } from '../phrases.ts';

interface Healing {
  /** Words that promise to heal, prevent or fight what comes after them. */
  verbs: string;
  /** Between the two, where the language has any. */
  articles?: string;
  ailments: string;
}

/** What no title may promise to heal without a permission, and the words that promise it, by language. */
const healing: Readonly<Record<string, Healing>> = {
  en: {
    articles: 'chronic|severe|acute|stubborn|mild|persistent|recurring|painful|your|all',
    verbs:
      'treats|treat|treating|treatment for|treatment of|cures|cure|curing|cure for|heals|heal|healing|prevents|prevent|preventing|reverses|reverse|relieves|eliminates|fights|for|against|cured|healed|treated for|combats|combat|stops|stop|reduces|reduce|helps with|help with|relief for|relief from|remedy for|therapy for|beats|ends|gets rid of|to treat|to cure|to heal|effective against|good for',
    ailments:
      'plantar fasciitis|carpal tunnel|rheumatism|gallstones|kidney stones|thyroid disease|enlarged prostate|bunions|hernia|cataracts|glaucoma|epilepsy|parkinson s|infertility|impotence|vertigo|anemia|anaemia|lupus|fibromyalgia|osteoporosis|shingles|hepatitis|hair loss|acne scars|eczema|psoriasis|arthritis|diabetes|cancer|depression|insomnia|flu|asthma|hypertension|high blood pressure|high cholesterol|migraine~|gout|infections|nail fungus|fungal infection~|hemorrhoids|haemorrhoids|erectile dysfunction|adhd|autism|dementia|alzheimer s|heart disease|covid|herpes|tinnitus|ulcers|neuropathy|sciatica|obesity|kidney stones',
  },
  de: {
    articles: 'chronische|chronischer|starke|starker|akute|akuter|hartnäckige|schwere|schwerer',
    verbs:
      'gegen|heilt|behandelt|lindert|kuriert|bei|beugt|vorbeugend gegen|heilen|heilung von|behandeln|behandlung von|lindern|linderung von|bekämpft|bekämpfen|stoppt|stoppen|vermindert|verhindert|verhindern|hilft bei|hilft gegen|wirkt gegen|wirksam gegen|befreit von|zur behandlung von|mittel gegen|therapie bei',
    ailments:
      'fersensporn|karpaltunnelsyndrom|gallensteine|nierensteine|prostataleiden|hallux|bandscheibenvorfall|grauen star|grünen star|epilepsie|parkinson|unfruchtbarkeit|impotenz|schwindel|anämie|fibromyalgie|gürtelrose|hepatitis|tinnitus|depression~|ekzem|ekzeme|warzen|herpes|diabetes|krebs|hautkrebs|brustkrebs|lungenkrebs|darmkrebs|prostatakrebs|arthrose|arthritis|bluthochdruck|migräne|schlaflosigkeit|schlafstörungen|neurodermitis|schuppenflechte|grippe|gicht|hämorrhoiden|rheuma|asthma|nagelpilz|gelenkschmerzen|corona|demenz|angstzustände|osteoporose',
  },
  fr: {
    verbs:
      'contre|guérit|guérir|soigne|soigner|traite|traiter|prévient|soulage|combat|guérissent|soignent|traitent|traitement|préviennent|soulagent|soulager|combattent|combattre|élimine|éliminent|stoppe|réduit|réduisent|remède contre|efficace contre|lutte contre|anti',
    articles: 'le|la|les|l',
    ailments:
      'fasciite plantaire|canal carpien|calculs (rénaux|biliaires)|prostate|hernie~|cataracte|glaucome|épilepsie|parkinson|stérilité|impuissance|vertiges|anémie|fibromyalgie|ostéoporose|zona|hépatite|acouphènes|sciatique|cholestérol|dépression|diabète|cancer|arthrose|arthrite|hypertension|migraine~|insomnie|eczéma|psoriasis|grippe|goutte|hémorroïdes|asthme|acné|rhumatismes|mycose~|covid|démence',
  },
  es: {
    verbs:
      'contra|cura|curar|trata|combate|previene|alivia|sana|elimina|para|curan|tratan|tratar|tratamiento para|tratamiento de|combaten|combatir|previenen|prevenir|alivian|aliviar|sanan|eliminan|eliminar|reduce|reducen|controla|controlan|remedio para|eficaz contra|efectivo contra|ayuda con|ayuda a combatir|acaba con',
    articles: 'el|la|los|las',
    ailments:
      'fascitis plantar|túnel carpiano|cálculos (renales|biliares)|piedras en (el riñón|los riñones)|juanetes|hernia~|cataratas|glaucoma|epilepsia|parkinson|infertilidad|impotencia|vértigo|anemia|fibromialgia|osteoporosis|herpes|hepatitis|ciática|reumatismo|tiroides|depresión|diabetes|cáncer|artrosis|artritis|hipertensión|migraña~|insomnio|eczema|psoriasis|gripe|gota|hemorroides|asma|ansiedad|gastritis|próstata|colesterol|covid',
  },
  it: {
    verbs:
      'contro|cura|curare|guarisce|tratta|previene|allevia|combatte|curano|trattano|trattare|trattamento per|prevengono|alleviano|alleviare|combattono|combattere|elimina|eliminano|riduce|riducono|rimedio per|rimedio contro|efficace contro|aiuta contro|guariscono|per curare|sconfigge',
    articles: 'il|lo|la|le|i|gli|l',
    ailments:
      'fascite plantare|tunnel carpale|calcoli (renali|biliari)|alluce valgo|ernia|ernie|cataratta|glaucoma|epilessia|parkinson|infertilità|impotenza|vertigini|anemia|fibromialgia|osteoporosi|herpes|epatite|sciatica|reumatismi|gastrite|prostatite|colesterolo|depressione|diabete|cancro|artrosi|artrite|ipertensione|emicrania|insonnia|eczema|psoriasi|influenza|gotta|emorroidi|asma|ansia|covid',
  },
  pt: {
    verbs:
      'contra|cura|curar|trata|combate|previne|alivia|elimina|curam|tratam|tratar|tratamento para|tratamento de|combatem|combater|previnem|prevenir|aliviam|aliviar|eliminam|reduz|reduzem|controla|controlam|remédio para|eficaz contra|ajuda no tratamento de|acaba com|para tratar',
    articles: 'o|a|os|as',
    ailments:
      'pressão alta|fascite plantar|túnel do carpo|pedra nos rins|pedras nos rins|cálculo renal|joanete~|hérnia|catarata|glaucoma|epilepsia|parkinson|infertilidade|impotência|labirintite|anemia|fibromialgia|osteoporose|herpes|hepatite|ciática|nervo ciático|reumatismo|tireoide|colesterol|depressão|diabetes|diabete|câncer|artrose|artrite|hipertensão|enxaqueca|insônia|eczema|psoríase|gripe|gota|hemorroidas|asma|ansiedade|gastrite|próstata|covid',
  },
  pl: {
    articles: 'przewlekł~|siln~|ostr~|ciężk~|uporczyw~',
    verbs:
      'na|leczy|zwalcza|przeciw|zapobiega|łagodzi|usuwa|leczą|leczenie|wyleczy|zwalczają|zwalczanie|przeciwko|zapobiegają|łagodzą|usuwają|likwiduje|lek na|lekarstwo na|środek na|pomaga na|pomaga w|skuteczny na|skuteczna na|w leczeniu|na leczenie',
    ailments:
      'ostrog~ piętow~|kamienie nerkowe|kamienie żółciowe|kamic~ nerkow~|prostat~|przepuklin~|zaćm~|jaskr~|padaczk~|parkinsona|bezpłodność|impotencj~|anemi~|osteoporoz~|półpas~|zapalenie (stawów|prostaty|pęcherza|zatok)|rw~ kulszow~|tarczyc~|cholesterol~|depresj~|cukrzyc~|raka|nowotwor~|nadciśnienie|migren~|bezsenność|łuszczyc~|egzem~|grzybic~|hemoroid~|astm~|artretyzm|reumatyzm|covid',
  },
  ru: {
    articles: 'хроническ~|сильн~|остр~|тяжел~|застарел~',
    verbs:
      'выводит|растворяет|от|против|лечит|лечение|излечивает|вылечивает|предотвращает|исцеляет|избавляет от|при|лечат|лечить|для лечения|вылечит|вылечат|вылечить|излечат|излечит|предотвращают|исцелит|избавляют от|избавит от|избавиться от|помогает от|помогает при|помогают от|помогают при|борется с|снимает|устраняет|лекарство от|средство от|эффективен против|эффективно против|профилактика|снижают|побеждает',
    ailments:
      'пяточн~ шпор~|камни (в|из) почек|камни из желчного|камни в почках|аденом~|грыж~|катаракт~|глауком~|эпилепси~|паркинсон~|бесплоди~|головокружени~|анеми~|остеопороз~|лишай|лишая|гепатит~|ишиас~|ревматизм~|щитовидк~|панкреатит~|цистит~|паразит~|холестерин~|сахарн~ диабет~|диабет~|рак~|давлени~|суставн~ бол~|боли в суставах|боль в суставах|алкоголизм~|ожирени~|бронхит~|гастрит~|язв~|ангин~|простуд~|грипп~|онкологи~|артроз~|артрит~|гипертони~|мигрен~|бессонниц~|псориаз~|экзем~|подагр~|геморро~|астм~|простатит~|депресси~|грибк~ ногтей|остеохондроз~|импотенци~|варикоз~',
  },
  nl: {
    articles: 'chronische|hevige|ernstige|acute|hardnekkige',
    verbs:
      'tegen|geneest|behandelt|voorkomt|genezen|geneesmiddel tegen|behandelen|behandeling van|voorkomen|verlicht|verlichten|bestrijdt|bestrijden|stopt|vermindert|helpt bij|helpt tegen|werkt tegen|effectief tegen|middel tegen|remedie tegen',
    ailments:
      'hielspoor|carpaal tunnel|nierstenen|galstenen|prostaatklachten|eelt en likdoorns|hernia|staar|glaucoom|epilepsie|parkinson|impotentie|duizeligheid|bloedarmoede|fibromyalgie|osteoporose|gordelroos|hepatitis|reuma|ischias|depressie|diabetes|kanker|artrose|artritis|migraine|slapeloosheid|eczeem|psoriasis|griep|jicht|aambeien|astma',
  },
  tr: {
    verbs: '',
    ailments: 'kanser tedavisi|diyabet tedavisi|şeker hastalığına|egzamaya|sedef hastalığına|depresyona karşı',
  },
  id: {
    verbs:
      'mengobati|menyembuhkan|mengatasi|obat|obat herbal|obat alami|obat tradisional|jamu|ramuan|mencegah|sembuhkan|penyembuh|obati|atasi|meredakan|menyembuh|cegah|hilangkan|menghilangkan|menurunkan|ampuh untuk|herbal untuk|solusi|terapi|penangkal|redakan',
    ailments:
      'diabetes|kanker|asam urat|darah tinggi|hipertensi|kolesterol|rematik|asma|wasir|ambeien|insomnia|depresi|stroke|maag',
  },
  vi: {
    verbs:
      'trị|chữa|điều trị|ngừa|chống|thuốc|trị dứt|chữa khỏi|hỗ trợ điều trị|giúp trị|phòng|phòng ngừa|ngăn ngừa|đẩy lùi|đặc trị|giảm|hết|khỏi|thuốc trị|thuốc chữa|cải thiện|giảm triệu chứng',
    ailments:
      'ung thư|tiểu đường|mất ngủ|cao huyết áp|huyết áp cao|dạ dày|xương khớp|viêm khớp|trầm cảm|trĩ|gút|hen suyễn|đột quỵ|viêm xoang',
  },
};

/** In scripts without spaces the two words stand side by side. */
const written: Readonly<Record<string, { verbs: string; ailments: string }>> = {
  zh: {
    verbs: '治|治疗|治好|治愈|根治|预防|缓解|对抗|防治',
    ailments: '糖尿病|高血压|癌症|失眠|抑郁症|关节炎|痛风|湿疹|牛皮癣|感冒|哮喘|痔疮|前列腺炎|脱发|偏头痛|灰指甲',
  },
  th: {
    verbs: 'รักษา|แก้|บรรเทา|ป้องกัน|ต้าน|ลด',
    ailments: 'เบาหวาน|ความดัน|มะเร็ง|ไมเกรน|ข้อเสื่อม|โรคเก๊าท์|ซึมเศร้า|นอนไม่หลับ|ริดสีดวง|ภูมิแพ้|หอบหืด|สะเก็ดเงิน|โรค',
  },
  ja: {
    verbs: '治す|予防する|改善する',
    ailments: '糖尿病を|高血圧を|がんを|不眠症を|うつ病を|関節炎を|痛風を|アトピーを|花粉症を|薄毛を',
  },
};

const phrasesOf = ({ verbs, articles, ailments }: Healing): string => {
  const verb = verbs ? `(${verbs}) ` : '';
  const bare = `${verb}(${ailments})`;
  return articles ? `${bare}; ${verb}(${articles}) (${ailments})` : bare;
};

/** Promises to heal: 'treats hair loss', 'gegen Depressionen', 'от диабета'. */
export const promises: Phrases = Object.fromEntries([
  ...Object.entries(healing).map(([language, one]) => [language, phrasesOf(one)]),
  ...Object.entries(written).map(([language, { verbs, ailments }]) => [
    language,
    language === 'ja' ? `(${ailments})(${verbs})` : `(${verbs})(${ailments})`,
  ]),
]);
