import { expect, test } from 'vitest';
import { type Entry, entryMaker, spread } from '../../utils/goods/phrases/lexicon.ts';
import { finderOf } from '../../utils/goods/phrases/matching.ts';
import { phrasesOf } from '../../utils/goods/phrases/phrases.ts';
import type { Tongue } from '../../utils/goods/phrases/stems.ts';
import { textOf } from '../../utils/goods/phrases/text.ts';
import { lines, sections } from '../../utils/goods/words/index.ts';

const told = ({ phrase: _, ...rest }: Entry): string => JSON.stringify(rest);

/** Names of goods that begin with a name of the same, and go on with words that are not known: 'кофе эспрессо' beside 'кофе'. */
function idleIn(tongue: Tongue): { all: number; idle: string[] } {
  const phrases = phrasesOf(tongue, 'goods');
  const begun = new Map<string, ReturnType<typeof phrases>>();
  const phrasesAt = (start: string) => begun.get(start) ?? begun.set(start, phrases(start)).get(start) ?? [];
  const names = (lines[tongue] ?? '').split('\n').flatMap((line, at) => {
    const entry = entryMaker(sections[at] ?? '');
    return line === '' ? [] : line.split(', ').flatMap(spread).map(entry);
  });
  const isIdle = (name: Entry): boolean => {
    if (name.role !== 'goods' || name.phrase.includes('*')) return false;
    const others = finderOf(
      (start) => phrasesAt(start).filter(({ entry }) => entry.phrase !== name.phrase),
      tongue,
      false,
    );
    const found = others(textOf(name.phrase)).filter(({ entry }) => entry.role !== 'modifier');
    return found.length === 1 && found[0]?.start === 0 && told(found[0].entry) === told(name);
  };
  return { all: names.length, idle: names.filter(isIdle).map(({ phrase }) => phrase) };
}

// Where other languages are written in the same letters a longer name also tells the language: 'vin rouge' is French, 'vin'
// is Swedish too. Where a language names the thing last, a word before it that is known keeps it beside what stands before
// them: 'sofa throw blanket'. In the two that are left, such names only weigh.
test.each<Tongue>(['ru', 'th'])('hardly a name in %s says what its first word says already', (tongue) => {
  const { all, idle } = idleIn(tongue);
  expect(idle.length / all, idle.join(', ')).toBeLessThan(0.01);
});
