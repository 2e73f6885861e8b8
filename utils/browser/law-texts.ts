import { type LawTexts, texts } from '../markets/texts.ts';
import type { Language } from '../source.ts';
import { onceEach } from './once-each.ts';

/** What explains the law, in a language: out of our own package, once. */
export const lawTexts = onceEach(async (language: Language): Promise<LawTexts> => {
  const known = texts[language];
  if (known) return known;
  const [own, basis] = await Promise.all([ourOwn(language), ourOwn('basis')]);
  return { ...own, basis } as LawTexts;
});

async function ourOwn(name: Language | 'basis'): Promise<object> {
  const answer = await fetch(`/law/${name}.json`);
  return answer.json();
}
