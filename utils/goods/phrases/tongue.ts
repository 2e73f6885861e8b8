import type { Listing } from '../../listing.ts';
import { languageOf } from './language.ts';
import { type Tongue, tongues } from './stems.ts';
import type { Text } from './text.ts';

/** The language a listing is in, as the page says it, else as its store speaks; undefined where neither tells, or it is one whose words are not known. */
export function hintOf(listing: Pick<Listing, 'language' | 'store'>): Tongue | undefined {
  const said = languageOf(listing);
  // Malay names most things as Indonesian does.
  return tongues.find((one) => one === (said === 'ms' ? 'id' : said));
}

/** Little words that tell languages in Latin letters apart. */
const little: Readonly<Partial<Record<Tongue, string>>> = {
  en: 'the and with for of in to from by your on set pack made women men kids without',
  de: 'und mit für aus der die das den dem ein eine ohne im zum zur von auf stück kinder damen herren weiß',
  fr: 'et avec pour de la le les des du en au aux sans à sur une un femme homme enfant pièces d l',
  es: 'y con para de la el los las del en sin por un una mujer hombre niños piezas al',
  it: 'e con per di da la il lo gli le del della dei in senza un una donna uomo bambini pezzi al alla',
  pt: 'e com para de da do dos das em sem por um uma mulher homem infantil peças kit ao',
  pl: 'z i do na dla w ze od bez po oraz szt sztuk zestaw damska damski damskie męska męski męskie czarny czarna biały biała',
  id: 'dan untuk dengan dari yang di isi wanita pria anak bahan murah',
  nl: 'voor met het een van zonder stuks dames heren kinderen zwart wit rood',
  sv: 'och för med till av från utan på st dam herr barn svart vit storlek',
  tr: 've için ile adet kadın erkek çocuk siyah beyaz takım seti renk',
  vi: 'cho và của có không bằng với cái bộ nam nữ trẻ em cao cấp',
};
const byLittle = new Map<string, Tongue[]>();
for (const tongue of tongues)
  for (const word of little[tongue]?.split(' ') ?? []) byLittle.set(word, [...(byLittle.get(word) ?? []), tongue]);

/** Letters that stand in few languages. */
const telling: readonly [RegExp, readonly Tongue[], weight?: number][] = [
  [/ß/, ['de']],
  [/ä/, ['de', 'sv']],
  [/ö/, ['de', 'sv', 'tr']],
  [/ü/, ['de', 'tr']],
  [/[ąęłńśźż]/, ['pl']],
  // No other language has them, whatever the store speaks: 'Fıstıklı baklava'.
  [/[ğşıİ]/, ['tr'], 1.8],
  [/å/, ['sv']],
  [/[ăđơư\u1ea0-\u1ef9]/, ['vi']],
  [/ñ|¿|¡/, ['es']],
  [/[ãõ]/, ['pt']],
  [/ç/, ['pt', 'fr', 'tr']],
  [/[èêëîûœù]/, ['fr']],
  [/[ìò]/, ['it']],
  [/ó/, ['es', 'pt', 'pl']],
  [/[áíú]/, ['es', 'pt']],
];

const scripts: readonly [RegExp, Tongue][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
];
/** Where letters of those may be: most titles hold none. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/;
/** Common signs that Japan writes otherwise. */
const simplified =
  /[这们为发单阳马鸟鱼龙车门页风头见东电动经给绿红纯线组织结网罗贝货质费购赠软轻载边进还运连适选钢铁银锅锁镜长间队难颜饭饮馆验鸡齿龄宠实宽对导层岁师广应张弹归录态总护报换显术构标样桥洁测浓涂滤热爱环现疗盖盘码确离种积简篮懒叠闲亚侣仓伦伪伞备传仅仪优储兑两净冻别则刚创铲划剑剂务劳厕历丛员启哑喷苏围园圆图团坚场块坞尘垫坠墙压壶夹妆妇妈娇婴宫宁专屉帐带帜币库强复庆忆怀战戏户拼扫摇捣撑拨扑挞击挡挤拟扩摆摄搅时书枣枫业荣枪桨桩乐树检槟柠柜榈橱榉樱栏榄欢杀壳毡氢污减汤灭涤卤滚渔汉渍浆泼润沥滩灾乌炼焕炖烧烫焖营烛尔牵猕玛产异皂皱盏监众矫砖础矿窝灶竖竞笔节筛篓签帘笼篱约纫纹纳纽纱纸级纺绝绞络绒丝绢绑绣捆绸维绷纶绵缘编缓练县缝缩纤绳绘续义习圣闻联肃肾脑肠肤胶脸脐腊脏卧临举舰荆华药苍荪莲荞荟萨蓝艺藓兰萝处蚀虾蛳蚂螨蚁蝇蚝蜡卫补裤袜衬视亲观订计记诊证词试诗话诞诱说课调请诺讲识谱译读变丰财贡贩贵买贴贸贺资宾赏卖账赛轧轨军轴辅轮输毂转办农过达远辽邮腌酱酿释钉针钓钥钠钩钟钙铃钻铂钳铅钼铣锈锉铝锌锋锂锯锤钱锦锡镀锹键镇镍链镖镯镭铛镊凿开闸闺阅阔关陕陈陆险隐陇杂雾灵韩响顶项顺须预领颈频颗题额飞饪饲饰饺饼糍养饵饯馅喂馒馓驼骏骑腾驱驴闹鲁鱿鲍鲜鲤鲨鲷鲮鳄鳝凤鸵鸭鹉鹌鹑鹰鹦碱盐丽霉龟]/u;
const ascii = /^[ -~]*$/;
/** A script of its own outweighs all English words beside it. */
const SCRIPT = 30;
/** How much a letter says, and how much a store's own language, in little words. */
const LETTER = 1.2;
export const HINT = 1.5;
const latin: readonly Tongue[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'id', 'nl', 'sv', 'tr', 'vi'];
/** Looked at only where something speaks for them: they lie in files of their own, and most titles are not in them. */
export const rarer: readonly Tongue[] = ['pl', 'id', 'nl', 'sv', 'tr', 'vi'];

/**
 * Languages a text may be in, the likeliest first, each with how much speaks for it (about a word's weight each). Where its
 * letters settle it, one; English always stands last, since titles everywhere borrow from it.
 */
export function tonguesOf({ original, tokens }: Text, hint: Tongue | undefined): [Tongue, number][] {
  if (beyondLatin.test(original)) {
    const tongue = scripts.find(([script]) => script.test(original))?.[1];
    // Han alone may be Japanese too, unless it is simplified as only Chinese is: 胡桃 500g.
    if (tongue === 'zh') {
      const isChinese = simplified.test(original);
      const isJapanese = hint === 'ja' && !isChinese;
      return [
        ['zh', isJapanese ? SCRIPT : SCRIPT + (hint === 'ja' ? 2 : isChinese ? 0.2 : 0.1)],
        ['ja', isJapanese ? SCRIPT + 2 : SCRIPT],
        ['en', 0],
      ];
    }
    if (tongue)
      return [
        [tongue, SCRIPT],
        ['en', 0],
      ];
  }
  const weights: number[] = latin.map((tongue) => (tongue === hint ? HINT : 0));
  const add = (tongue: Tongue, by: number) => {
    const at = latin.indexOf(tongue);
    weights[at] = (weights[at] ?? 0) + by;
  };
  for (const { exact } of tokens) for (const tongue of byLittle.get(exact) ?? none) add(tongue, 1);
  const low = original.toLowerCase();
  if (!ascii.test(low))
    for (const [letter, of, by = LETTER] of telling) if (letter.test(low)) for (const tongue of of) add(tongue, by);
  const most = Math.max(...weights);
  // Far behind the first, a language is out; where nothing speaks for any, all are looked at.
  const isOut = (tongue: Tongue, by: number) =>
    tongue !== 'en' && (by <= most - 2.5 || (rarer.includes(tongue) && (by <= 0 || by <= most - 1.5)));
  const likely: [Tongue, number][] = [];
  for (const [at, tongue] of latin.entries()) {
    const by = weights[at] ?? 0;
    if (!isOut(tongue, by)) likely.push([tongue, by]);
  }
  return likely.sort((a, b) => b[1] - a[1]);
}
const none: readonly Tongue[] = [];
