import { volume, weight } from '../head/amounts.ts';
import type { Reading } from '../head/read.ts';
import type { Found } from '../head/weigh.ts';
import { notBeside, patternsBy } from '../phrases/listed.ts';

// Classes of things whose names go on for ever, told by the stem they share in every language: what bears a picture, what is
// worn to be seen or to work in, what a beekeeper works with, what turns and brakes in an engine's vehicle. None of them has
// an open word.

/** What bears a picture or a pattern, whatever it shows: 'scrapbook paper “Cinnamon”', 'Möbelfolie Nussbaum', 시트지; not what comes with one. */
const bearer = patternsBy(
  {
    en: 'scrapbook* paper, craft paper, wrapping paper, contact paper, wall paper, pattern paper, patterned paper, paper pads?, wallpaper, canvas, adhesive film, vinyl film, window film, furniture film, wall signs?, door signs?, metal signs?, tin signs?, enamel signs?, wall plaques?, posters?, stickers?, washi tape, masking tape, duct tape, packing tape, adhesive tape',
    de: '*bastelpapier, *motivpapier, *geschenkpapier, *designpapier, *dekopapier, *tapete(?! (?:autom|carro|para |d[aeo] |sala|cozinha|banheiro|yoga|ioga|infantil)), klebefolie, selbstklebefolie, möbelfolie, dekorfolie, fensterfolie, holzschild, blechschild, emailleschild, wandschild, türschild, leinwand*, aufkleber, *klebeband',
    fr: 'papier scrapbooking, papier peint, papier cadeau, papier adhésif, papier à motifs?, toile imprimée, affiche, film adhésif, plaque murale, plaque décorative, plaque métal(?:lique)?, plaque émaillée, revêtement adhésif, vinyle adhésif, autocollants?, ruban adhésif',
    es: 'papel pintado, papel tapiz, papel adhesivo, papel decorativo, placa decorativa, cartel decorativo, papel de regalo, papel scrapbook*, lienzo, vinilo adhesivo, vinilo decorativo, pegatinas?, cinta adhesiva, vinilo (?:de )?pared',
    it: 'carta da parati, carta adesiva, carta regalo, carta scrapbooking, targa decorativa, targhetta, stampa su tela, quadro su tela, tela decorativa, tela, pellicola adesiva, nastro adesivo, adesivo murale',
    pt: 'papel adesivo, papel de parede, papel de presente, quadro em tela, quadro decorativo, placa decorativa, placas decorativas, tela decorativa, fita adesiva',
    ru: 'обои, обоя, холст*, пл[её]нка самокле*, самокле* пл[её]нка, бумага для скрапбукинга, бумага упаковочная, бумага дизайнерская, наклейк*, табличка, панно, плакат, скотч, клейкая лента',
    pl: 'taśma (?:washi|klejąca|pakowa)*, naklejk*, tapeta, plakat, papier do pakowania',
    zh: '墙纸, 壁纸, 墙紙, 壁紙, 贴纸, 贴膜, 貼紙, 貼膜, 装饰画, 铁皮画, 招牌, 海报, 手账纸, 胶带, 包装纸',
    ja: 'リメイクシート, カッティングシート, キャンバス, ポスター, ステッカー, スクラップブッキング, 折り紙, 包装紙, マスキングテープ',
    ko: '벽지, 시트지, 인테리어 필름, 캔버스, 포스터, 스티커, 스크랩북, 색종이, 포장지, 마스킹테이프, 테이프, 틴사인, 양철 ?간판, 철제 ?간판',
  },
  notBeside,
);

/** A vest, and that it is worn to be seen. */
const vest = patternsBy({
  en: 'vests?',
  de: 'weste, westen, *weste, *westen',
  fr: 'gilets?',
  es: 'chalecos?',
  it: 'giubbotto, giubbino',
  pt: 'coletes?',
  ru: 'жилет*',
  zh: '背心, 马甲',
  ja: 'ベスト',
  ko: '조끼',
});
const seen = patternsBy({
  any: '20471, en20471, en iso 20471',
  en: 'hi vis, hivis, high visibility, reflective',
  de: 'warnweste*, pannenweste*, reflex*',
  fr: 'haute visibilité, réfléchissant*',
  es: 'alta visibilidad, reflectante*',
  it: 'alta visibilità, catarifrang*',
  pt: 'alta visibilidade, refletiv*, reflet*',
  ru: 'светоотраж*, сигнальн*',
  zh: '反光, 反射',
  ja: '反射, 高視認',
  ko: '반사, 안전',
});

/** Gloves, and that hands are protected in them: at work, in the garden, from blades, heat or chemicals. */
const glove = patternsBy({
  en: 'gloves?',
  de: '*handschuhe?',
  fr: 'gants?',
  es: 'guantes?',
  it: 'guant[oi]',
  pt: 'luvas?',
  ru: 'перчат*, рукавиц*, краг*',
  pl: 'rękawic*',
  nl: '*handschoen*',
  sv: '*handskar, *handske',
  tr: 'eldiven*',
  id: 'sarung tangan',
  vi: 'găng tay, bao tay',
  zh: '手套',
  ja: '手袋, グローブ, 軍手',
  ko: '장갑',
  th: 'ถุงมือ',
});
const worked = patternsBy({
  any: 'en ?388, en ?374, en ?407, en ?511, nitrile?, nitril',
  en: 'work, working, safety, protective, gardening, garden, mechanics?, welding, welders?, cut resistant, cut proof, anti cut, heat resistant, insulated electrical, puncture resistant, chemical resistant',
  de: 'arbeits*, schutz*, garten*, montage*, schweißer*, schnittschutz*, schnittfest*, hitzebeständig*',
  fr: 'de travail, de protection, de jardinage?, de jardin, anti coupure*, de manutention, de soudage, de soudeur',
  es: 'de trabajo, de seguridad, de protección, de jardinería, de jardín, anti ?corte, de soldador, de soldar',
  it: 'da lavoro, di sicurezza, protettivi, da giardinaggio, da giardino, anti ?taglio, da saldatore',
  pt: 'de trabalho, de segurança, de proteção, de jardinagem, de jardim, anti ?corte, de soldador, de raspa',
  ru: 'рабоч*, защитн*, садов*, нитрил*, х/?б, сварщик*, краги, от порезов',
  pl: 'robocz*, ochronn*, ogrodow*, nitryl*',
  nl: 'werk*, veiligheids*, tuin*, bescherm*',
  sv: 'arbets*, skydds*, trädgårds*',
  tr: 'iş, koruyucu, bahçe, nitril',
  id: 'kerja, safety, las listrik, kebun',
  vi: 'bảo hộ, lao động, làm vườn, chống cắt',
  zh: '劳保, 防护, 防割, 防切割, 园艺, 电焊, 绝缘, 耐酸碱, 丁腈, 浸胶',
  ja: '作業, 保護, ガーデン, 園芸, 防刃, 耐切創, 溶接, ニトリル, 軍手',
  ko: '작업, 안전, 보호, 원예, 용접, 베임방지, 니트릴, 코팅장갑',
  th: 'ทำงาน, ทำสวน, นิรภัย, กันบาด, เชื่อม',
});
/** Those of motorcyclists protect (EN 13594), whatever screens they touch. Gloves of sport, of the kitchen and of the cold are none of these. */
const unworked = patternsBy({
  en: 'oven, boxing, batting, goalkeeper, ski, cycling, gym, touch ?screen, bath, disposable, exam, medical',
  de: 'ofen*, box*, torwart*, ski*, fahrrad*, einweg*, einmal*',
  fr: 'de four, de boxe, de gardien, de ski, jetables?',
  es: 'de horno, de boxeo, de portero, desechables?',
  it: 'da forno, da boxe, da portiere, monouso',
  pt: 'de forno, de boxe, de goleiro, descartáveis',
  ru: 'боксерск*, вратарск*, лыжн*, одноразов*',
  zh: '拳击, 滑雪, 骑行, 烤箱, 微波炉, 一次性, 触屏',
  ja: 'ボクシング, スキー, オーブン, 使い捨て, スマホ',
  ko: '복싱, 스키, 오븐, 일회용, 스마트폰',
});

/** What bees are kept with; the honey has its own words. */
const beekeeping = patternsBy({
  en: 'bee ?keep*, bee ?smoker*, bee ?hive*',
  de: 'imker*, bienenstock*',
  fr: 'apicult*',
  es: 'apicult*, apícol*',
  it: 'apicol*',
  pt: 'apícol*, apicult*',
  ru: 'пасечн*, пчеловод*, для пч[её]л, улей, улья',
  zh: '养蜂',
  ja: '養蜂',
  ko: '양봉',
});

/** Brakes, clutches and what drives a wheel. */
const driven = patternsBy({
  en: 'brake*, clutch*, carburet*, exhaust*, piston*, drive belt*, sprocket*',
  de: 'brems*, kupplung*, vergaser*, auspuff*, keilriemen*, zündkerze*',
  fr: 'frein*, embrayage*, échappement*, courroie*',
  es: 'freno*, embrague*, variador*, correa de *',
  it: 'freno*, frizion*, ganasc*, variatore*, cinghia*, marmitta*',
  pt: 'freio*, trav[ãõ]*, embreagem*, escapamento*, correia*',
  ru: 'тормоз*, сцеплен*, вариатор*, карбюратор*, цепь*, поршн*',
  zh: '刹车, 离合, 化油器, 火花塞',
  ja: 'ブレーキ, クラッチ, ドライブベルト, マフラー, キャブレター',
  ko: '브레이크, 클러치, 구동벨트, 머플러',
});
/** A vehicle with an engine, by its name or the size of the engine: a child's scooter has none. */
const engined =
  /(?<![a-z\d])\d{2,4}\s?(?:cc|ccm|cm3|cm³|куб)(?!\p{L})|(?<!\p{L})(?:moto(?:rrad|rroller|rcycle|rbike|cross|cicl\p{L}*|s)?(?!\p{L}|\s?g(?!\p{L}))|mota(?!\p{L})|vespa|moped|mofa|мото\p{L}*|мопед\p{L}*|scooter \d{2,3}(?!\d))|摩托|踏板车|(?<!ロード|クロス|マウンテン|グラベル|フィットネス)バイク|原付|오토바이/iu;
/** The other wheels that brake. */
const pedalled =
  /bicycle|bike(?!r)|fahrrad|vélo|bicicl|велосипед|rower|fiets|cykel|bisiklet|sepeda|xe đạp|จักรยาน|自行车|自転車|자전거/iu;

type PatternBy = ReturnType<typeof patternsBy>;

/** Cloth as well as a picture. */
const isCloth = /^(?:canvas|tela|холст\p{L}*|キャンバス|캔버스)$/iu;

/**
 * The kind of which a title speaks by a stem that no other kind shares, with the words; undefined where it speaks of none.
 * `named`: it names something eaten; the beekeeper who sells it is then no tool.
 */
export function tradeOf(
  { tongue, text: { original: title } }: Reading,
  named: boolean,
): Pick<Found, 'id' | 'because' | 'sure'> | undefined {
  const told = (id: string, pattern: PatternBy, beside?: PatternBy) => {
    const what = pattern(tongue).exec(title)?.[0].trim();
    const how = what && beside ? beside(tongue).exec(title)?.[0].trim() : undefined;
    if (!what || (beside && !how)) return undefined;
    return { id, because: how ? [what, how] : [what], sure: !isCloth.test(what) };
  };
  const gloves = told('ppe.other', glove, worked);
  return (
    told('ppe.other', vest, seen) ??
    told('ppe.other', glove, () => engined) ??
    (gloves && !unworked(tongue).test(title) ? gloves : undefined) ??
    (pedalled.test(title) ? undefined : told('auto.parts', driven, () => engined)) ??
    (named || weight.test(title) || volume.test(title) ? undefined : told('general.other', beekeeping)) ??
    told('general.other', bearer)
  );
}

/** Gloves of rubber, which are no textile; 'knitted, dipped in latex' are worked in. */
export function rubberGloveIn({
  tongue,
  text: { original },
}: Reading): Pick<Found, 'id' | 'because' | 'sure'> | undefined {
  const what = glove(tongue).exec(original)?.[0].trim();
  const how = what === undefined ? undefined : rubber.exec(original)?.[0];
  return what === undefined || how === undefined
    ? undefined
    : { id: 'general.other', because: [what, how], sure: true };
}
const rubber =
  /(?<!\p{L})(?:latex|l[aá]tex|lattice|vin[yi]le?|vinil[eo]?|rubber|gomma|caucho|borracha|caoutchouc|einweg\p{L}*|латекс\p{L}*|винилов\p{L}+|резинов\p{L}+|lateks\p{L}*|gumow\p{L}+|winylow\p{L}+)(?!\p{L})|ラテックス|ビニール|ゴム手|라텍스|고무|비닐|乳胶|橡胶/iu;

/** Whether it bears a picture or a pattern: of wood it is only called. */
export const isBearer = ({ tongue, text: { original } }: Reading): boolean => bearer(tongue).test(original);
