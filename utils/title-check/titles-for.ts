import { audit } from '../audit.ts';
import { policiesHolding } from '../judge.ts';
import type { Listing } from '../listing.ts';
import { policiesOf } from '../marketplaces/policies.ts';
import { policiesAt } from '../marketplaces/policies-at.ts';
import { type Policy, policiesOn, type TitlePart, titlePartSchema } from '../policy.ts';
import { titleRules } from '../rules/index.ts';
import type { TitleNote } from '../title-note.ts';
import type { Objection } from '../titles/clean.ts';
import type { Making } from '../titles/making.ts';
import { type Made, variantsOf } from '../titles/variants.ts';

/** What the rules say of a title, as whoever mends it wants to know it. */
const objectionsTo = (
  listing: Listing,
  policies: readonly Policy[],
  today: string,
  backed: ReadonlySet<string>,
): Objection[] =>
  audit(listing, titleRules, { policies, today, backed }).flatMap(({ rule, findings }) =>
    findings.map(({ level, place }) => ({
      rule,
      level,
      ...(place.field === 'title' && place.span ? { span: place.span } : {}),
    })),
  );

/**
 * What a marketplace lays down for a listing's title on a day of its store, 'yyyy-mm-dd'. `titleAt`: the address its title was
 * read at. Policies on pictures are left out: they ask what the goods are, which is dear to find out.
 */
export const titlePolicies = (listing: Listing, today: string, titleAt?: string): Policy[] => {
  const onTitles = policiesAt(listing.marketplace, titleAt).filter(({ on }) => on.startsWith('title-'));
  return policiesHolding(listing, policiesOn(onTitles, listing.store, today));
};

/** Claims ('claim.organic') for which the papers are in the drawer; where nobody looked, none. */
const noClaims: ReadonlySet<string> = new Set();

/**
 * Better titles for a listing under what its marketplace lays down on a day; none on a site whose policies nobody has read.
 * `backed`: claims for which the papers are in the drawer.
 */
export function titlesFor(
  listing: Listing,
  today: string,
  more: Pick<Making, 'template' | 'told'> = {},
  policies = titlePolicies(listing, today),
  backed = noClaims,
): Made {
  if (policiesOf(listing.marketplace).length === 0) return { variants: [], none: { because: 'unlisted' }, asks: [] };
  return variantsOf(listing, {
    policies,
    check: (title) => objectionsTo({ ...listing, title }, policies, today, backed),
    ...more,
  });
}

/**
 * What the person wrote that bears on a listing's titles: the facts they confirmed, and their order of parts for its category,
 * else for its whole marketplace.
 */
export function makingOf(
  notes: readonly TitleNote[],
  category: readonly string[] = [],
): Pick<Making, 'template' | 'told'> {
  const facts = notes.flatMap(({ kind, name, text }): [TitlePart, string][] => {
    const part = titlePartSchema.safeParse(name).data;
    return kind === 'fact' && part ? [[part, text]] : [];
  });
  const orders = notes.filter(({ kind }) => kind === 'order');
  const own =
    orders.find(({ name }) => name !== '' && category.includes(name)) ?? orders.find(({ name }) => name === '');
  return {
    ...(facts.length > 0 ? { told: Object.fromEntries(facts) } : {}),
    ...(own ? { template: own.text } : {}),
  };
}

/** How many Musts a listing's title breaks. */
export const musts = (
  listing: Listing,
  today: string,
  policies = titlePolicies(listing, today),
  backed = noClaims,
): number => objectionsTo(listing, policies, today, backed).filter(({ level }) => level === 'must').length;
