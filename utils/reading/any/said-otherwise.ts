import { fold } from '../../text/normal.ts';
import { openGraphOf } from '../data/open-graph.ts';
import { textOf } from '../facts.ts';
import { isCalledGoods } from '../products/called-goods.ts';
import { slugOf } from '../products/lone-heading.ts';
import { partedHead } from '../products/parted-head.ts';

/**
 * Whether the heading of a page is that of its goods, which its title does not say word for word: the title sets its parts apart or says
 * most of its signs in another order, the address spells its letters otherwise; or there is no title, and it is called a name of goods.
 */
export function isSaidOtherwise(heading: Element, page: Document, url: URL): boolean {
  const titles = [openGraphOf(page).get('og:title'), page.title].map((title) => title ?? '');
  const name = textOf(heading, 300);
  return (
    partedHead(heading, titles) !== undefined ||
    titles.some((title) => sharesPairs(title, name)) ||
    isSpeltOut(name, url) ||
    (titles.every((title) => title.trim() === '') && isCalledGoods(heading, page))
  );
}

/** Of a script without blanks so many pairs of signs say as much as words do, and so many of them are those of the heading. */
const PAIRS_MIN = 8;
const PAIRS_SHARE = 0.5;

function sharesPairs(title: string, name: string): boolean {
  const [pairs, own] = [title.slice(0, 500), name].map(
    (text) => new Set((fold(text).match(/[\u3040-\u30ff\u3400-\u9fff]{2,}/g) ?? []).flatMap(pairsOf)),
  ) as [Set<string>, Set<string>];
  return pairs.size >= PAIRS_MIN && [...pairs].filter((pair) => own.has(pair)).length >= pairs.size * PAIRS_SHARE;
}

const pairsOf = (run: string): string[] => Array.from(run.slice(1), (sign, at) => `${run[at]}${sign}`);

const NAME_MIN = 9;
const twoLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ß: 'ss',
};

/** Whether an address spells a name with two letters for one that German and the languages of the North mark. */
function isSpeltOut(name: string, { pathname }: URL): boolean {
  const plain = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüåæøœß]/g, (letter) => twoLetters[letter] ?? letter);
  const slug = slugOf(plain);
  return (
    slug.length >= NAME_MIN &&
    decoded(pathname.slice(0, 2000))
      .split('/')
      .map(slugOf)
      .some((step) => step.includes(slug))
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
