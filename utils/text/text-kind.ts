import { squeeze } from './normal.ts';

const scripts: readonly [name: string, pattern: RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['thai', /\p{Script=Thai}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
];

/**
 * What kind of text a text is, and how long, and nothing else of it: 'money 6', 'number 3', 'words latin 5 31'. Of words
 * the script, how many, and how many characters.
 */
export function textKind(text: string): string {
  const plain = squeeze(text, 2000);
  const length = squeeze(text, 100_000).length;
  if (length === 0) return 'empty';
  if (/^(?:https?:)?\/\/\S+$/.test(plain)) return `address ${length}`;
  if (length <= 60) {
    const kind = shortKind(plain);
    if (kind) return `${kind} ${length}`;
  }
  const found = scripts.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
  const words = plain.split(' ').length;
  return `${words === 1 ? 'word' : 'words'} ${found.join('+') || 'signs'} ${words === 1 ? '' : `${words} `}${length}`;
}

function shortKind(text: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+\.[\w.]+$/.test(text)) return 'mail';
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.test(text)) return 'date';
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) return 'time';
  if (/^[-+−]?[\d.,\s]+ ?%$/.test(text)) return 'share';
  if (/\d/.test(text) && /\p{Sc}|^[A-Z]{3} ?[\d.,\s]+$|^[\d.,\s]+ ?[A-Z]{3}$/u.test(text)) return 'money';
  if (/^[-+−(]?\d[\d.,\s'’]*\)?$/.test(text)) return 'number';
  return /^(?=.*\d)(?=.*[A-Za-z])[\w./#-]+$/.test(text) ? 'code' : undefined;
}
