import { fold } from './normal.ts';

/** What screen readers and sort buttons add to a header; the label ends where the first of them begins. */
const remnants = [
  'sort ascending',
  'sort descending',
  'sorted ascending',
  'sorted descending',
  'sort by',
  'click to sort',
  'activate to sort',
  'resize column',
  'info about',
  'opens in new',
  'not editable',
  '点击升序',
  '点击降序',
  '取消排序',
  '點擊升序',
  '點擊降序',
  'сортировать по',
  'aufsteigend sortieren',
  'absteigend sortieren',
];

/** A header in the form labels are compared in, without what is added to it for sorting and help. */
export function foldHeader(text: string): string {
  const label = fold(text);
  const ends = remnants.map((remnant) => label.indexOf(remnant)).filter((at) => at > 0);
  return ends.length > 0 ? fold(label.slice(0, Math.min(...ends))) : label;
}
