import type { Recognised } from '../goods.ts';
import { weight } from '../head/amounts.ts';
import type { Reading } from '../head/read.ts';
import { isOf } from '../head/worlds.ts';
import { type Listed, patternsBy } from '../phrases/listed.ts';
import { seldom } from '../phrases/seldom.ts';

/** A lamp that comes with the varnish it hardens: 'kit uñas con lámpara UV'. */
const lamps: Listed = {
  en: '(?:with|and|incl|including|&|\\+) (?:[\\p{L}\\d]+ ){0,3}(?:uv|led|nail) (?:[\\p{L}\\d/]+ ){0,3}(?:lamp|dryer|light)',
  de: '(?:mit|inkl|und) (?:[\\p{L}\\d]+ ){0,3}(?:uv|led|nagel) ?(?:[\\p{L}\\d/]+ ){0,2}(?:lampe|trockner)',
  fr: '(?:avec|et) (?:une )?lampe (?:à ongles|uv|led)',
  es: '(?:con|y) (?:una )?l[aá]mpara (?:de uñas|uv|led)',
  it: '(?:con|e) (?:una )?lampada (?:unghie|uv|led)',
  pt: '(?:com|e) (?:uma )?(?:lâmpada|cabine) (?:de unhas|uv|led)',
  ru: '(?:с|и) (?:[\\p{L}\\d]+ ){0,2}лампой, (?:набор|комплект) (?:[\\p{L}\\d]+ ){0,6}(?:уф|uv|led) лампа',
  pl: '(?:z|i) lampą (?:uv|led)?',
  nl: '(?:met|en) (?:uv|led|nagel) ?lamp',
  sv: '(?:med|och) (?:uv|led|nagel) ?lampa',
};
const withLamp = patternsBy(lamps);
const nails =
  /nail|nägel|nagel|ongle|uñas|unghie|unhas|ногт|маникюр|гель-лак|paznok|naglar|gel polish|vernis|esmalte|smalto/iu;

/** What is eaten, by weight, in a set with what it is served in, both named in earnest: each is under a law of its own. */
export function withItsDishes(goods: Recognised[], title: Reading | undefined): Recognised[] {
  const [first] = goods;
  if (!title || goods.length !== 1 || !first?.sure || !isOf(first.id, 'food', 'kitchen', 'knives')) return goods;
  const { said, text } = title;
  if (!sets.test(text.original) || !weight.test(text.original) || said.frames.has('artificial')) return goods;
  const other = isOf(first.id, 'food')
    ? said.heads.find(({ entry }) => entry.level > 1 && !entry.keeper && isOf(entry.id, 'kitchen'))
    : weighedOut(title);
  return other ? [...goods, { id: other.entry.id, because: [other.words], sure: true }] : goods;
}

/** Something eaten with its weight right beside it: of a 'honey jar 500 g' that is the jar's. */
const weighedOut = ({ matches, text: { original } }: Reading) =>
  matches
    .filter(({ entry: { role, id } }) => role === 'goods' && isOf(id, 'food') && !isOf(id, 'food.supplement'))
    .filter(
      ({ start, end }) =>
        /^\s?(?:\p{L}+\s)?\d+\s?k?g(?!\p{L})/iu.test(original.slice(end)) || before.test(original.slice(0, start)),
    )
    .map(({ entry, start, end }) => ({ entry, words: original.slice(start, end) }))[0];
const before = /\d\s?k?g\s(?:d[ie]\s|d['’]|of\s|von\s)?$/iu;
const sets = seldom(
  /(?<!\p{L})(?:sets?|kits?|coffrets?|geschenk\p{L}*|regalo|confezione regalo|cofanetto|caja|cesta|kit|подарочн\p{L}+|набор\p{L}*|zestaw\p{L}*|gift)(?!\p{L})|套装|礼盒|套组|セット|ギフト|세트/iu,
);

/** The goods, and the lamp where varnish is sold with one: each is under a law of its own. */
export function withItsLamp(goods: Recognised[], title: Reading | undefined): Recognised[] {
  const [first] = goods;
  if (!title || !first?.sure || !isOf(first.id, 'cosmetics') || !nails.test(title.text.original)) return goods;
  const lamp = withLamp(title.tongue).exec(title.text.original)?.[0].trim();
  return lamp === undefined || goods.some(({ id }) => isOf(id, 'electronics', 'lighting'))
    ? goods
    : [...goods, { id: 'electronics.mains', because: [lamp], sure: true }];
}
