import { type Language, languageSchema } from '../source.ts';
import { jsonIn } from '../text/json-line.ts';
import { type Answer, checkLine } from './line.ts';

/** A line of text as `titles:check` answers it; a line that is no JSON gets a sentence. */
export const answerTo = (text: string, today: string, language: Language): Answer =>
  checkLine(jsonIn(text), today, language);

/** A language of the messages; undefined for one we do not speak. */
export const spoken = (language: string): Language | undefined => languageSchema.safeParse(language).data;
