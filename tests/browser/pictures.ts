import type { Picture } from '../../utils/pictures/kept.ts';
import { withoutPixels } from '../../utils/pictures/measured.ts';
import { NOON } from '../builders.ts';

// Kept pictures as the tests of history, copy and backup need them: told apart by a letter.

/** 64 hexadecimal digits for a letter from a to f. */
export const hashOf = (name: string): string => name.repeat(64).slice(0, 64);

/** Where it stands on a page. */
export const addressOf = (name: string): string => `https://m.media-amazon.com/images/I/${name}.jpg`;

/** A kept picture; `more` to differ. */
export const aPicture = (name: string, more: Partial<Picture> = {}): Picture => ({
  hash: hashOf(name),
  measured: withoutPixels(
    { width: 9, height: 9, format: 'jpeg', bytes: 9, animated: false, cmyk: false, profile: null, ending: null },
    null,
  ),
  at: NOON,
  small: new TextEncoder().encode(`small ${name}`),
  ...more,
});
