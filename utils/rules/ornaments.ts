import type { Run } from './runs.ts';
import { ranked } from './words/ranked.ts';

/** Signs that stand in a title for their looks, in any language: stars, hearts, notes, arrows, bullets, ticks. Emoji are another matter. */
const signs = new Set(
  '★☆♔♕♖♗♘♙♚♛♜♝♞♟♠♣♦♧♢♤✦✧✩✪✫✬✭✮✯✰♥♡❤❥❣♪♫♬→←↑↓⇒➔➜➤►▶◄◀▲▼△▽●○◎■□◆◇✓✔✗✘❖❀✿❁¤†‡▪▫▸▹◂◃◦‣❯❮❱❰⟫⟪➤➥➦➧➨➲➳➵➸➺➻➼➽➾⭑⭒✰✱✲✶✷✸✹✺✻✼✽❂❃❅❆❈❉❊❋⚜☙❧➷➹',
);
/** Brackets that are everyday punctuation in Chinese and Japanese and ornament elsewhere; the one that opens speaks for the pair. */
const brackets = new Set('【〖『《≪');
/** Marks that mean nothing more when repeated; PA+++ means something. */
const shouted = new Set('!?~*#=$%^@<>«»‹›！？～＊‼⁉');
/** Brackets and strokes that decorate from three in a row on. */
const wrapping = new Set('()[]{}|_/-–—•·:;');
/** Lines, boxes and shades that tables were once drawn with. */
const drawn = /^[\u2500-\u259F]$/;
/** Characters nobody sees, and the one that stands for what was lost. ZWJ, ZWNJ and direction marks belong to some scripts. */
const unseen = /^[\p{Cc}\p{Co}\p{Cs}\u200B\u2060\uFEFF\u202A-\u202E\uFFFD]$/u;
/** A sign of ASCII, which everybody sees. */
const isPlain = (character: string): boolean => character > ' ' && character <= '~';
const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}]/gu;

/** Whether a title is mainly in Chinese, Japanese or Korean, or what a bracket holds is. */
const isEastAsian = (title: string, from: number): boolean =>
  /^.\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title.slice(from, from + 4)) ||
  (title.match(asian)?.length ?? 0) * 2 > (title.match(spaced)?.length ?? 0);

/** Pictures of things, hands and weather, older than emoji: a telephone, scissors, a sun. Stars, hearts, notes and arrows are none. */
export const pictographs =
  '\u2600-\u2604\u260E\u260F\u2614-\u2618\u261A-\u2623\u2638-\u263B\u2668\u2692-\u2697\u2699\u26A0\u26B0\u26B1\u26C4\u26C5\u26E9-\u26FF\u2701-\u2712\u2744\u2763\u2764';
const pictograph = new RegExp(`^[${pictographs}]$`, 'u');

/** Emoji, a sign shown as one, which U+FE0F follows, or a picture of a thing. */
const isEmoji = (title: string, { character, span }: Run): boolean =>
  /^\p{Emoji_Presentation}$/u.test(character) || pictograph.test(character) || title.startsWith('\uFE0F', span[1]);

/** What kind of ornament a run of one character is; undefined where it is none. */
export function ornament(title: string, run: Run): 'ornament' | 'shouted' | 'unseen' | undefined {
  const { character, times } = run;
  if (signs.has(character)) return isEmoji(title, run) ? undefined : 'ornament';
  if (brackets.has(character)) return isEastAsian(title, run.span[0]) ? undefined : 'ornament';
  if (shouted.has(character)) return times > 1 && !isEmoji(title, run) ? 'shouted' : undefined;
  if (wrapping.has(character)) return times > 2 ? 'shouted' : undefined;
  if (character === '+')
    // '+++ NEU +++'; behind a letter it grades, as in PA+++.
    return times > 2 && !/[\p{L}\p{N}]$/u.test(title.slice(0, run.span[0])) ? 'shouted' : undefined;
  if (isPlain(character)) return undefined;
  if (drawn.test(character)) return 'ornament';
  return unseen.test(character) ? 'unseen' : undefined;
}

/** '#1 rated' ranks and numbers nothing. */
const ranks = (title: string, at: number): boolean => {
  const [, word = ''] = /^\s?1[\s-]+(\p{L}+)/u.exec(title.slice(at, at + 24)) ?? [];
  return ranked.has(word.toLowerCase());
};

/**
 * Whether a character that may not decorate means something where it stands: '#874', 'Style #4301', '<10 lb', '~5 kg',
 * '10*20 cm'. Twice in a row it decorates.
 */
export function means(title: string, { times, span: [start, end], character }: Run): boolean {
  if (times > 1) return false;
  if (character === '#') return /^[\p{L}\p{N}]/u.test(title.slice(end, end + 2)) && !ranks(title, end);
  const before = /[\p{N}\p{L}]$/u.test(title.slice(0, start).trimEnd().slice(-2));
  const after = /^[\p{Sc}]?\p{N}/u.test(title.slice(end, end + 4).trimStart());
  return after && (character !== '*' || before);
}
