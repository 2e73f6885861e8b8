import { textOf } from '../facts.ts';
import { namesOf } from '../former-price.ts';
import { isNamedForOthers } from '../others.ts';
import { headsOf } from './heads.ts';

/** At most this many parts of a page are looked at. */
const PARTS_LIMIT = 60;
const named = '[class*="name" i],[class*="tit" i],[id*="name" i],[id*="tit" i]';
/** What shops call the name of the one thing of a page. */
const ofGoods =
  /(?:^|[^a-z])(?:product|goods|item|prod)(?:[-_]{1,2}(?:buy|header?|main|details?|info|summary|view))*[-_]{0,2}(?:name|tit(?:le)?)(?![a-z-])/;
/** Whether names are those that shops call the name of their goods by. */
export const isGoodsName = (names: string): boolean => ofGoods.test(names);

/** What such a name stands in where it is one of several, or is led to. */
const ofMany = 'a,li,tr,dl,label,button,header,footer,nav,aside,[role="dialog"]';
const NAME_MIN = 4;

/**
 * What is called the name of goods on a page that has no heading of the first rank: many shops of the East draw it in no
 * heading at all. Of several nobody knows which it is.
 */
export function calledHeading(page: Document): Element | undefined {
  if (headsOf(page).length > 0) return undefined;
  const parts = [...page.querySelectorAll(named)].filter((part) => ofGoods.test(namesOf(part))).slice(0, PARTS_LIMIT);
  const inner = parts.filter((part) => !parts.some((other) => other !== part && part.contains(other)));
  const [only, ...more] = inner.filter((part) => textOf(part, 300).length >= NAME_MIN);
  if (!only || more.length > 0 || only.closest(ofMany) || isNamedForOthers(only)) return undefined;
  // A line that praises the goods may stand beside the name.
  const [name, ...others] = only.childElementCount > 1 ? [...only.children].filter(isCalledName) : [only];
  return others.length === 0 ? name : undefined;
}

const isCalledName = (part: Element): boolean => /(?:^|[^a-z])(?:name|title)(?![a-z])/.test(namesOf(part));
