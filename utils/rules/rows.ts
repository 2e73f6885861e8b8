import { matchesOf } from '../text/matches.ts';
import { type Family, kinOf } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import { alike, isSet } from './piled.ts';
import type { Heap } from './refrains.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';
import { piles } from './words/stuffing.ts';

type Span = [start: number, end: number];

/** Families whose words name goods. */
const goods = new Set<Family>(['worn', 'jewellery', 'beauty', 'kitchen', 'tools', 'household']);
/** So many different goods in a row with nothing between but spaces are no one thing: where a noun may stand before another, and where a small word must link them. */
const MOST = 4;
const linking = new Set(['ru', 'pl', 'fr', 'es', 'it', 'pt', 'zh', 'ja', 'th', 'ko']);
/** So many short words parted by spaces alone, in scripts that do without, and so many known ones among them. */
const TOKENS = 10;
const KNOWN = 3;
/** The longest such word, in UTF-16 units: Thai has marks, and kana and Hangul are syllables. */
const longestOf = (word: string): number => (/\p{Script=Thai}/u.test(word) ? 14 : /\p{Script=Han}/u.test(word) ? 5 : 7);

/** What keeps, shows or makes things, or is of their shape: behind it they are told for what it holds, 'шкатулка кольца серьги'. */
const keeps =
  /(?<!\p{L})(?:box|boxes|case|organi[sz]er|rack|holder|hanger|stand|display|doll\p{L}*|maisons? de poupées?|casas? de muñecas|casa delle bambole|casa di bambole|casa de bonecas|domek dla lalek|domk\p{L}* dla lalek|miniature|sticker|mou?lds?|cutters?|puzzle|porta\p{L}*|boîte|coffret|range\p{L}*|présentoir|stickers|moules?|caja|joyero|organizador\p{L}*|molde|caixa|scatola|cofan\p{L}*|stamp\p{L}*|szkatułk\p{L}*|pudełk\p{L}*|stojak\p{L}*|wieszak\p{L}*|naklejk\p{L}*|foremk\p{L}*|шкатулк\p{L}*|подставк\p{L}*|вешалк\p{L}*|органайзер\p{L}*|наклейк\p{L}*|магнит\p{L}*|форм\p{L}*|кукольн\p{L}*|kotak|tempat|gantungan|rak|cetakan|stiker|hộp|giá|kệ|tủ|khuôn)(?!\p{L})|\p{L}(?:kasten|kästchen|ständer|halter|box|haus|huis|doos|rek|houder)(?!\p{L})|กล่อง|ที่แขวน|ชั้น|พิมพ์|[盒架箱柜櫃]|收纳|收納|挂钩|掛鉤|贴纸|貼紙|模具|ケース|収納|ボックス|ハンガー|ラック|シール|보관함|정리함|걸이|스티커|모형/u;

const namesGoods = new Set<string | undefined>(['synonyms', 'things']);

interface Known {
  word: string;
  span: Span;
  goods: boolean;
}

/** 'borsa zaino valigia trolley', '台灯 护眼 书桌 学生 宿舍 …': names of different goods in a row, or so many words that no phrase could hold them. */
export function rowOfNames(read: TitleText): Heap | undefined {
  const row = rowIn(read);
  // Whether several things are sold as one takes long to tell, and few titles have such a row.
  return row && !isSet(read.text) ? row : undefined;
}

function rowIn(read: TitleText): Heap | undefined {
  const { text, lower, spaceless } = read;
  for (const language of read.languages) {
    const known = knownIn(read, language);
    if (known.length < KNOWN) continue;
    // English writes what German joins in one word as several.
    const most = MOST + (language === 'en' ? 2 : linking.has(language) ? 0 : 1);
    for (const [start, end, words, short] of unparted(read)) {
      const inside = known.filter(({ span }) => start <= span[0] && span[1] <= end);
      const named = inside.filter((one) => one.goods);
      if (named.length >= most && !keeps.test(lower.slice(0, named[1]?.span[0])) && (!spaceless || words >= most))
        return heap(text, 'synonyms', named);
      if (short && words >= TOKENS && inside.length >= KNOWN) return heap(text, 'uses', inside);
    }
  }
  return undefined;
}

const heap = (text: string, says: Heap['says'], words: readonly Known[]): Heap => ({
  says,
  words: words.map(({ span }) => text.slice(...span)),
  span: [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? text.length],
});

/** Words of one language that name goods, people, places, uses and occasions, each once, in order. */
function knownIn({ pieces, brand, text, found }: TitleText, language: string): Known[] {
  const all: Known[] = found.piles
    .filter((one) => one.language === language)
    .map(({ list, span }) => ({
      word: text.slice(...span).toLowerCase(),
      span,
      goods: namesGoods.has(piles[Number(list.slice('pile '.length))]?.id),
    }));
  for (const { kind, text: word, span } of pieces)
    if (kind === 'word' && kinOf(word).some((one) => one.language === language && goods.has(one.family)))
      all.push({ word, span: [span[0], span[1]], goods: true });
  const kept: Known[] = [];
  for (const one of all.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0])))
    if (
      !overlapsAny(brand, one.span) &&
      !kept.some(({ span, word }) => (span[0] < one.span[1] && one.span[0] < span[1]) || alike(word, one.word))
    )
      kept.push(one);
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

/** Stretches with nothing between their words but spaces, of how many they are, and whether all are short ones of a script without spaces. */
function unparted({
  text,
  pieces,
  spaceless,
}: TitleText): [start: number, end: number, words: number, short: boolean][] {
  if (spaceless)
    return matchesOf(text, spacedOnly).map(({ 0: run, index }) => {
      const words = run.split(' ');
      const short = words.every((one) => one.length <= longestOf(one));
      return [index, index + run.length, words.length, short];
    });
  const runs: [number, number, number, boolean][] = [];
  let start: number | undefined;
  let end = 0;
  const close = () => {
    if (start !== undefined) runs.push([start, end, 0, false]);
    start = undefined;
  };
  for (const { kind, text: word, span } of pieces) {
    const breaks = kind !== 'word' || isFunctionWord(word);
    if (breaks || !/^(?:\s*|-)$/.test(text.slice(end, span[0]))) close();
    if (breaks) continue;
    start ??= span[0];
    end = span[1];
  }
  close();
  return runs;
}
const spacedOnly = /[^\s\d,;|/()[\]{}·・、，。:：+&～~-]+(?: [^\s\d,;|/()[\]{}·・、，。:：+&～~-]+)*/gu;
