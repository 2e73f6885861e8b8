import type { Folder } from './folder.ts';
import type { MarkKeeper } from './mark.ts';

/** The second copy: its folder, and the high-water mark where this world has one. */
export interface Copy {
  folder: Folder;
  mark?: MarkKeeper;
}
