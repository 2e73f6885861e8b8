import type { Language } from '../source.ts';

/** The interface language: what the person chose, else the first of the browser's that we speak, else English. */
export function resolveLanguage(choice: Language | 'auto', languages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'zh' || primary === 'ru') return primary;
  }
  return 'en';
}
