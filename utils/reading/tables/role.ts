/** What the text of a slot is to a listing: its title, a value beside a label, where a link leads, a picture; or nothing at all. */
export type Role =
  /** `opens`: it stands before all else in its cell. */
  | { is: 'title'; source: string; least: number; opens: boolean }
  /** `before`, `after`: what stands round the value in the slot; `ahead`: in its line. `phrase`: of the site's own phrases the one that tells it. */
  | {
      is: 'value';
      pair: number;
      line: number;
      least: number;
      before: string;
      after: string;
      ahead: string;
      phrase?: string;
    }
  | { is: 'address'; link: number }
  | { is: 'picture' }
  /** `inWords`: it may say something in words, since the title is marked. `least`, `most`: how long it was. */
  | { is: 'nothing'; inWords: boolean; least: number; most: number; opens: boolean }
  | { is: 'blank' }
  | { is: 'aside' };
