import type { Recognised } from '../goods.ts';
import { kindOf, leaves } from '../kinds.ts';
import type { Head } from './heads.ts';

/** What a text was taken for. */
export interface Found {
  id: string;
  sure: boolean;
  /** What it may be as well, where it is not sure. */
  or: string | undefined;
  because: string[];
  /** The heads that named it. */
  heads: Head[];
  /** Whether a thing was named, not a stuff. */
  thing: boolean;
}

/** What tells a kind without a word that names it; where it is not sure, `or` is what else is sold so. */
export type Evidence = Pick<Found, 'id' | 'because' | 'sure'> & { or?: string };

/** A text taken for what some evidence tells. */
export const found = ({ id, because, sure, or }: Evidence): Found => ({
  id,
  because,
  sure,
  or,
  heads: [],
  thing: false,
});

/** What a listing is by its title and its category, weighed against each other. */
export function weigh(title: Found | undefined, category: Found | undefined): Recognised[] {
  const told = ({ id, because }: Found, sure: boolean): Recognised => ({ id, because, sure });
  if (!category) {
    if (!title) return [];
    const first = told(
      title,
      (title.sure && kindOf(title.id)?.within !== undefined) || isLeafGroup(title.id) ? title.sure : false,
    );
    return title.or ? [first, { id: title.or, because: title.because, sure: false }] : [first];
  }
  if (!title) return [told(category, isLeaf(category.id))];
  const group = (id: string) => id.split('.')[0];
  if (category.id === 'general.media') return [told(category, true)];
  const because = [...new Set([...title.because, ...category.because])];
  if (title.id === category.id) return [{ id: title.id, because, sure: true }];
  if (group(title.id) === group(category.id)) {
    if (isLeaf(title.id) && (title.thing || title.heads[0]?.entry.generic !== true))
      return [{ id: title.id, because, sure: true }];
    return [{ id: isLeaf(category.id) ? category.id : title.id, because, sure: isLeaf(category.id) }];
  }
  // The category is of another group than the title. What the title leaves open it settles.
  if (!title.sure)
    return [
      {
        id: title.or && group(title.or) === group(category.id) ? title.or : category.id,
        because,
        sure: isLeaf(category.id),
      },
    ];
  // A category of no kind that calls it by the same word says no more: a 'sleep mask' of silk under 'Sleep masks'.
  if (category.id === 'general.other' && title.because.some((words) => category.because.includes(words)))
    return [{ id: title.id, because, sure: true }];
  // 'Blood pressure monitor' under 'Monitors', 'charger plates' under 'Chargers & plates': a longer name of the title holds what the category is called.
  const longer = title.thing && title.because.some((name) => category.because.some((one) => holds(name, one)));
  if (longer) return [told(title, true)];
  // A department holds things of many kinds: a trimmer stands under Beauty, a laser level under Tools.
  // So do they things of no kind that are named outright: a lock stands under Motorcycles.
  const isNamed = title.id !== 'general.other' || title.heads.length === 0;
  if (title.thing && isNamed && (!category.sure || category.id === 'general.other')) return [told(title, true)];
  return [told(title, false), told(category, false)];
}

const holds = (name: string, part: string): boolean => {
  const word = part
    .toLowerCase()
    .replace(/s$/, '')
    .replaceAll(/[^\p{L}\d\s-]/gu, '.');
  return new RegExp(`[\\p{L}\\d][\\s-]${word}s?$|^${word}s?[\\s-][\\p{L}\\d]`, 'u').test(name.toLowerCase());
};
const isLeafGroup = (id: string): boolean => !id.includes('.') && isLeaf(id);
const leafIds = new Set(leaves.map(({ id }) => id));
const isLeaf = (id: string): boolean => leafIds.has(id);
