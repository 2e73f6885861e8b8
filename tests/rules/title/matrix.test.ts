import { describe, expect, test } from 'vitest';
import { audit } from '../../../utils/audit.ts';
import type { Listing } from '../../../utils/listing.ts';
import { policiesOf } from '../../../utils/marketplaces/policies.ts';
import { policiesOn } from '../../../utils/policy.ts';
import { titleRules } from '../../../utils/rules/index.ts';
import { bare } from './matrix/bare.ts';
import { before } from './matrix/before.ts';
import { type Cell, type Class, carriers, type Spoken, spoken } from './matrix/cells.ts';
import { claims } from './matrix/claims.ts';
import { facts } from './matrix/facts.ts';
import { haste } from './matrix/haste.ts';
import { heaps } from './matrix/heaps.ts';
import { measures } from './matrix/measures.ts';
import { names } from './matrix/names.ts';
import { offers } from './matrix/offers.ts';
import { praise } from './matrix/praise.ts';
import { soldBy } from './matrix/sold-by.ts';

/** Classes whose offence is a phrase, said before or after a clean title. */
const phrases = { ...offers, ...haste, ...praise, ...claims, ...names, ...facts, ...before };
/** Classes whose offence is the title as a whole: two titles a language. */
const titles = { ...measures, ...bare, ...soldBy, ...heaps };

const today = '2026-11-28';
const parted = (text: string): string[] => text.split(';').map((one) => one.trim());
const foundIn = ([found]: Cell): string[] => parted(found);
const lookAlikesIn = ([, lookAlikes]: Cell): string[] => parted(lookAlikes);

/** The rules a title is told off by in a store of a language, without those of pictures and length. */
function rulesOn(title: string, language: Spoken, at = 'other'): string[] {
  const [store] = carriers[language];
  const listing = { id: null, marketplace: at, store, title } as Listing;
  const policies = policiesOn(policiesOf(at), store, today);
  return audit(listing, titleRules, { policies, today }).flatMap(({ rule, findings }) => findings.map(() => rule));
}

/** A phrase in a title of its language: every other one in front. */
const said = (phrase: string, language: Spoken, index: number): string => {
  const [, title] = carriers[language];
  return index % 2 === 0 ? `${title}, ${phrase}` : `${phrase} ${title}`;
};

const missedIn = ({ cells, rule, at }: Class, language: Spoken, whole: boolean): string[] =>
  foundIn(cells[language]).filter(
    (one, index) => !rulesOn(whole ? one : said(one, language, index), language, at).includes(rule),
  );

const alarmsIn = ({ cells }: Class, language: Spoken): string[] =>
  lookAlikesIn(cells[language]).flatMap((title) => {
    const rules = rulesOn(title, language).join(' ');
    return rules ? [`${title}: ${rules}`] : [];
  });

describe.each(Object.entries({ ...phrases, ...titles }))('%s', (name, one) => {
  const whole = name in titles;

  test.each(spoken)('%s', (language) => {
    expect(foundIn(one.cells[language]).length).toBeGreaterThanOrEqual(whole ? 2 : 3);
    expect(lookAlikesIn(one.cells[language]).length).toBeGreaterThanOrEqual(2);
    expect({ missed: missedIn(one, language, whole), alarms: alarmsIn(one, language) }).toEqual({
      missed: [],
      alarms: [],
    });
  });
});
