import { type CommonColumns, fromColumns, type OwnColumns } from '../markets/text-columns.ts';
import { type LawTexts, texts } from '../markets/texts.ts';
import type { Language } from '../source.ts';
import { charsetOf, decoded } from '../text/charset.ts';
import { onceEach } from './once-each.ts';

/** What explains the law, in a language: out of our own package, once. */
export const lawTexts = onceEach(async (language: Language): Promise<LawTexts> => {
  const known = texts[language];
  if (known) return known;
  const [common, own] = await Promise.all([fetch('/law/common.json'), fetch(`/law/${language}.json`)]);
  const sentences = decoded(await own.arrayBuffer(), charsetOf(language));
  return fromColumns((await common.json()) as CommonColumns, JSON.parse(sentences) as OwnColumns);
});
