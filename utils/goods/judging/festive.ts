import { startingAge } from '../head/ages.ts';
import type { Reading } from '../head/read.ts';
import { patternsBy } from '../phrases/listed.ts';

// What hangs on a tree at Christmas is called a toy in some languages and shaped like one in all. The law on toys leaves out what
// adorns a feast (2009/48/EC Annex I, TR CU 008/2011 Art. 1).

const onTree = patternsBy({
  en: '(?:christmas |xmas |holiday )?tree (?:toys?|decorations?|ornaments?|baubles?|toppers?), (?:christmas|xmas) (?:ornaments?|baubles?)',
  de: '(?:christ|weihnachts|tannen)baum ?(?:schmuck|kugel|anhänger|behang|deko)*, baum(?:schmuck|behang|kugel)*',
  fr: '(?:décorations?|boules?|suspensions?|ornements?) (?:\\p{L}+ ){0,2}(?:sapin|noël), pour (?:le )?sapin',
  es: '(?:adornos?|bolas?|colgantes?|decoraci[oó]n|decoraciones) (?:\\p{L}+ ){0,3}(?:[aá]rbol|navidad|navideñ*)',
  it: '(?:addobb[oi]|pallin[ae]|palle|decorazion[ei]) (?:\\p{L}+ ){0,3}(?:albero|natal*)',
  pt: '(?:enfeites?|bolas?|adornos?) (?:\\p{L}+ ){0,3}(?:[aá]rvore|natal*)',
  ru: '[её]лочн\\p{L}+, (?:на|для) (?:новогодн\\p{L}+ )?[её]лк[уи]',
  pl: 'bombk[ai], choinkow\\p{L}+, na choinkę',
  nl: 'kerst(?:bal|hanger|boomhanger|boomversiering|boomdecoratie)*',
  sv: 'jul(?:grans)?(?:pynt|kul|dekoration|hänge)*',
  tr: '(?:yılbaşı|çam|noel) (?:ağacı )?süs*',
  id: '(?:hiasan|ornamen) (?:pohon )?natal',
  vi: 'trang trí (?:cây thông|noel)',
  zh: '圣诞树?(?:挂件|挂饰|吊饰|装饰球|彩球), 圣诞树.{0,6}装饰',
  ja: '(?:クリスマス|ツリー) ?(?:ツリー)? ?(?:用|の)? ?(?:オーナメント|飾り)',
  ko: '(?:크리스마스|트리) ?(?:트리 ?)?(?:오너먼트|장식|볼)',
});

/** The words that say that a thing hangs on a tree at Christmas; undefined where none do, or where a child makes or plays with it. */
export const hungOnTree = ({ tongue, said: { frames }, text: { original } }: Reading): string | undefined =>
  frames.has('child') || startingAge(original) ? undefined : onTree(tongue).exec(original)?.[0].trim();
