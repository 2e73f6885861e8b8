import { pairLabel } from '../../tables/columns.ts';
import { isCode } from '../../tables/meanings.ts';
import type { Phrase, Shape } from '../../tables/shape.ts';

/** A label and its code with a dash between them: 'SKU - OAK-7', 'رمز المنتج - OAK-7'. */
const withDash = /^([^-–—:：]{1,40}) [-–—] ([\p{L}\p{N}][\p{L}\p{N}._/+#-]{0,79})$/u;

/** The label of such a text, and the code. */
export function dashed(text: string): { label: string; code: string } | undefined {
  const [, label, code] = withDash.exec(text) ?? [];
  return label && code ? { label, code } : undefined;
}

/** At most this many texts of a box are looked at. */
const TEXTS_LIMIT = 200;

/** Boxes of a list without the one before them that only names what they say; all of them where they say it otherwise. */
export function withoutNames(boxes: readonly Element[]): readonly Element[] {
  const [first, ...others] = boxes;
  return first && labelsIn(first).size === 0 && others.length > 1 && others.every((box) => labelsIn(box).size > 0)
    ? others
    : boxes;
}

/** The labels before a dash that every box of a list bears: what one of them alone bears may be part of a name. */
export function labelsOfAll(boxes: readonly Element[]): ReadonlySet<string> {
  const [first, ...others] = boxes.map(labelsIn);
  return new Set([...(first ?? [])].filter((label) => others.every((labels) => labels.has(label))));
}

/** The codes among such labels, as phrases of their console. */
export function dashedPhrases(labels: ReadonlySet<string>, shape: Shape): Phrase[] {
  return [...labels].flatMap((label) => {
    const meaning = pairLabel(label, shape);
    const pattern = new RegExp(`^${label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')} [-–—] (${code})$`, 'u');
    return meaning && isCode(meaning) ? [{ name: label, pattern, meaning }] : [];
  });
}
const code = '[\\p{L}\\p{N}][\\p{L}\\p{N}._/+#-]{0,79}';

function labelsIn(box: Element): Set<string> {
  const labels = new Set<string>();
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(), n = 0; node && n < TEXTS_LIMIT; node = walker.nextNode(), n++) {
    const found = dashed((node as Text).data.trim().slice(0, 200));
    if (found) labels.add(found.label);
  }
  return labels;
}
