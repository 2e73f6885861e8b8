import type { Edit } from '../../utils/report.ts';

/** The title with the edits that hold for it and do not touch each other; undefined where none changes it. */
export function withEdits(title: string, edits: readonly Edit[]): string | undefined {
  const inOrder = edits
    .filter(({ was }) => was === title)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let written = '';
  let at = 0;
  for (const { span, text } of inOrder) {
    if (span[0] < at) continue;
    written += title.slice(at, span[0]) + text;
    at = span[1];
  }
  written += title.slice(at);
  return written === title ? undefined : written;
}
