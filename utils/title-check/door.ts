import { type Language, languageSchema } from '../source.ts';
import { type Answer, checkLine } from './line.ts';

/** A line of text as `titles:check` answers it; a line that is no JSON gets a sentence. */
export function answerTo(text: string, today: string, language: Language): Answer {
  let line: unknown;
  try {
    line = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, error: 'This line is not JSON' };
  }
  return checkLine(line, today, language);
}

/** A language of the messages; undefined for one we do not speak. */
export const spoken = (language: string): Language | undefined => languageSchema.safeParse(language).data;
