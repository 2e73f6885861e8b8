// What only works on a thing is no part of it: cut, engraved, marked by a laser it shines on nobody, welded by ultrasound it sends
// none, and paper and labels bear the name of what prints them.

/** The word with what was done by it behind: 'laser-cut', 'lasergraviert', 'лазерная резка', 激光雕刻, レーザー刻印. */
const behind =
  /^(?:las[eé]r|лазер|láser)\p{L}{0,3}?[\s-]?(?:cut(?!t)|engrav(?:ed?|ings?)(?!\p{L})|etch|carv|mark(?:ed|ings?)(?!\p{L})|weld|perforat|sheets?|paper|labels?|geschnitten|geschweißt|grav(?:iert|ur|yr)|bedruckt|beschriftet|papier|etiketten|gesneden|gegraveerd|skuren|резк|гравиров|выреза|papel|carta(?!\p{L}))|^(?:激光|镭射|雷射)(?:切割|雕刻|打标|刻字|蚀刻|焊接|防伪|纸|膜|打印纸|包|袋|色|面料)|^レーザー(?:カット|刻印|彫刻|加工|用紙)|^레이저\s?(?:커팅|컷|각인|가공|용지)/iu;
/** Done by it, before: 'découpé au laser', 'grabado láser', 'cięte laserowo'. */
const before =
  /(?<!\p{L})(?:gravée?s?|gravure|découpée?s?|découpe|marquage|cortad[oa]s?|corte|grabad[oa]s?|grabado|marcad[oa]s?|tagliat[oaei]|taglio|incis[oaei]|incisione|gravad[oa]s?|gravação|выреза\p{L}+|гравиров\p{L}+|резка|cięt\p{L}+|wycinan\p{L}+|grawerowan\p{L}+|cut|engraved|etched|carved)\s(?:(?:au|a|al|con|com|à|de|par|by|with|ao|in)\s)?$/iu;
/** A machine that does it is sold. */
const machine =
  /machin|m[aá]quina|macchin|maschine|maszyn|станок|аппарат|гравёр|гравер(?!\p{L})|engraver|cutter|gravierer|graveuse|grabadora|gravadora|incisore|plotter|module|(?:切割|雕刻|打标|焊接)(?:机|器|头|模组)|加工機|彫刻機|刻印機|커팅기|각인기|조각기|가공기|\d\s?k?w(?!\p{L})/iu;

/** A sword that shines and a gun that counts its hits bear the name: one is lit by LEDs, the other sends infrared. */
const playedBehind =
  /^(?:las[eé]r|lazer|лазер\p{L}*)[\s-]?(?:swords?|sab(?:er|re)s?|schwert|zwaard|svärd|kılıc|меч|tag|game|quest|arena)|^лазертаг|^(?:激光|镭射|雷射)(?:剑|刀(?!头|片|模))|^レーザー(?:ソード|セー?バー|剣)|^레이저\s?(?:검(?!사|출)|칼|소드|세이버)/iu;
const playedBefore =
  /(?<!\p{L})(?:espadas?|spad[ae]|épées?|sabres?|sables?|miecz\p{L}*|меч\p{L}{0,2})\s(?:de |a |à |con )?$/iu;

/** Whether words for a laser at a place only say how a thing was made, or what it is called after. */
export const isWorkedBy = (title: string, start: number): boolean =>
  playedBehind.test(title.slice(start)) ||
  playedBefore.test(title.slice(0, start)) ||
  ((behind.test(title.slice(start)) || before.test(title.slice(Math.max(0, start - 40), start))) &&
    !machine.test(title));
