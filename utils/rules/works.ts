import { kinOf, ordinaryIn } from './families.ts';
import type { OfWorks } from './lexicon.ts';
import type { Match } from './phrases.ts';
import { shelves } from './words/works.ts';

type Span = readonly [start: number, end: number];

/** That a title is of a book, film, record or game. */
export interface Work {
  /** It says how it is bound or carried, which only works are; otherwise no more than what kind it is of. */
  bound: boolean;
  /** Where it says what kind it is of. */
  kinds: readonly Span[];
}

/** Series of pocket books, which stand by themselves at the end: 'Le Meilleur des mondes, Aldous Huxley, Poche'. */
const pocket = /,\s(?:poche|folio|pocket|j['’]ai lu|10\/18|dtv|bolsillo|tascabile|bur)\s*$/;

/** What kind of work opens a title in a script without capitals. */
const kindOpening =
  /^(?:[长長中短]篇|[经經]典|推理|科幻|言情|青春|장편|단편)?(?:小[说說説]|[绘繪絵]本|漫[画畫]|[诗詩]集|散文集?|[电電]影|映画|[专專][辑輯]|アルバム|エッセイ|소설|시집|에세이|만화|영화|앨범)\s/u;

/** What words of works make of a title; undefined where it may as well be of goods that go round works. `lower`: the title in lower case. */
export function workIn(
  text: string,
  lower: string,
  found: readonly Match<OfWorks>[],
  category: readonly string[] = [],
): Work | undefined {
  const spansOf = (list: OfWorks): Span[] => found.filter((one) => one.list === list).map(({ span }) => span);
  const bindings = found.length > 0 ? spansOf('binding') : [];
  const series = pocket.exec(lower);
  if (series) bindings.push([series.index + 2, text.length]);
  const author = authorIn(text);
  if (author) bindings.push(author);
  const kinds = [...bindings, ...spansOf('genre')];
  const [opening] = kindOpening.exec(text) ?? [];
  if (opening !== undefined) kinds.push([0, opening.length]);
  // By its category alone it is one, however its title names it: 'Nowy Wspaniały Świat Aldous Huxley'.
  const shelved = category.length > 0 && isShelfOfWorks(category);
  if (kinds.length === 0 && !shelved) return undefined;
  // 'Soft cover' is no cover, and 'film poster' no poster.
  const around = spansOf('around').some(([start, end]) => !kinds.some((one) => one[0] <= start && end <= one[1]));
  if (around && bindings.length === 0) return undefined;
  return { bound: (bindings.length > 0 || shelved) && !around, kinds };
}

const isShelfOfWorks = (category: readonly string[]): boolean => {
  const names = category.join(' > ').toLowerCase();
  return shelves.works.test(names) && !shelves.goods.test(names);
};

/** A person's name behind the only comma, where before it no thing is named: 'O Melhor de Mim, Nicholas Sparks'. */
const person =
  /^[^,;|()[\]:\d]{4,80},\s((?:\p{Lu}[\p{Ll}'’]+|\p{Lu}\.)(?:[\s-](?:\p{Lu}[\p{Ll}'’]+|\p{Lu}\.|de|da|do|di|del|la|le|von|van|der|den)){1,3})$/u;

function authorIn(text: string): Span | undefined {
  if (text.indexOf(',') !== text.lastIndexOf(',')) return undefined;
  const name = person.exec(text)?.[1];
  if (name === undefined) return undefined;
  const start = text.length - name.length;
  const words = (part: string) => part.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  if (words(name).some((word) => ordinaryIn(word).size > 0)) return undefined;
  return words(text.slice(0, start)).some((word) => kinOf(word).some(({ family }) => family !== 'qualities'))
    ? undefined
    : [start, text.length];
}

/** Praise that is said of a work, not by its name. */
const ofWorks = /best-?\s?sell|бестселлер|畅销|暢銷|ベストセラー|베스트셀러/;
const ofNames = new Set(['promotional', 'subjective', 'promises', 'copies', 'contact', 'condition', 'restricted']);
const article = /^(?:the|an?|der|die|das|ein|eine|les?|la|l|une?|los?|las|el|una?|il|gli|o|os|as|um|uma|het|de|een)\s/i;

/**
 * Whether words of offer or praise are likely part of a work's name: 'Soldes à la cour de Versailles, broché'. Where a title only says
 * what kind of work it is, the name is what stands before that, 'Beautiful Creatures, Novel', or what has a capital, 'Libro Como Agua
 * Para Chocolate'; 'a beautiful book' is praised.
 */
export function isOfName(work: Work, text: string, { list, span: [start, end] }: Match<string>): boolean {
  const phrase = text.slice(start, end);
  if (!ofNames.has(list) || /[%\d]/.test(phrase) || ofWorks.test(phrase.toLowerCase())) return false;
  if (opensName(work, text, [start, end]) || isSelection(text, [start, end]) || isBehindKind(text, start)) return true;
  if (list === 'contact') return false;
  // '特價品的經濟學 平裝書': what opens a name of the book is said of something in it.
  if (work.bound && start === 0 && /^(?:品|商品)?[的の]/u.test(text.slice(end))) return true;
  // 'Nueva Cocina Argentina libro tapa dura': new by its name, 'Nuevo libro' by its condition.
  if (list === 'condition')
    return (
      work.bound &&
      start === 0 &&
      /^\s\p{Lu}\p{Ll}/u.test(text.slice(end)) &&
      !work.kinds.some((kind) => kind[0] === end + 1)
    );
  // Without spaces there are no words to tell a name's from an offer.
  if ((list === 'promotional' || list === 'restricted') && !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(phrase))
    return false;
  // 'Weight Loss Journal, Hardcover': no work heals otherwise than by its name.
  if (list === 'restricted') return work.bound && !/[,;|]/.test(text.slice(0, start));
  const oneWord = !/\s/.test(phrase.replace(article, ''));
  if (work.bound) return oneWord || list !== 'promotional';
  if (isWholeName(work, text, [start, end])) return true;
  if (list !== 'subjective') return false;
  // 'Книга Самая умная мышка': a capital behind what kind of work it is, and none on.
  if (!oneWord)
    return (
      /^\p{Lu}/u.test(phrase) &&
      /^\s+\p{Ll}/u.test(text.slice(end)) &&
      work.kinds.some((kind) => kind[1] <= start && text.slice(kind[1], start).trim() === '')
    );
  const first = firstPart.exec(text)?.[0].length ?? text.length;
  // Behind the name come who wrote it and what is said of it.
  if (start >= first) return false;
  if (!work.kinds.some((kind) => kind[0] < first)) return true;
  if (work.kinds.some((kind) => kind[0] > end && text.slice(end, kind[0]).trim() === '')) return false;
  return (
    isTitled(text, start, end) || work.kinds.some((kind) => kind[1] < start && opened.test(text.slice(kind[1], start)))
  );
}

/**
 * 'Книга Лучший подарок на свете Робинсон': from a capital right behind what kind of work opens the title, in small letters, to the name
 * of who wrote it. Where words have no spaces and no capitals, what is one word with the praise, before what kind of work it is: '最強大腦 桌遊'.
 */
function isWholeName(work: Work, text: string, [start, end]: Span): boolean {
  if (unspaced.test(text.slice(start, end))) {
    const rest = start === 0 ? /^[^\s的の]{1,8}(?=\s)/u.exec(text.slice(end)) : null;
    return rest !== null && work.kinds.some((kind) => kind[0] > end + rest[0].length);
  }
  return (
    work.kinds.some(
      (kind) => kind[0] === 0 && kind[1] <= start && /^\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*$/u.test(text.slice(kind[1], end)),
    ) && /^(?:\s\p{Ll}+)+\s\p{Lu}\p{Ll}+$/u.test(text.slice(end))
  );
}

/**
 * 'Ostatnia szansa, thriller', 'Nuovo Cinema Paradiso, Blu-ray', 'Sách Cơ hội cuối cùng, bìa cứng': what opens a title, or has a capital right
 * behind what kind of work opens it, where what kind it is or how it is bound stands behind the first sign. 'Nuevo libro' is no name.
 */
function opensName({ bound, kinds }: Work, text: string, [start, end]: Span): boolean {
  if (start > 0) {
    const opening = kinds.find((kind) => kind[0] === 0 && kind[1] <= start && text.slice(kind[1], start).trim() === '');
    return (
      bound &&
      opening !== undefined &&
      /^\p{Lu}/u.test(text.slice(start)) &&
      /^(?:\s\p{Ll}+)*[,(]/u.test(text.slice(end))
    );
  }
  const rest = named.exec(text.slice(end))?.[0];
  if (rest === undefined) return false;
  const next = end + rest.length;
  const part = next + (/^[^,]*/.exec(text.slice(next))?.[0].trimEnd().length ?? 0);
  // 'Free shipping, CD Pink Floyd': behind an offer comes what the work is called.
  const tells = kinds.some(
    (kind) => kind[0] >= next && kind[0] < part && (kind[1] === part || !called.test(text.slice(kind[1], part))),
  );
  return tells && !kinds.some((kind) => kind[0] < next && kind[0] <= end + 1);
}
/** 'Lo mejor de Mecano CD', 'Das Beste aus 20 Jahren, LP': the best of somebody or some time is a record. */
const isSelection = (text: string, [start, end]: Span): boolean =>
  /^(?:\p{L}{1,3}\s)?(?:very\s)?(?:best|beste|meilleur|mejor|meglio|melhor|лучшее|najlepsze)(?:\s(?:of|van|von|aus|de|di|do|da|из|z))?$/iu.test(
    text.slice(start, end),
  ) &&
  /(?:^|\s)(?:[Oo]f|[Vv][ao]n|[Aa]us|[Dd][eioa]|из|z)\s[\p{Lu}\d]/u.test(text.slice(start, end + 12)) &&
  recordings.test(text);
const recordings = /(?<!\p{L})(?:CDs?|LPs?|DVDs?|MC|[Vv]in[yi]l\p{L}*|[Ss]challplatte|[Kk]assette|[Aa]lbum)(?!\p{L})/u;

/** '長篇小說 最好的我們', '소설 세상에서 가장 아름다운 이별': behind the kind of work that opens a title, where no capital shows a name. */
const isBehindKind = (text: string, start: number): boolean => kindFirst.test(text.slice(0, start));
const kindFirst = new RegExp(`${kindOpening.source}(?:(?<=\\p{Script=Hangul}\\s)[^,|/]*|[^\\s,，、|/]*)$`, 'u');

const called = /^(?!\s(?:by|von|de|par|di|da|autor)\s).*\p{Lu}\p{Ll}/u;
/** The rest of the part of a title a name opens, up to the comma: without a number. */
const named = /^(?:\s[^,|;:()[\]\d–—]*)?,\s/u;

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** 'Plakat filmowy Życie jest …': between what kind of work it is and a word of praise, a name that began with a capital and went on without. */
const opened = /^\s[\p{Lu}\p{M}]\p{Ll}+\s(?:\p{Ll}+\s)+$/u;

const firstPart = /^[^,|;:()[\]–—]*?(?=[,|;:()[\]–—]|\.\s|\s-\s|$)/;

/** A capital among others: behind a word, or before one that has a capital too; or behind the article a name begins with. */
function isTitled(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  if (/^\p{Lu}/u.test(text.slice(start)))
    return /\p{L}['’]?\s*$/u.test(before) || /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end));
  return /^(?:Der|Die|Das|Ein|Eine|Les?|La|L['’]|El|Los|Las|Una?|Il|Lo|Gli|Os?|As?)\s?(?:\p{L}+\s)?$/u.test(before);
}
