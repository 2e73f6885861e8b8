import { type Folder, privateFolder } from './folder.ts';
import type { MarkKeeper } from './mark.ts';

/** The second copy: its folder, that of the pictures it names, and the high-water mark where this world has one. */
export interface Copy {
  folder: Folder;
  pictures: Folder;
  mark?: MarkKeeper;
}

/** A second copy in the origin's private file system, without a mark. */
export const privateCopy = (name: string): Copy => ({
  folder: privateFolder(name),
  pictures: privateFolder(`${name}-pictures`),
});
