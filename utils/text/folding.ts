/**
 * A text in the form phrases are looked for in, and for each of its UTF-16 units where the original begins; one more for the end.
 * Without `starts` every place is where it was.
 */
export interface Folded {
  text: string;
  starts?: readonly number[];
}

const clusters = /\P{M}\p{M}*|\p{M}+/gu;
const unseen = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/;
const plain = /^[ -~]*$/;
/** What folding changes beside case: marks, spaces but the plain one, dashes, apostrophes, what is unseen, and a sigma by its place. */
const folds =
  /[^\S ]| {2}|[\p{M}\u00ad\u0130\u02bc\u03a3\u200b-\u200f\u2010-\u2015\u2018-\u201b\u202a-\u202e\u2060-\u2069\u2212\ufeff\u0e33\u0eb3]/u;

/** One form for letters, widths, dashes, apostrophes and spaces, with the way back to the original. */
export function foldWithOffsets(original: string): Folded {
  const lowered = original.toLowerCase();
  // Letter for letter, as most titles are, it need not be taken apart.
  if (
    plain.test(original)
      ? !original.includes('  ')
      : lowered.length === original.length && !folds.test(original) && original.normalize('NFKC') === original
  )
    return { text: lowered.replace(/ё/g, 'е') };
  let text = '';
  const starts: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(clusters)) {
    const folded = foldCluster(cluster);
    if (folded === ' ' && text.endsWith(' ')) continue;
    for (let at = 0; at < folded.length; at += 1) starts.push(index);
    text += folded;
  }
  starts.push(original.length);
  return { text, starts };
}

/** The same title is asked of many lists and books in a row: it is folded once. */
let last: { text: string; folded: Folded } | undefined;
export function foldedOnce(text: string): Folded {
  if (last?.text !== text) last = { text, folded: foldWithOffsets(text) };
  return last.folded;
}

function foldCluster(cluster: string): string {
  if (unseen.test(cluster)) return '';
  // Thai and Lao AM would be taken into two, and no dictionary knows the word any more.
  if (/[\u0e33\u0eb3]/.test(cluster)) return cluster;
  const folded = cluster.normalize('NFKC').toLowerCase().normalize('NFC');
  if (/^\s/.test(folded)) return ' ';
  return folded
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018-\u201b\u02bc]/g, "'")
    .replace(/ё/g, 'е')
    .replace(/^i\u0307/, 'i');
}
