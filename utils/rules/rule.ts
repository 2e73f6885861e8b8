import type { Field, Listing, With } from '../listing.ts';
import type { Measured } from '../pictures/measured.ts';
import type { Policy, PolicyOn } from '../policy.ts';
import type { Audit, Finding } from '../report.ts';

/** The sentences of a rule in one language. `title`: what is so when it passes. `why`: why the seller should care. The rest: its findings, with {blanks}. */
export type RuleWords = Readonly<{ title: string; why: string } & Record<string, string>>;

/** What a rule may know besides the listing. Rules have no clock and do not ask which site they are on. */
export interface Context {
  /** What the marketplace lays down for this listing on this day. */
  policies: readonly Policy[];
  /** The store's day, 'yyyy-mm-dd'. */
  today: string;
  /** What the pixels of pictures say, by address; a picture that is not among them has not been measured. */
  pictures?: Readonly<Record<string, Measured>>;
  /** Claims ('claim.organic') for which the papers are in the drawer. */
  backed?: ReadonlySet<string>;
}

/** One picture of a listing, as a rule looks at it. */
export interface Picture {
  /** Its place among the listing's pictures, from 0. */
  index: number;
  role: 'main' | 'other';
  /** Width and height of the original, in pixels; undefined where what was seen may be a thumbnail. */
  size: { width: number; height: number } | undefined;
  /** Known to be what was uploaded; a thumbnail is another file, often of another format. */
  original: boolean;
  /** What its pixels say; undefined where nobody has measured it. */
  measured: Measured | undefined;
}

/** What a rule says of one picture. `asked`: somebody lays something down for it. `unread`: its pixels leave it open. */
export interface Looked {
  asked: boolean;
  unread: boolean;
  finding: Finding | undefined;
}

/** A listing to try a rule on: part of a listing, and what holds for it. */
export interface Example {
  listing: Partial<Listing>;
  context?: Partial<Context>;
}

/** One check of a listing. Pure: the same listing in the same context always gets the same answer. */
export interface Rule<F extends Field = Field> {
  /** 'too-long'. Kept in reports and settings, equal to the file's name, so it never changes. */
  id: string;
  category: Audit['category'];
  words: { en: RuleWords; zh: RuleWords; ru: RuleWords };
  /** The kind of policy it rests on: where none of that kind holds, it has nothing to say. */
  on?: Policy['on'];
  /** Fields without which it cannot judge; where one could not be read, the audit says 'unread'. */
  needs: readonly F[];
  /** Whether it has anything to say of this listing; if absent, always. */
  applies?(listing: With<F>, context: Context): boolean;
  /** What is wrong; empty when all is well. */
  check(listing: With<F>, context: Context): Finding[];
  /** Whether an empty check means that all is well; false: part of what it needs could not be read, and the audit says 'unread'. If absent, always. */
  settles?(listing: With<F>, context: Context): boolean;
  /** For rules on pictures: what it says of one picture by itself. */
  look?(picture: Picture, context: Context): Looked;
  /** Shown to the seller as good and bad, run as tests. `spares`: listings it has nothing to say of. */
  examples: { passes: readonly Example[]; fails: readonly Example[]; spares?: readonly Example[] };
}

/** Lets `check` know that the fields in `needs` are there. */
export const defineRule = <const F extends Field>(rule: Rule<F>): Rule => rule as unknown as Rule;

/** The policies of one kind among those that hold; every rule asks, of the same list. */
export function policiesFor<On extends Policy['on']>({ policies }: Context, on: On): readonly PolicyOn<On>[] {
  if (last?.policies !== policies) last = { policies, byKind: new Map() };
  let found = last.byKind.get(on);
  if (!found) {
    found = policies.filter((policy) => policy.on === on);
    last.byKind.set(on, found);
  }
  return found as readonly PolicyOn<On>[];
}
let last: { policies: readonly Policy[]; byKind: Map<string, readonly Policy[]> } | undefined;
