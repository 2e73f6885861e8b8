import { ordinaryIn } from './families.ts';
import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';

/** What tells that a title is of seeds or plants to be set, in lower case. */
const sown =
  /(?<![\p{L}\p{N}])(?:f1|seeds?|samen|saatgut|graines|semillas|semi|sementes|nasion\p{L}*|sadzonk\p{L}*|zaden|семен\p{L}*|саженец|саженц\p{L}*|рассад\p{L}*|tohum\p{L}*|fidan\p{L}*|plants?|pflanzen?)(?!\p{L})/u;
const before = String.raw`^(?:\p{L}+\s){1,2}?`;
/** Behind one or two words for the crop a name, which begins with a capital; then the mark of a hybrid or the word for seeds. */
const named = new RegExp(
  String.raw`(${before})(\p{Lu}\p{Ll}+(?:\s\p{L}+){0,2}?)\s?,?\s(?=F1|[Сс]емен|[Сс]ажен|[Рр]ассад|[Nn]asion|[Ss]adzon|[Ss]eeds?(?!\p{L})|[Gg]raines|[Tt]ohum)`,
  'u',
);
const quality = /quality|qualit|jakoś|качеств|урожай|%|\d/u;

/** Whether words of offer or praise are part of a variety's name: 'Томат Бабушкин подарок семена', 'Semi Pomodoro Super Marmande'. */
export function isOfVariety(text: string, lower: string, { list, span: [start, end] }: Match<List>): boolean {
  if ((list !== 'subjective' && list !== 'promotional') || start === 0 || !sown.test(lower)) return false;
  if (quality.test(lower.slice(start, end))) return false;
  const [, crop = '', name = ''] = named.exec(text) ?? [];
  if (crop.length <= start && end <= crop.length + name.length) return true;
  // One word of praise before a name that is no everyday word.
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(text.slice(end))?.[1];
  return (
    next !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && ordinaryIn(next.toLowerCase()).size === 0
  );
}
