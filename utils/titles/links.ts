import type { Why } from './clean.ts';
import type { Vocabulary } from './words/index.ts';

/** A word of a title: UTF-16 offsets, end excluded. */
export interface TitleWord {
  text: string;
  start: number;
  end: number;
}

/** They join two words of praise, and hang when one of them goes: 'Cute and | Creative'. */
const conjunctions = new Set('and und et y e ed i oraz и dan và & + ve en och'.split(' '));
/** Ends of a phrase that a preposition leads in; an adjective alone leaves it its noun: 'crema de (perfecta) piel'. */
const qualities =
  /(?:quality|qualität|qualité|calidad|qualità|qualidade|jakoś\p{L}*|качеств\p{L}*|kwaliteit|kalite\p{L}*|kualitas|luxury|luxus|luxe|lujo|lusso|luxo|gama|gamme|gamma)$/iu;
/** It says that the thing before it is given along: 'Auriculares de regalo' without these words would be sold as well. */
const given =
  /^(?:de regalo|de brinde|de presente|in omaggio|en cadeau|offert\p{L}*|gratis|gratuit\p{L}*|grátis|в подарок|gratuito)$/iu;
/** What is given to those who buy what the title goes on to name: that is not sold here. */
const givenTo =
  /(?:gift|free|bonus)\s(?:\p{L}+\s){0,2}with\s(?:\p{L}+\s)?purchase|(?:regalo|obsequio)\s(?:por|con) (?:la |tu )?compra|cadeau (?:pour|à) l['’]achat|(?:gratis|geschenk|zugabe) (?:beim|zum) kauf|omaggio con l['’]acquisto|brinde na compra|подарок (?:при|за) покупк|gratis przy zakupie|(?:hadiah|bonus) (?:setiap )?pembelian|quà tặng khi mua|ของแถมเมื่อซื้อ|購入特典|购买赠品|구매\s?사은품/iu;
/** Whether a title is of something that is given along with other goods, which it names. */
export const isGivenAlong = (title: string): boolean => givenTo.test(title);
/** They lead in what is given along. */
const along = new Set('+ & con com mit avec with incluye inclui y e und et and и с plus mas más'.split(' '));

/** The words that joined what is cut to its neighbours go with it, and what was given along. `at`: a word of what is cut. */
export function dropLinks(
  title: string,
  words: readonly TitleWord[],
  at: number,
  cuts: (Why | undefined)[],
  why: Why,
  { words: { links } }: Vocabulary,
): void {
  const touch = (one: TitleWord | undefined, other: TitleWord | undefined): boolean =>
    one !== undefined && other !== undefined && /^\s+$/.test(title.slice(one.end, other.start));
  const isCut = (index: number) => cuts[words[index]?.start ?? title.length] !== undefined;
  let [from, to] = [at, at];
  while (touch(words[from - 1], words[from]) && isCut(from - 1)) from -= 1;
  while (touch(words[to], words[to + 1]) && isCut(to + 1)) to += 1;
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return;
  const after = touch(last, words[to + 1]) ? words[to + 1] : undefined;
  if (after && conjunctions.has(after.text.toLowerCase())) cuts.fill(why, last.end, after.end);
  const before = touch(words[from - 1], first) ? words[from - 1] : undefined;
  if (!before) return;
  const link = before.text.toLowerCase();
  // 'Pill for Healthy | Weight Loss': the word between a link and what is cut was said of it.
  const led = words[from - 2];
  if (
    why === 'restricted-claim' &&
    !/[\p{L}\p{N}]/u.test(after?.text ?? '') &&
    led &&
    touch(led, before) &&
    links.includes(led.text.toLowerCase())
  ) {
    cuts.fill(why, led.start, first.start);
    return;
  }
  const hangs = (after && conjunctions.has(link)) || (links.includes(link) && qualities.test(last.text));
  if (hangs) cuts.fill(why, before.start, first.start);
  else if (given.test(title.slice(first.start, last.end)) && !/\p{Nd}/u.test(before.text)) {
    const lead = words[from - 2];
    const start = lead && touch(lead, before) && along.has(lead.text.toLowerCase()) ? lead.start : before.start;
    cuts.fill(why, start, first.start);
  }
}
