/** Words that promise to rid of an illness, in one language. All are patterns of small letters. */
export interface Promises {
  /** That it is gone afterwards, that it is treated or kept away, what stands against it, and what only makes it easier to bear. */
  heals?: string;
  treats?: string;
  against?: string;
  relieves?: string;
  /** The same where it stands behind the illness: 'arthritis relief'. */
  eased?: string;
  ills: string;
  /** What everybody has now and then, and parts of the body: goods may ease them, and heal none; and the words for healing that are also said of care. */
  aches?: string;
  cures?: string;
  /** That hair grows where none did, which is said of medicines alone: the verb, and the hair. */
  grows?: readonly [verb: string, hair: string];
  /** Where the illness stands first, what may stand between the two; else a few words may. */
  behind?: string;
}

/** Hair of dolls grows in play. */
const ofPeople =
  '(?!.{0,30}(?:bebek|dolls?|puppe|poup[ée]|muñec|bambol|bonec|кукл|lalk|toy|spielzeug|jouet|juguete|giocatt|brinquedo|игруш))';

/**
 * Illnesses, and the words that promise to rid of them, by language. Not what everybody has now and then and goods may ease:
 * pain, cough, wrinkles, dandruff.
 */
export const illnesses: Readonly<Record<string, Promises>> = {
  en: {
    grows: ['regrows?|re-?growing|(?:makes?|helps?) (?:you )?regrow', `hair${ofPeople}`],
    heals: 'cures|heals|reverses|(?:will|can|to|helps?|fast) (?:cure|heal|reverse)|cure your',
    treats:
      'treats(?! (?:for|with|in|to|made))|controls|prevents|(?:will|can|to|helps?) (?:treat|prevent)|treatment (?:of|for)',
    against: 'against|relieves|helps with|good for|(?:home |natural |herbal )?remedy for',
    eased: '(?:pain )?relief',
    relieves:
      'relieves?|relieving|soothes|eases|helps with|relief (?:from|of|for)|(?:home |natural |herbal )?remedy for',
    ills: "ana?emia|diabet\\p{L}*|(?:\\p{L}+ )?cancers?|tumou?rs?|high blood pressure|hypertension|(?:osteo)?arthritis|arthrosis|rheumati\\p{L}+|gout|eczema|psoriasis|varicose veins?|depression|insomnia|ha?emorrhoids?|asthma|migraines?|gastritis|(?:stomach )?ulcers?|prostatitis|hepatitis|influenza|(?:the )?flu|colds|covid(?:-19)?|dementia|alzheimer['’]?s?|parkinson['’]?s?|epilepsy|(?:toe)?nail fungus|acne|rosacea|melasma|vitiligo|lupus|scabies|ringworm|athlete['’]?s foot|herpes|tinnitus|sciatica|neuropathy|(?:heart|lung|liver|kidney|skin|gum|all|any|every) diseases?|impotence|erectile dysfunction|infertility|kidney stones|gallstones|autism|adhd|\\p{L}{3,}itis|(?:bladder|urinary(?: tract)?|ear|yeast|sinus|kidney|throat|fungal|bacterial|viral|chronic) infections?|utis?|sleep disorders?|sleep apno?ea|fatty liver|thyroid(?: disease)?|anxiety disorders?|(?:herniated|slipped|bulging) dis[ck]s?|hernias?|hyperhidrosis|carpal tunnel(?: syndrome)?|fibromyalgia|osteoporosis|scoliosis|plantar fasciitis|cataracts?|glaucoma|dyslexia|stroke",
    aches:
      '(?:sore throats?|coughs?|headaches?|toothaches?|fevers?|constipation|allerg(?:y|ies)|ana?emia|hair loss|(?:back|joint|knee|neck|muscle|nerve|chronic|stomach) ?(?:pain|aches?)|the (?:liver|kidneys?|joints|heart|lungs|stomach|prostate|thyroid))',
  },
  de: {
    grows: ['lässt|lassen', `(?:\\p{L}*haare?) (?:wieder|neu|nach) ?wachsen${ofPeople}`],
    heals: 'heilt|heilen|heilend\\p{L}* (?:bei|gegen)|heilung (?:von|bei)|kuriert',
    treats: 'behandelt|kontrolliert|(?:zur )?behandlung (?:von|bei)|beugt|verhindert',
    against: 'gegen|hilft bei|lindert|heilsam bei',
    eased: 'linderung',
    relieves: 'lindert|lindernd bei|hilft (?:bei|gegen)|heilsam bei',
    ills: 'anämie|blutarmut|diabetes|zuckerkrankheit|\\p{L}*krebs|bluthochdruck|hypertonie|\\p{L}*arthrose|\\p{L}*arthritis|rheuma|gicht|ekzeme?n?|neurodermitis|schuppenflechte|psoriasis|krampfadern|depressionen|schlaflosigkeit|hämorr?h?oiden|asthma|migräne|gastritis|magengeschwüre?|prostatitis|hepatitis|grippe|erkältung(?:en)?|corona|covid(?:-19)?|demenz|alzheimer|parkinson|epilepsie|nagelpilz|akne|rosacea|fußpilz|herpes|tinnitus|ischias|\\p{L}*krankheit(?:en)?|impotenz|\\p{L}{3,}itis|\\p{L}*(?<!selbst)entzündung(?:en)?|(?:schlaf|angst|durchblutungs|schilddrüsen)störung(?:en)?|(?!desinf)\\p{L}*infekt(?:e|ion|ionen)?|fettleber|(?:haut|fuß|scheiden|darm)pilz|bandscheibenvorfall|bandscheibenvorfälle|leistenbruch|hyperhidrose|karpaltunnelsyndrom|fibromyalgie|osteoporose|skoliose|fersensporn|grauen star',
    aches:
      'husten|halsschmerzen|kopfschmerzen|\\p{L}*schmerzen|fieber|verstopfung|allergien?|haarausfall|blutarmut|anämie|(?:die )?(?:gelenke|leber|nieren|prostata|schilddrüse|lunge)',
  },
  fr: {
    grows: [
      'fait|font|faire',
      `(?:repousser (?:les |vos |des |tes )?cheveux|pousser (?:de )?nouveaux cheveux)${ofPeople}`,
    ],
    heals: 'guéri(?:t|r|ssent)|curati(?:f|ve)s? (?:contre|pour)',
    treats:
      'soigne(?:r|nt)?|contrôle(?:r|nt)?|traite(?:r|nt)?|traitement (?:du|de|des|contre)|prévien(?:t|nent)|prévenir',
    against: 'contre|soulage(?:r|nt)?|remède (?:contre|pour)',
    relieves: 'soulage(?:r|nt)?|apaise(?:r|nt)?|remède (?:contre|pour)',
    ills: 'anémie|diabète|cancers?|tumeurs?|hypertension|arthrose|arthrite|rhumatismes?|goutte|eczéma|psoriasis|varices|dépression|insomnies?|hémorroïdes|asthme|migraines?|gastrite|ulcères?|prostatite|hépatites?|grippe|rhumes?|covid(?:-19)?|démence|alzheimer|parkinson|épilepsie|mycoses?|acné|rosacée|mélasma|vitiligo|herpès|acouphènes|sciatique|maladies?|impuissance|(?:bronch|sinus|cyst|tendin|dermat|conjonctiv|vagin|gingiv|parodont|laryng|pharyng|burs|phléb|néphr|uretr|urétr|ot)ites?|infections? (?:urinaires?|vaginales?)|troubles du sommeil|stéatose|apnée du sommeil|hernies? discales?|hernies?|hyperhidrose|canal carpien|fibromyalgie|ostéoporose|scoliose|cataracte|épine calcanéenne',
    aches:
      'angines?|toux|maux? de (?:gorge|tête|dos)|fièvre|constipation|allergies?|anémie|chute de cheveux|articulations|foie|reins|prostate|thyroïde',
    cures: 'soigne(?:r|nt)?',
  },
  es: {
    grows: [
      'hacen?|harán?|hace que',
      `(?:re)?cre(?:cer|zca) (?:de nuevo )?(?:el |tu |más )?(?:pelo|cabello)${ofPeople}`,
    ],
    heals: 'cura(?:n|r)?|sana(?:n|r)?|curativas? (?:para|contra)',
    treats: 'trata(?:n|r)?|controla(?:n|r)?|tratamiento (?:de|para|contra)|previene(?:n)?|prevenir',
    against: 'contra|alivia(?:n|r)?|remedio (?:para|contra)|buen[oa] para',
    relieves: 'alivia(?:n|r)?|remedio (?:para|contra)|combate(?:n)?',
    ills: 'anemia|diabetes|cáncer|tumor(?:es)?|hipertensión|presión alta|artrosis|artritis|reumatismo|gota|ec[cz]emas?|psoriasis|v[áa]rices|depresión|insomnio|hemorroides|asma|migrañas?|gastritis|úlceras?|prostatitis|hepatitis|gripe|resfriados?|covid(?:-19)?|demencia|alzheimer|parkinson|epilepsia|hongos en las uñas|onicomicosis|acné|rosácea|melasma|vitíligo|herpes|ciática|enfermedad(?:es)?|impotencia|\\p{L}{3,}(?<!celul)itis|infecciones? (?:urinarias?|de orina|vaginal(?:es)?)|trastornos del sueño|hígado graso|próstata|hernias? (?:discal(?:es)?|de disco)|hernias?|hiperhidrosis|túnel carpiano|fibromialgia|osteoporosis|escoliosis|cataratas?|espolón calcáneo',
    aches:
      'tos|dolor(?:es)? de (?:garganta|espalda|cabeza|rodillas?|articulaciones|muelas|estómago)|fiebre|estreñimiento|alergias?|anemia|caída del cabello|articulaciones|hígado|riñones|próstata|tiroides',
  },
  it: {
    grows: ['fa|fanno|far', `(?:ri)?cresc(?:ere|ono) (?:i |nuovi |di nuovo i )?capelli${ofPeople}`],
    heals: 'guarisc(?:e|ono)|guarire|curativ[oaei] (?:per|contro)',
    treats:
      'cura(?:no|re)?|controlla(?:no|re)?|tratta(?:no|re)?|trattamento (?:di|del|della|contro)|previene|prevengono|prevenire',
    against: 'contro|allevia(?:no|re)?|rimedio (?:per|contro)',
    relieves: 'allevia(?:no|re)?|lenisce|rimedio (?:per|contro)|combatte',
    ills: 'anemia|diabete|cancro|tumor[ei]|ipertensione|pressione alta|artrosi|artrite|reumatismi|gotta|eczem[ai]|psoriasi|vene varicose|varici|depressione|insonnia|emorroidi|asma|emicrania|gastrite|ulcer[ae]|prostatite|epatite|influenza|raffreddor[ei]|covid(?:-19)?|demenza|alzheimer|parkinson|epilessia|onicomicosi|micosi|acne|rosacea|melasma|vitiligine|herpes|acufeni|sciatica|malatti[ae]|impotenza|(?:bronch|sinus|cist|tendin|dermat|congiuntiv|vagin|gengiv|parodont|laring|faring|burs|fleb|nefr|ot)it[ei]|infezion[ei] (?:urinari[ae]|vaginal[ei])|disturbi del sonno|fegato grasso|erni[ae] (?:del disco|discal[ei]|al disco)|erni[ae]|iperidrosi|tunnel carpale|fibromialgia|osteoporosi|scoliosi|cataratta|spina calcaneare',
    aches:
      'tosse|mal di (?:gola|testa|schiena|denti)|febbre|stitichezza|allergie?|anemia|caduta dei capelli|articolazioni|fegato|reni|prostata|tiroide',
    cures: 'cura(?:no|re)?',
  },
  pt: {
    grows: ['faz|fazem|fará', `(?:re)?(?:crescer|nascer) (?:o |os |novos? |seu )?cabelos?${ofPeople}`],
    heals: 'cura(?:m|r)?|sara(?:m|r)?',
    treats: 'trata(?:m|r)?|controla(?:m|r)?|tratamento (?:de|da|do|para|contra)|previnem?|prevenir',
    against: 'contra|alivia(?:m|r)?|remédio (?:para|contra)|bom para',
    relieves: 'alivia(?:m|r)?|remédio (?:para|contra)|combate(?:m)?',
    ills: 'anemia|diabetes?|câncer|cancro|tumor(?:es)?|hipertensão|pressão alta|artrose|artrite|reumatismo|gota|eczemas?|psoríase|varizes|depressão|insônia|insónia|hemorr[oó]idas?|asma|enxaquecas?|gastrite|úlceras?|prostatite|hepatite|gripe|resfriados?|covid(?:-19)?|demência|alzheimer|parkinson|epilepsia|micose|acne|rosácea|melasma|vitiligo|herpes|ciática|doenças?|impotência|(?:bronqu|sinus|cist|tendin|dermat|conjuntiv|vagin|gengiv|laring|faring|burs|fleb|nefr|rin|ot)ites?|infec[cç](?:ção|ão|ões|ções) (?:urinárias?|vagina(?:l|is))|distúrbios do sono|gordura no fígado|esteatose|hérnias? (?:de disco|discal)|hérnias?|hiperidrose|hiper-?hidrose|túnel (?:do carpo|cárpico)|fibromialgia|osteoporose|escoliose|catarata|esporão',
    aches:
      'tosse|dor(?:es)? (?:de|nas?|nos?) (?:garganta|costas|cabeça|joelhos?|articulações|dente)|febre|prisão de ventre|alergias?|anemia|queda de cabelo|articulações|fígado|rins|próstata|tireoide',
  },
  ru: {
    grows: ['отрастит|отращивает|вырастит', `волос(?:ы|ов)?${ofPeople}`],
    heals: '(?:вы|из)леч(?:ит|ат|ить|ивает|ивают)|исцеля?(?:ет|ют|ит)|(?:избавля|избав)\\p{L}+ от',
    treats:
      'леч(?:ит|ат|ить)|лечебн\\p{L}+(?<!корм\\p{L}*\\s(?:\\p{L}+\\s){0,2}\\p{L}+)(?!\\s(?:корм|диет|питани))(?=\\s(?:\\p{L}+\\s){0,2}(?:при|от|против)\\s)|лечени[ея]|предотвраща(?:ет|ют)|профилактик[аи]',
    against: 'от|против|помога(?:ет|ют) (?:при|от)|облегча(?:ет|ют)',
    relieves: 'от|против|помога(?:ет|ют) (?:при|от)|облегча(?:ет|ют)|снима(?:ет|ют)',
    ills: 'анеми\\p{L}|малокрови\\p{L}|(?:сахарн\\p{L}+ )?диабет\\p{L}{0,2}|рака?|онкологи\\p{L}+|опухол\\p{L}+|гипертони\\p{L}+|артрит\\p{L}{0,2}|артроз\\p{L}{0,2}|ревматизм\\p{L}?|подагр\\p{L}|экзем\\p{L}|псориаз\\p{L}?|варикоз\\p{L}?|депресси\\p{L}|бессонниц\\p{L}|геморро\\p{L}|астм\\p{L}|мигрен\\p{L}|гастрит\\p{L}?|язв\\p{L}|простатит\\p{L}?|гепатит\\p{L}?|грипп\\p{L}?|простуд\\p{L}|covid(?:-19)?|ковид\\p{L}?|деменци\\p{L}|альцгеймера?|паркинсона?|эпилепси\\p{L}|гриб(?:ок|ка) ногт\\p{L}+|акне|радикулит\\p{L}?|люмбаго|невралги\\p{L}|витилиго|розацеа|мастопати\\p{L}|герпес\\p{L}?|ишиас\\p{L}?|остеохондроз\\p{L}?|бронхит\\p{L}?|болезн\\p{L}+|заболевани\\p{L}+|импотенци\\p{L}|(?:цист|гаймор|синус|от|тонзилл|фаринг|ларинг|рин|конъюнктив|дермат|пиелонефр|уретр|вагин|панкреат|холецист|бурс|тендин|пародонт|гингив|стомат)ит\\p{L}{0,2}|молочниц\\p{L}|нарушени\\p{L} сна|жиров\\p{L}+ гепатоз\\p{L}?|воспалени\\p{L} (?:мочев|поч|сустав|л[её]г|уха|горл|придатк|д[её]сен)\\p{L}*|(?:межпозвоночн\\p{L}+ )?грыж\\p{L}+|гипергидроз\\p{L}?|остеопороз\\p{L}?|сколиоз\\p{L}?|протрузи\\p{L}|катаракт\\p{L}|пяточн\\p{L}+ шпор\\p{L}',
    aches:
      'кашел[ья]|горло|ангин\\p{L}|головн\\p{L}+ бол\\p{L}|бол\\p{L} в (?:спине|суставах|горле)|запор\\p{L}{0,2}|аллерги\\p{L}|анеми\\p{L}|малокрови\\p{L}|выпадени\\p{L} волос|сустав\\p{L}*|спин[уы]|печень|почки|желудок|простату|щитовидн\\p{L}+',
    cures: 'леч(?:ит|ат|ить)',
  },
  pl: {
    grows: ['odrastają|odrosną|odrasta', `włosy${ofPeople}`],
    heals: 'wylecz(?:y|ą)|uzdrawia',
    treats: 'lecz(?:y|ą)|kontroluje|lecznicz[yae] (?:na|przy)|lecze?nie|leczeniu|zapobiega(?:ją)?',
    against: 'przeciwko|przeciw|pomaga (?:przy|na)|łagodzi',
    relieves: 'na|przeciwko|przeciw|pomaga (?:przy|na)|łagodzi',
    ills: 'anemi\\p{L}+|cukrzyc\\p{L}+|raka|nowotwor\\p{L}+|nadciśnienie|artretyzm|reumatyzm|egzem\\p{L}+|łuszczyc\\p{L}+|żylak\\p{L}+|depresj\\p{L}+|bezsenność|hemoroidy|astm\\p{L}|migren\\p{L}+|wrzod\\p{L}+|gryp\\p{L}|przeziębieni\\p{L}+|covid(?:-19)?|demencj\\p{L}+|grzybic\\p{L}+|trądzik|rwę kulszową|artroz\\p{L}|bielactwo|opryszczk\\p{L}+|chorob\\p{L}+|impotencj\\p{L}+|zapaleni\\p{L}+ stawów|zapaleni\\p{L}+ (?!się)\\p{L}+|infekcj\\p{L}+ (?:dróg )?mocz\\p{L}+|zaburzeni\\p{L}+ snu|stłuszczen\\p{L}+ wątroby|przepuklin\\p{L}+|dyskopati\\p{L}+|nadpotliwość|osteoporoz\\p{L}|skolioz\\p{L}|zaćm\\p{L}',
    aches:
      'kaszel|ból (?:gardła|głowy|pleców|stawów|kolan)|gardło|gorączkę|zaparcia|alergi\\p{L}+|anemię|stawy|wątrobę|nerki|prostatę|tarczycę',
    cures: 'lecz(?:y|ą)',
  },
  nl: {
    grows: ['laat', `haar (?:weer|terug|opnieuw) ?groeien${ofPeople}`],
    heals: 'geneest|genezen',
    treats: 'behandelt|behandeling van|voorkomt',
    against: 'tegen|helpt (?:bij|tegen)|verlicht',
    relieves: 'helpt (?:bij|tegen)|verlicht',
    ills: 'bloedarmoede|diabetes|suikerziekte|\\p{L}*kanker|hoge bloeddruk|artrose|artritis|reuma|jicht|eczeem|psoriasis|spataderen|depressies?|slapeloosheid|aambeien|astma|migraine|griep|verkoudheid|covid(?:-19)?|dementie|kalknagels|acne|herpes|ziektes?|ziekten|impotentie|\\p{L}+ontsteking(?:en)?|(?:blaas|urineweg|schimmel)infecties?|slaapstoornissen|leververvetting|(?:rug)?hernia|hyperhidrose|carpaaltunnelsyndroom|fibromyalgie|osteoporose|scoliose|staar',
    aches:
      'hoest|keelpijn|hoofdpijn|rugpijn|koorts|verstopping|allergieën|bloedarmoede|gewrichten|lever|nieren|prostaat',
  },
  sv: {
    grows: ['får', `hår(?:et)? att växa (?:ut )?(?:igen|tillbaka)${ofPeople}`],
    heals: 'botar|läker',
    treats: 'behandlar|behandling av|förebygger',
    against: 'mot|hjälper (?:mot|vid)|lindrar',
    relieves: 'hjälper (?:mot|vid)|lindrar',
    ills: 'blodbrist|diabetes|\\p{L}*cancer|högt blodtryck|artros|artrit|reumatism|gikt|eksem|psoriasis|åderbråck|depression|sömnlöshet|hemorrojder|astma|migrän|influensa|förkylning|covid(?:-19)?|demens|nagelsvamp|akne|herpes|sjukdom(?:ar)?|impotens|\\p{L}+inflammation(?:er)?|(?:urinvägs|svamp)infektion(?:er)?|sömnstörning(?:ar)?|fettlever|diskbråck|bråck|hyperhidros|karpaltunnelsyndrom|fibromyalgi|benskörhet|skolios',
    aches: 'hosta|halsont|huvudvärk|ryggvärk|feber|förstoppning|allergi(?:er)?|blodbrist|leder|lever|njurar|prostata',
  },
  tr: {
    grows: [`çıkar(?:ır|tır|an)${ofPeople}`, 'saç'],
    heals: 'iyileştir\\p{L}+|yok eder|bitirir|geçirir',
    treats: 'tedavi (?:eder|eden|edici)|tedavisi|önler|önleyen|önleyici',
    ills: '(?:fıtı|bel fıtı|boyun fıtı|kireçlenme|skolyoz|kemik erime|katarakt|diyabet|(?:şeker |sedef |kalp )?hastalı|kanser|tansiyon|romatizma|egzama|sedef|varis|hemoroid|basur|astım|migren|gastrit|ülser|prostat|gri[pb]|akne|sivilce|vitiligo|mantar hastalı|eklem iltihab|siyatik|kansızlı|sistit|bronşit|sinüzit|idrar yolu|uyku bozuklu|karaciğer yağlan)\\p{L}*',
    against: '(?:hastalığına )?(?:iyi gelir|iyi gelen|birebir)',
    relieves: 'iyi gelir|iyi gelen|birebir|giderir|hafifletir|azaltır',
    behind: '\\s',
  },
  id: {
    heals: 'menyembuhkan|sembuhkan|penyembuh',
    treats: 'mengobati|mengubati|merawat|mencegah|obat',
    relieves: 'meredakan|mengatasi|meringankan',
    ills: 'anemia|jerawat|diabetes|kencing manis|kanker|kanser|tumor|darah tinggi|hipertensi|asam urat|re[uo]?matik|eksim|psoriasis|varises|wasir|ambeien|asma|migrain|maag|stroke|impotensi|penyakit|radang \\p{L}+|infeksi saluran kemih|susah tidur|insomnia|sinusitis|saraf kejepit|hernia|katarak|osteoporosis',
  },
  vi: {
    heals: 'chữa khỏi|chữa dứt điểm|trị dứt điểm|trị tận gốc',
    treats: 'chữa|trị|điều trị|ngăn ngừa',
    relieves: '(?:hỗ trợ )?giảm(?: đau)?|xoa dịu',
    ills: 'thiếu máu|tiểu đường|ung thư|cao huyết áp|huyết áp cao|viêm khớp|gút|gout|vảy nến|bệnh trĩ|hen suyễn|viêm xoang|mất ngủ|đau dạ dày|đột quỵ|bệnh|viêm \\p{L}+|gan nhiễm mỡ|rối loạn giấc ngủ|thoát vị(?: đĩa đệm)?|loãng xương|thoái hóa \\p{L}+|đục thủy tinh thể',
  },
  ar: {
    heals: 'يشفي|تشفي|يقضي على|شفاء من',
    treats: 'يعالج|تعالج|علاج|لعلاج|معالجة|يقي من|تقي من|للوقاية من',
    against: 'ضد',
    relieves: 'يخفف|تخفف|لتخفيف|يسكن|تخفيف',
    ills: 'فقر الدم|السكري|السكر|الكلف|حب الشباب|البهاق|الفطريات|الإكزيما|الإكتئاب|الاكتئاب|الأرق|القولون|الروماتيزم|هشاشة العظام|مرض السكر|السرطان|ضغط الدم|الروماتيزم|النقرس|الأكزيما|الاكزيما|الصدفية|دوالي الساقين|البواسير|الربو|الصداع النصفي|الأمراض|التهاب المفاصل|خشونة المفاصل|العجز الجنسي',
  },
  hi: {
    heals: '(?:को )?(?:जड़ से )?(?:ठीक|खत्म)',
    treats: '(?:का |की |के )?(?:इलाज|उपचार)',
    ills: 'मधुमेह|डायबिटीज|कैंसर|ब्लड प्रेशर|गठिया|एक्जिमा|सोरायसिस|बवासीर|अस्थमा|माइग्रेन',
    behind: '\\s',
  },
};

/** The same where words do not stand apart: the two stand side by side. */
export const denseIllnesses: Readonly<Record<string, Promises>> = {
  zh: {
    heals: '治愈|治癒|根治|治好|根除|告别',
    treats: '(?<!不能|不可|不)(?:治疗|治療|医治|專治|专治|主治|防治|预防|預防)',
    against: '对抗|抗击|抗(?=癌|[肿腫]瘤)|防(?=癌)',
    relieves: '缓解|緩解|减轻|減輕|改善',
    ills: '(?:各种|顽固性?|慢性|[二2ⅱ]型)?(?:糖尿病|高血[压壓]|癌症?|[肿腫]瘤|失眠症?|抑[郁鬱]症?|[关關][节節]炎|[风風][湿濕]|痛[风風]|[湿濕]疹|牛皮[癣癬]|[银銀]屑病|静脉曲张|靜脈曲張|痔疮|痔瘡|哮喘|偏[头頭]痛|胃炎|胃[溃潰][疡瘍]|前列腺炎|肝炎|流感|感冒|新冠|老年痴呆|帕金森|癫痫|灰指甲|[疱皰]疹|冠心病|[贫貧]血|脂肪肝|(?:咽|鼻|[膀]胱|支[气氣]管|[阴陰]道|[结結]膜|皮|尿道|[肾腎]|腱鞘|牙周)炎|鼻[窦竇]炎|尿路感染|[阳陽]痿|疾病|百病|(?:腰椎|颈椎|頸椎)?(?:间盘|間盤)突出|[颈頸]椎病|腰椎病|[疝]气|多汗症|骨[质質]疏[松鬆]|腕管[综綜]合征|白内障)',
    aches: '(?:头痛|頭痛|喉[咙嚨]痛|咳嗽|便秘|[过過]敏|腰[椎腿]?痛|掉[发髮]|(?:[浓濃]密)?[头頭][发髮]|新[发髮])',
    cures: '[长長]出(?:了)?',
  },
  ja: {
    heals: '治す|治る|治し|完治|根治|撃退',
    treats: '治療|予防',
    ills: '(?:糖尿病|高血圧|がん|癌|不眠症|うつ病|関節炎|リウマチ|痛風|湿疹|アトピー(?:性皮膚炎)?|乾癬|静脈瘤|痔|喘息|偏頭痛|胃炎|肝炎|インフルエンザ|風邪|コロナ|認知症|水虫|ヘルペス|花粉症|(?:膀胱|気管支|副鼻腔|結膜|皮膚|中耳|扁桃|咽頭|歯周|腱鞘)炎|歯周病|貧血|脂肪肝|睡眠障害|ニキビ|病気|(?:椎間板)?ヘルニア|多汗症|手根管症候群|骨粗鬆症|坐骨神経痛)',
    against: 'に効く|に効果(?:的|あり|が)|によく効く',
    relieves: 'に効く|に効果(?:的|あり|が)|によく効く|緩和|改善|を和らげる',
    behind: '(?:を|が|の)?',
    // That hair grows where none did is said of medicines alone.
    aches: '(?:シミ|しみ|シワ|しわ|そばかす|イボ|いぼ|ほくろ|喉の痛み|頭痛|腰痛|肩こり|便秘|咳|薄毛|髪(?:の毛)?|毛髪)',
    cures:
      '(?:完全に|きれいに|跡形もなく|すぐに|必ず|また)?(?:消える|消えます|消えた|消滅|生え(?:る|ます|た|てく)(?!.{0,6}(?:人形|ドール|おもちゃ)))',
  },
  ko: {
    heals: '완치|낫게|고치는|근절',
    treats: '치료|예방',
    ills: '(?:당뇨병?|고혈압|(?<!\\p{L})암|불면증|우울증|관절염|류마티스|통풍|습진|아토피|건선|하지정맥류|치질|천식|편두통|위염|전립선염|간염|독감|감기|코로나|치매|무좀|(?:방광|기관지|부비동|결막|질|피부|중이|편도|인후|치주|비)염|축농증|빈혈|지방간|수면\\s?장애|여드름|질병|(?:허리|목)\\s?디스크|(?<!\\p{L})디스크|다한증|손목터널증후군|골다공증|족저근막염|좌골신경통)',
    against: '에\\s?(?:좋은|효과적인|효과|효능|탁월한|도움)',
    relieves: '에\\s?(?:좋은|효과적인|효과|효능|탁월한|도움)|완화|개선',
    behind: '(?:을|를|이|가)?\\s?',
    aches: '(?:두통|요통|인후통|기침|변비|알레르기|탈모|관절|기미|주름|머리카락|머리털|모발)',
    cures: '(?:다시\\s?)?(?:자라|자랍|납니다)(?!.{0,6}(?:인형|장난감))',
  },
  th: {
    heals: 'หายขาดจาก',
    treats: 'รักษา|ป้องกัน',
    ills: '(?:โรค)?(?:เบาหวาน|มะเร็ง|ความดัน|ไมเกรน|ข้อเสื่อม|เก๊าท์|ซึมเศร้า|นอนไม่หลับ|ริดสีดวง|หอบหืด|สะเก็ดเงิน)',
  },
};

/** What is said of illnesses: that they are healed, that they are treated or kept away, what stands against them, what eases them. */
export type OfIllness = 'heals' | 'treats' | 'against' | 'relieves';
