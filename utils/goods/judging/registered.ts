import type { Listing } from '../../listing.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// Foods that a register holds say so by its number or its mark: '国食健注G20210012', '届出番号F412', '機能性表示食品'. Where no word names
// them, by doses they are supplements.

/** Numbers under which China registers or files health foods, and nothing else. */
const chinese = seldom(/国食健[注字备][gj]?\s?\d{6,}|卫食健字|食健备[gj]?\d{6,}/iu);
/** Words by which Japan and Korea class foods, teas and yoghurts among them. */
const classed = seldom(
  /機能性表示食品|特定保健用食品|栄養機能食品|トクホ|届出番号\s?[a-z]\d{1,4}(?!\d)|건강기능식품/iu,
);
/** So many grains, capsules or days. */
const dosed = /\d\s?(?:粒|錠|カプセル|タブレット|日分|정(?!\p{L})|캡슐|일분)/u;

const hat = seldom(/蓝帽子?/u);
const swallowed = seldom(/胶囊|口服|冲剂|压片|\d\s?[粒片丸袋]/u);

/** The supplement whose number or class a listing states; undefined where another food is named, or nothing says that it is swallowed. */
export function byRegister({ title = '' }: Pick<Listing, 'title'>, taken: Found | undefined): Found | undefined {
  const supplement = (because: string): Found => found({ id: 'food.supplement', because: [because], sure: true });
  // The mark of a health food is a hat that nobody wears.
  const mark = taken && isOf(taken.id, 'textiles.apparel') && swallowed.test(title) ? hat.exec(title)?.[0] : undefined;
  if (mark) return supplement(mark);
  const number = taken && isOf(taken.id, 'food') && taken.sure ? undefined : chinese.exec(title)?.[0];
  if (number) return supplement(number);
  const isOpen = taken === undefined || !taken.sure || taken.id === 'food';
  const name = isOpen && dosed.test(title) ? classed.exec(title)?.[0] : undefined;
  return name === undefined ? undefined : supplement(name);
}
