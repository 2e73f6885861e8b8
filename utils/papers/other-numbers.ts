import { requirementOf } from '../markets/index.ts';
import type { NumberFormat } from '../markets/market.ts';
import type { Paper } from '../paper.ts';
import type { FoundClaim } from './wrong-claims.ts';

/** So far before a number its name is looked for: 'FCC ID: '. */
const BEFORE = 24;

/**
 * Numbers on a listing that are written like that of a paper held, and are another's: 'CN-BIO-141' where the certificate says
 * 'CN-BIO-140'. `asked`: ids of the requirements the market asks. Spans in UTF-16 units, end exclusive.
 */
export function otherNumbersIn(text: string, papers: readonly Paper[], asked: ReadonlySet<string>): FoundClaim[] {
  const found = new Map<string, FoundClaim>();
  for (const { kind, number } of papers) {
    if (number.trim() === '' || !asked.has(kind)) continue;
    const own = new Set(papers.filter((one) => one.kind === kind).map((one) => bare(one.number)));
    for (const format of requirementOf(kind)?.numbers ?? [])
      for (const span of numbersLike(format, text)) {
        const shown = text.slice(...span);
        if (own.has(bare(shown))) continue;
        found.set(span.join(), { id: 'other-number', text: shown, span, claim: claimOf(number) });
      }
  }
  return [...found.values()];
}

const bare = (number: string): string => number.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase();

/** Where a text holds numbers of a format: such as nothing else looks like, or such as stand beside their name. */
function numbersLike(format: NumberFormat, text: string): [number, number][] {
  const { like, called } = format;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${like.slice(1, -1)})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].flatMap(({ 0: shown, index }): [number, number][] => {
    const before = text.slice(Math.max(0, index - BEFORE), index).toLowerCase();
    return shown !== '' && (isTelling(format) || before.includes(called.toLowerCase()))
      ? [[index, index + shown.length]]
      : [];
  });
}

/** Whether numbers of a format are taken for nothing else: of several parts, or letters before many digits. */
const isTelling = ({ example }: NumberFormat): boolean =>
  (example.match(/[-./]/g) ?? []).length > 1 || /[A-Z]{2}\d{8}/.test(example);

const claimOf = (number: string): FoundClaim['claim'] => ({
  id: 'other-number',
  instead: {
    en: `Your drawer holds ${number}. Show that number, or enter the paper this one stands on.`,
    zh: `您的证书夹里是 ${number}。请改用该编号，或录入此编号对应的证书。`,
    ru: `У вас внесён ${number}. Укажите этот номер или внесите документ, на котором стоит другой.`,
  },
});
