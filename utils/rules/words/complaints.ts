import type { Phrases } from '../phrases.ts';

interface Complaints {
  /** Words that promise an end of what comes after them; 'for' and 'against' promise none here: a heating pad is for back pain. */
  verbs: string;
  articles?: string;
  complaints: string;
}

/** What everybody has now and then, and what goods may ease but no title may promise to end, by language. */
const ended: Readonly<Record<string, Complaints>> = {
  en: {
    articles:
      'your|the|all|any|every|chronic|severe|acute|stubborn|mild|seasonal|painful|persistent|recurring|sudden|common|chronic arthritis|daily|intense',
    verbs:
      'no more|goodbye|goodbye to|say goodbye to|bye bye|farewell to|treats|cures|cure|heals|heal|prevents|prevent|eliminates|relieves|kills|stops|ends|removes|reverses|fights|banishes|destroys',
    complaints:
      '(back|joint|knee|muscle|neck|nerve|foot|heel|chronic|arthritis|shoulder) pain|pain|headache~|toothache|sore throat~|cough~|fever|colds|cold sores|cold and flu|allergies|anxiety|panic attacks|fungus|toenail fungus|athlete s foot|warts|snoring|acne|cavities|hangovers|covid 19|covid 19 virus|coronavirus|viruses|wrinkles|baldness|constipation|heartburn|incontinence|varicose veins',
  },
  de: {
    articles:
      'chronische|starke|akute|hartnäckige|leichte|lästige|ihre|deine|jede|alle|chronischen|starken|hartnäckigen',
    verbs:
      'nie wieder|schluss mit|adieu|tschüss|goodbye|endlich ohne|heilt|heilen|kuriert|behandelt|beseitigt|verhindert|beugt|stoppt|bekämpft|lindert|tötet|beendet|entfernt|vernichtet',
    complaints:
      'schmerzen|rückenschmerzen|kopfschmerzen|gelenkschmerzen|nackenschmerzen|knieschmerzen|zahnschmerzen|halsschmerzen|husten|fieber|erkältung~|lippenherpes|allergien|angst|panikattacken|pilz|fußpilz|warzen|schnarchen|akne|karies|viren|falten|haarausfall|verstopfung|sodbrennen|krampfadern|fersensporn',
  },
  fr: {
    verbs:
      'fini|finie|finis|finies|adieu|au revoir|stop aux|stop à|plus de|guérit|soigne|traite|élimine|prévient|stoppe|supprime|combat|soulage|tue|efface',
    articles: 'le|la|les|l|vos|des',
    complaints:
      'douleur~|mal de dos|maux de tête|maux de gorge|toux|fièvre|rhume~|boutons de fièvre|allergies|anxiété|angoisse~|champignon~|verrue~|ronflement~|caries|virus|ride~|calvitie|constipation|varice~|arthrose',
  },
  es: {
    verbs:
      'adiós|adiós a|adiós al|dile adiós a|chau|chao|no más|basta de|cura|trata|elimina|previene|detiene|quita|combate|alivia|mata|sana|acaba con',
    articles: 'el|la|los|las',
    complaints:
      'dolor|dolores|dolor de (espalda|cabeza|rodilla|muelas|garganta|cuello)|tos|fiebre|resfriado~|herpes labial|alergias|ansiedad|hongo~|verruga~|ronquido~|acné|caries|virus|arruga~|calvicie|estreñimiento|várices|varices|hemorroide~|caspa',
  },
  it: {
    verbs:
      'addio|addio a|addio ai|basta|mai più|stop a|stop ai|cura|guarisce|tratta|elimina|previene|ferma|toglie|combatte|allevia|uccide|sconfigge',
    articles: 'il|lo|la|le|i|gli|l|ogni',
    complaints:
      'dolor~|mal di (schiena|testa|denti|gola)|tosse|febbre|raffreddor~|herpes labiale|allergie|ansia|fungo|funghi|verruche|il russare|acne|carie|virus|rughe|calvizie|stitichezza|vene varicose|emorroid~|forfora',
  },
  pt: {
    verbs:
      'adeus|adeus às|adeus ao|chega de|diga adeus a|cura|trata|elimina|previne|para|tira|combate|alivia|mata|acaba com',
    articles: 'o|a|os|as',
    complaints:
      'dor|dores|dor de (cabeça|dente|garganta|coluna)|dor nas costas|tosse|febre|resfriado~|herpes labial|alergias|ansiedade|fungo~|micose|verruga~|ronco|acne|cárie~|vírus|ruga~|calvície|prisão de ventre|varizes|hemorroida~|hemorróida~|caspa',
  },
  pl: {
    articles: 'przewlekł~|siln~|ostr~|uporczyw~|wszelki~|każd~',
    verbs:
      'koniec z|żegnaj|pożegnaj|nigdy więcej|leczy|leczą|usuwa|eliminuje|zapobiega|likwiduje|zwalcza|łagodzi|zabija|uśmierza',
    complaints:
      'ból|bóle|ból (kręgosłupa|głowy|stawów|kolan|pleców|zęba|gardła)|kaszel|gorączkę|przeziębieni~|opryszczk~|alergi~|lęk~|grzyba|grzybicę|kurzajki|brodawki|chrapanie|trądzik|próchnic~|wirusy|zmarszczki|łysieni~|zaparci~|żylaki|hemoroidy|łupież|haluksy',
  },
  nl: {
    articles: 'chronische|hevige|acute|hardnekkige|lichte|uw|je|alle',
    verbs:
      'nooit meer|vaarwel|dag|weg met|geneest|behandelt|verwijdert|voorkomt|stopt|bestrijdt|verlicht|doodt|elimineert',
    complaints:
      'pijn|rugpijn|hoofdpijn|gewrichtspijn|kniepijn|keelpijn|hoest|koorts|verkoudheid|koortslip|allergieën|angst|schimmel|kalknagels|wratten|snurken|acne|gaatjes|virussen|rimpels|kaalheid|obstipatie|spataderen|roos',
  },
  ru: {
    articles: 'хроническ~|сильн~|остр~|упорн~|люб~|ваш~|застарел~|мышечн~|суставн~',
    verbs:
      'прощай|прощайте|забудьте про|забудьте о|конец|больше никаких|нет|лечит|вылечивает|излечивает|устраняет|предотвращает|убивает|уничтожает|избавляет от|снимает|побеждает|убирает',
    complaints:
      'бол~|боли в (спине|суставах|коленях|шее)|головн~ бол~|зубн~ бол~|кашел~|температур~|простуд~|герпес~|аллерги~|тревог~|грибок|грибк~|бородавк~|храп~|акне|прыщ~|кариес~|вирус~|морщин~|облысени~|запор~|варикоз~|геморро~|перхот~',
  },
  tr: {
    verbs: '',
    complaints:
      '(ağrıyı|ağrıları|ağrılarını|bel ağrısını|baş ağrısını|mantarı|siğilleri|horlamayı|sivilceleri|virüsleri|tansiyonu|şeker hastalığını|kanseri|romatizmayı|egzamayı|sedefi|reflüyü|kolesterolü|migreni|uykusuzluğu|kırışıklıkları|kepeği|varisi) (keser|bitirir|unutturur|giderir|yok eder|bitirir|tedavi eder|iyileştirir|önler|öldürür|dindirir)',
  },
  id: {
    verbs:
      'selamat tinggal|bye bye|bebas dari|menyembuhkan|mengobati|menghilangkan|membasmi|membunuh|mencegah|sembuhkan|obati|hilangkan|basmi|meredakan',
    complaints:
      'nyeri|nyeri sendi|sakit (pinggang|kepala|gigi|lutut)|batuk|demam|flu|alergi|cemas|jamur|kutu air|kutil|dengkur|jerawat|virus|keriput|kebotakan|sembelit|ambeien|ketombe|panu|eksim|flek|flek hitam|flek hitam permanen',
  },
  vi: {
    verbs:
      'tạm biệt|hết sạch|không còn|trị|chữa|trị dứt điểm|điều trị|diệt|tiêu diệt|đánh bay|ngăn ngừa|chấm dứt|trị tận gốc',
    complaints:
      'đau lưng|đau khớp|đau đầu|đau gối|đau răng|ho|sốt|cảm cúm|dị ứng|lo âu|nấm|nấm da|mụn cóc|ngáy|mụn|sâu răng|virus|vi khuẩn|nếp nhăn|hói|táo bón|giãn tĩnh mạch|gàu|nám|nám tận gốc|hôi nách|hắc lào',
  },
};

const phrasesOf = ({ verbs, articles, complaints }: Complaints): string => {
  const verb = verbs ? `(${verbs}) ` : '';
  const bare = `${verb}(${complaints})`;
  return articles ? `${bare}; ${verb}(${articles}) (${complaints})` : bare;
};

/** Promises to end what ails one: 'Prevents Colds', 'Pomada cura hemorroida', 'Krem trị nám tận gốc'. */
export const complaints: Phrases = {
  ...Object.fromEntries(Object.entries(ended).map(([language, one]) => [language, phrasesOf(one)])),
  th: '(บอกลา|ลาก่อน|รักษา|แก้|กำจัด|หยุด|ฆ่า)(สิว|ฝ้า|เชื้อรา|ปวดหลัง|ปวดเข่า|ปวดหัว|ไอ|ไข้|หวัด|หูด|นอนกรน|ไวรัส|ผมร่วง|ท้องผูก|รังแค|กลาก|เกลื้อน)',
  zh: '(告别|告別|再見|拜拜|治|治疗|治療|根治|治好|根除|杀灭|殺滅|预防|預防)(腰痛|颈椎病|頸椎病|头痛|頭痛|牙痛|咳嗽|发烧|發燒|鼻炎|脚气|腳氣|打呼噜|打呼|痘痘|蛀牙|病毒|便秘|静脉曲张|靜脈曲張|头屑|頭屑|狐臭|咽炎)',
  ja: '(肩こり|腰痛|頭痛|膝の痛み|咳|風邪|水虫|いびき|ニキビ|虫歯|便秘|冷え性|花粉症|関節痛|首痛|不眠)(を|が|)(治す|治る|治療|完治|撃退|なくなる|消える)',
  ko: '(허리통증|요통|두통|관절통|무릎통증|기침|감기|무좀|코골이|여드름|충치|변비|탈모|비염|비듬)( |을 |를 |)(치료|완치|제거|근절|박멸|예방)',
};
