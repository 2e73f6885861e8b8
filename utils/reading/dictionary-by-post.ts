import type { Dictionary, Question } from './dictionary.ts';

/** No text that is asked about is longer; what is longer says nothing. */
export const QUESTION_LIMIT = 20_000;
/** So many characters of what was asked are remembered: a page that counts its seconds asks something new each time. */
const HELD_LIMIT = 2_000_000;

const answers = new Map<string, unknown>();
const open = new Map<string, Question>();
let held = 0;

const keyOf = ({ ask, text, hint }: Question): string => `${ask} ${hint ? JSON.stringify(hint) : ''} ${text}`;

const byPost = <Ask extends keyof Dictionary>(ask: Ask) =>
  ((text: string, hint?: unknown) => {
    if (text.length > QUESTION_LIMIT) return undefined;
    const question = { ask, text, hint } as Question;
    const key = keyOf(question);
    if (!answers.has(key)) open.set(key, question);
    return answers.get(key);
  }) as Dictionary[Ask];

/**
 * The dictionary as it stands in people's pages, for dictionary.ts: a question that has not been answered before is noted, and
 * counts as one to which the words say nothing. What was read meanwhile does not hold; once answers have come, the page is
 * read again, until a reading asks nothing new.
 */
export const dictionary = new Proxy({} as Dictionary, { get: (_, ask) => byPost(ask as keyof Dictionary) });

export const isSettled = (): boolean => open.size === 0;

/** What has been asked and not answered. */
export const openQuestions = (): Question[] => [...open.values()];

/** Takes the answers to questions, in their order; null where the words say nothing. */
export function learn(questions: readonly Question[], given: readonly unknown[]): void {
  questions.forEach((question, at) => {
    const key = keyOf(question);
    if (!answers.has(key)) held += key.length;
    answers.set(key, given[at] ?? undefined);
    open.delete(key);
  });
}

/** Before a page is read: questions of a reading that came to nothing are dropped, and answers where they have become too many. */
export function beginAnew(): void {
  open.clear();
  if (held > HELD_LIMIT) forget();
}

/** Drops all that was answered. */
export function forget(): void {
  answers.clear();
  held = 0;
}
