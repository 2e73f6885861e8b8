import { type UnitKind, units } from './words/units.ts';

export type { UnitKind };

export interface KnownUnit {
  id: string;
  kind: UnitKind;
}

const free = new Map<string, KnownUnit>();
const exact = new Map<string, KnownUnit>();
for (const { id, kind, forms } of units)
  for (const form of forms.split(',').map((one) => one.trim())) {
    const [into, text] = form.startsWith('/') && form.length > 1 ? [exact, form.slice(1)] : [free, form.toLowerCase()];
    if (!into.has(text)) into.set(text, { id, kind });
  }

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = [...free.keys(), ...exact.keys()].sort((a, b) => b.length - a.length);
/** Whatever may be a unit behind a number; `unitOf` says whether it is one. */
export const UNIT = longestFirst.map(literal).join('|');

/** The unit a text names; undefined for none we know, and where its case says that something else is meant. */
export const unitOf = (text: string): KnownUnit | undefined => exact.get(text) ?? free.get(text.toLowerCase());
