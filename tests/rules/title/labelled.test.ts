import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../utils/title-check/line.ts';
import * as asia from './labelled/asia.ts';
import { blind } from './labelled/blind.ts';
import { blindFifth } from './labelled/blind-fifth.ts';
import { blindFourth } from './labelled/blind-fourth.ts';
import { blindSeventh } from './labelled/blind-seventh.ts';
import { blindSixth } from './labelled/blind-sixth.ts';
import { de } from './labelled/de.ts';
import { en } from './labelled/en.ts';
import { es } from './labelled/es.ts';
import { fr } from './labelled/fr.ts';
import { it as italian } from './labelled/it.ts';
import { ja } from './labelled/ja.ts';
import type { Labelled } from './labelled/labelled.ts';
import { others } from './labelled/others.ts';
import { pl } from './labelled/pl.ts';
import { pt } from './labelled/pt.ts';
import { ru } from './labelled/ru.ts';
import { ways } from './labelled/ways.ts';
import { zh, zhHant } from './labelled/zh.ts';

const today = '2026-11-28';
const sets: Record<string, readonly Labelled[]> = {
  en,
  de,
  fr,
  es,
  it: italian,
  pt,
  pl,
  ru,
  zh,
  'zh-Hant': zhHant,
  ja,
  ...asia,
  others,
};

/** The rules a title is told off by. */
function found({ at, market, title, brand }: Labelled): string[] {
  const answer = findingsIn({ id: title, marketplace: at, market, title, brand }, today);
  if ('error' in answer) throw new Error(answer.error);
  return [...new Set(answer.findings.map(({ rule }) => rule))].sort();
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
  clean: number;
  alarms: number;
}
const empty = (): Tally => ({ right: 0, wrong: 0, missed: 0, clean: 0, alarms: 0 });
const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
const line = (name: string, { right, wrong, missed, clean, alarms }: Tally): string =>
  `${name.padEnd(20)} precision ${share(right, right + wrong).toFixed(3)}  recall ${share(right, right + missed).toFixed(3)}  alarms ${alarms}/${clean}`;

const all = empty();
const byLanguage = new Map<string, Tally>();
const byRule = new Map<string, Tally>();
const apart: string[] = [];
const whole = new Map(
  [...new Set([sets, blind, blindFourth, blindFifth, blindSixth, blindSeventh, ways].flatMap(Object.keys))].map(
    (language) => [
      language,
      [sets, blind, blindFourth, blindFifth, blindSixth, blindSeventh, ways].flatMap((set) => set[language] ?? []),
    ],
  ),
);
for (const [language, rows] of whole)
  for (const one of rows) {
    const said = found(one);
    const tally = byLanguage.get(language) ?? empty();
    byLanguage.set(language, tally);
    const clean = one.breaks.length === 0;
    for (const count of [all, tally]) {
      if (clean) count.clean += 1;
      if (clean && said.length > 0) count.alarms += 1;
    }
    for (const rule of new Set([...said, ...one.breaks])) {
      const ofRule = byRule.get(rule) ?? empty();
      byRule.set(rule, ofRule);
      const kind = said.includes(rule) ? (one.breaks.includes(rule) ? 'right' : 'wrong') : 'missed';
      for (const count of [all, tally, ofRule]) count[kind] += 1;
      if (kind !== 'right') apart.push(`${kind} ${rule}: ${one.at} ${one.market} ${one.title}`);
    }
  }
if (process.env.CROSSBILL_FIGURES)
  console.log(
    [
      line('all', all),
      ...[...byLanguage].map(([name, tally]) => line(name, tally)),
      ...[...byRule].sort().map(([name, tally]) => line(name, tally)),
      ...apart,
    ].join('\n'),
  );

describe('titles labelled by hand', () => {
  test(`of ${[...whole.values()].flat().length}: precision at least 0.95, recall at least 0.92, false alarms on clean ones at most 3 %`, () => {
    expect(share(all.right, all.right + all.wrong)).toBeGreaterThanOrEqual(0.95);
    expect(share(all.right, all.right + all.missed)).toBeGreaterThanOrEqual(0.92);
    expect(share(all.alarms, all.clean)).toBeLessThanOrEqual(0.03);
  });

  test.each([...byLanguage])('%s: no language far behind', (_, tally) => {
    expect(share(tally.right, tally.right + tally.wrong)).toBeGreaterThanOrEqual(0.9);
    expect(share(tally.right, tally.right + tally.missed)).toBeGreaterThanOrEqual(0.85);
  });
});
