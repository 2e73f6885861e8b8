import { titlePartSchema } from '../policy.ts';
import type { Composed } from './compose.ts';
import type { Piece } from './piece.ts';
import type { Vocabulary } from './words/index.ts';

/** A place in a template, and what stands before it. */
interface Slot {
  before: string;
  part: string;
}

const slot = /([^{}]*)\{(\w+)\}/gu;

/** The places of a template that name no part of a title; empty: it can be used. */
export const unknownSlots = (template: string): string[] =>
  [...template.matchAll(slot)].flatMap(([, , part = '']) => (titlePartSchema.safeParse(part).success ? [] : [part]));

/** Pieces in the person's own order. What stands before a place goes with it where nothing fills the place. */
export function templated(pieces: readonly Piece[], template: string, { words }: Vocabulary): Composed {
  const slots = [...template.matchAll(slot)].map(([, before = '', part = '']): Slot => ({ before, part }));
  const placed: Composed['placed'] = [];
  let title = '';
  for (const { before, part } of slots) {
    const own = pieces.filter((piece) => (piece.attached ? part === 'product' : piece.kind === part));
    for (const [index, piece] of own.entries()) {
      const gap = index === 0 ? (title === '' ? before.trimStart() : before) : piece.attached ? ' ' : words.joint;
      const start = title.length + gap.length;
      title += `${gap}${piece.text}`;
      placed.push({ piece, span: [start, title.length] });
    }
    if (own.length === 0 && title === '' && /\p{L}/u.test(before)) title = before.trim();
  }
  const closing = /\}([^{}]*)$/u.exec(template)?.[1] ?? '';
  return {
    title: `${title}${/\(/.test(title) && !/\)/.test(title) ? closing : closing.replace(/[)\]]/g, '')}`.trim(),
    placed,
  };
}
