import { type Shout, shoutsIn } from '../capitals.ts';
import { defineRule } from '../rule.ts';
import { titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample } from '../wording.ts';

/** From this share of its words on, a title is in capitals. */
const MOST = 0.6;
/** Names have fewer long words than this, and no more words. */
const NAME_LONG = 4;

const policy = wordingExample('all-caps');

export const allCaps = defineRule({
  id: 'all-caps',
  category: 'title',
  words: {
    en: {
      title: 'No ordinary word is in capitals',
      why: 'Capitals read as shouting and slow the reader; marketplaces keep them for brands, abbreviations and codes.',
      most: 'Most of the title is in capitals',
      word: '“{word}” is in capitals, and is neither a brand nor an abbreviation',
    },
    zh: {
      title: '普通词没有全大写',
      why: '全大写像在喊叫，读起来慢；平台只允许品牌、缩写和型号全大写。',
      most: '标题大部分是大写字母',
      word: '“{word}”全大写，而它不是品牌也不是缩写',
    },
    ru: {
      title: 'Обычные слова не набраны прописными',
      why: 'Прописные читаются как крик и медленнее; площадки оставляют их брендам, сокращениям и артикулам.',
      most: 'Почти всё название набрано прописными',
      word: '«{word}» набрано прописными, хотя это не бренд и не сокращение',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const read = titleText(listing);
    const words = shoutsIn(read, listing.brand === undefined);
    const capitals = words.filter(({ upper }) => upper);
    const shouted = capitals.filter(({ everyday }) => everyday);
    const ends = whole(capitals);
    if (ends && mostly(words, capitals, shouted))
      return [worded(context, 'all-caps', { says: 'most', with: {}, span: ends, text: read.text.slice(...ends) })];
    return inOrder(
      shouted
        .filter(({ named }) => !named)
        .map(({ written, span }) =>
          worded(context, 'all-caps', { says: 'word', with: { word: written }, span, text: written }),
        ),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'BOSCH GSR 12V-15 cordless drill, USB-C, LED, XXL', brand: 'Bosch' } },
      { listing: { title: 'THE SAEM Помада для губ, 4,5 г', brand: 'THE SAEM', store: 'RU' } },
      { listing: { title: 'Samsung Galaxy S24 ULTRA 256 GB' } },
    ],
    fails: [
      { listing: { title: 'WALNUT KERNELS LIGHT HALVES RAW' }, context: { policies: [policy] } },
      { listing: { title: 'NEW wireless mouse, black', brand: 'Trust' } },
      { listing: { title: 'KADIN YÜKSEK BEL KOT PANTOLON mavi', store: 'TR' } },
      { listing: { title: 'Орех грецкий НОВИНКА 1 кг', store: 'RU' } },
    ],
  },
});

/** Most words are in capitals, and enough of those are words and no names. */
function mostly(words: readonly Shout[], capitals: readonly Shout[], shouted: readonly Shout[]): boolean {
  if (capitals.length < 3 || capitals.length < words.length * MOST) return false;
  const ofLength = (least: number) => capitals.filter(({ written }) => written.length >= least).length;
  // No name has so many words, whatever language they are of.
  if (ofLength(4) >= NAME_LONG || ofLength(3) > NAME_LONG) return true;
  // 'THE NORTH FACE Borealis Backpack': what opens a title whose brand nobody knows may be the brand.
  if (capitals.length < words.length && capitals.every(({ named }) => named)) return false;
  return shouted.length >= 2 || (capitals.length === words.length && ofLength(4) >= 3);
}

function whole(capitals: readonly Shout[]): [number, number] | undefined {
  const first = capitals[0];
  const last = capitals.at(-1);
  return first && last ? [first.span[0], last.span[1]] : undefined;
}
