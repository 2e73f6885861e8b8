import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../utils/title-check/line.ts';
import { homographs } from './clean/homographs.ts';
import { models } from './clean/models.ts';
import { names } from './clean/names.ts';
import { saidOfOthers } from './clean/said-of-others.ts';
import { senses } from './clean/senses.ts';
import { theThingItself } from './clean/the-thing-itself.ts';
import { works } from './clean/works.ts';

const today = '2026-11-28';

/** What a title is told off for, none if it is clean. */
function found(row: string): string[] {
  const [where = '', title = '', brand] = row.split('|');
  const [marketplace, market] = where.split(' ');
  const answer = findingsIn({ id: title, marketplace, market, title, ...(brand ? { brand } : {}) }, today);
  if ('error' in answer) throw new Error(answer.error);
  return answer.findings.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('clean titles that look like offences', () => {
  test.each(
    [works, names, models, homographs, saidOfOthers, senses, theThingItself].flatMap((classes) =>
      Object.entries(classes),
    ),
  )('%s', (_, { titles }) => {
    const alarmed = titles.map((row) => [row, ...found(row)]).filter((one) => one.length > 1);
    expect(alarmed).toEqual([]);
  });

  test('what a category shelves among works is called as it is', () => {
    const onShelf = (title: string, market: string, category: string) =>
      findingsIn({ id: title, marketplace: 'ebay', market, title, category }, today);
    const rules = (answer: ReturnType<typeof findingsIn>) =>
      'findings' in answer ? answer.findings.map(({ rule }) => rule) : [answer.error];
    expect(rules(onShelf('Nowy Wspaniały Świat Aldous Huxley', 'PL', 'Książki'))).toEqual([]);
    expect(rules(onShelf('Le Meilleur des mondes Aldous Huxley', 'FR', 'Livres > Romans'))).toEqual([]);
    expect(rules(onShelf('Wspaniały zeszyt w kratkę A5', 'PL', 'Książki i papiernicze'))).toEqual(['subjective-claim']);
    expect(rules(onShelf('Wspaniały koc 130 x 170 cm', 'PL', 'Dom'))).toEqual(['subjective-claim']);
  });
});
