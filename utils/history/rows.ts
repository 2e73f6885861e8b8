// The tables that can be taken out, each made ready for every format of utils/exports. To add one: a file beside this with
// its columns, their headings in headings.ts, and a line here.
export { changesTake } from './changes.ts';
export { findingsTake, type SayFinding } from './findings.ts';
export { isColumn } from './headings.ts';
export type { ListingOf } from './identity.ts';
export { listingsTake } from './listings.ts';
export { measurementsTake } from './measurements.ts';
export { notesTake } from './notes.ts';
export { papersTake } from './papers.ts';
export { type Asked, fileName, type Rows } from './table.ts';
export { termsTake } from './terms.ts';
export { type TitleRow, titlesTake } from './titles.ts';
export { versionsTake } from './versions.ts';
