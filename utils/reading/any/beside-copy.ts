import type { Line } from '../lines.ts';
import { shownIn } from '../shown.ts';
import { means } from '../tables/columns.ts';
import { codeIn, type Draft } from '../tables/identity.ts';
import { pairsIn } from '../tables/pairs.ts';
import type { Shape } from '../tables/shape.ts';

/** What a button beside a code says, by language. */
const copies =
  /^\p{S}? ?(?:copy(?: (?:id|code|sku|link))?|copied!?|复制|複製|复制id|コピー(?:する)?|복사(?:하기)?|копировать|скопировать|копіювати|скопіювати|kopieren|copier|copiar|copia|kopiëren|kopieer|kopiuj|kopírovat|kopírovať|kopyala|copiază|kopiera|kopi[eé]r|salin|sao chép|คัดลอก|másolás|αντιγραφή|نسخ|העתק)$/iu;

/** The codes of a row that stand behind their labels in one line with a button that copies them: the button's word is no part of them. */
export function putBesideCopy(draft: Draft, row: Element, shape: Shape): void {
  const found = shownIn(row).lines.flatMap((line) => {
    const bare = withoutCopy(line);
    return bare ? pairsIn([bare], shape).pairs : [];
  });
  for (const field of ['id', 'sku'] as const) {
    const mine = found.filter(({ meaning }) => means(meaning, field));
    const codes = new Set(mine.flatMap(({ meaning, lines }) => codeIn(lines, meaning, shape) ?? []));
    const [code, ...more] = codes;
    const [first] = mine;
    const known = draft[field] ?? undefined;
    // Where a code may be of several words, the button's was taken for one of them.
    const isOpen = known === undefined || (code !== undefined && known.startsWith(`${code} `));
    if (!isOpen || !code || !first || more.length > 0) continue;
    draft[field] = code;
    draft.sources[field] = `label "${first.label}" beside a button`;
  }
}

/** A line without the words of buttons that copy; undefined where it has none. */
function withoutCopy(line: Line): Line | undefined {
  const parts = line.parts.filter(({ text, typed }) => typed || !copies.test(text.trim()));
  if (parts.length === 0 || parts.length === line.parts.length) return undefined;
  return { ...line, text: parts.map(({ text }) => text).join(' '), parts };
}
