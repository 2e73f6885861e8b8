import type { Listing } from '../listing.ts';
import { claims } from './claims.ts';
import { driedFruit } from './dried-fruit.ts';
import { food } from './food.ts';
import type { Group, Kind, Recognised, Told } from './goods.ts';
import { honey } from './honey.ts';
import { kindOf } from './kinds.ts';
import { mediaOf } from './media.ts';
import { nuts } from './nuts.ts';
import {
  claimVocabularyOf,
  type Glance,
  glance,
  groupVocabularyOf,
  recognise,
  recogniseClaim,
  vocabularyOf,
} from './old-recognise.ts';
import { tea } from './tea.ts';
import type { TraitId } from './traits.ts';

// To add a kind of goods: a file `utils/goods/<id>.ts` with its words in as many languages as it is sold in, the phrases
// that only look like it, and titles that are and are not of it (run as tests); and one line below. What many kinds have
// in common stands in the group's file. What goods claim or contain ('organic', 'in shell') is an entry of `claims.ts`.
export const kinds: readonly Kind[] = [nuts, driedFruit, tea, honey];
export const groups: readonly Group[] = [food];
export { claims };

/** At most this many UTF-16 units of each text are looked at. */
const TEXT_LIMIT = 1000;

const vocabularies = kinds.map(vocabularyOf);
const groupVocabularies = new Map(groups.map((group) => [group.id, groupVocabularyOf(group)]));
const claimVocabularies = claims.map(claimVocabularyOf);

/** The group a kind of goods belongs to; undefined for one we do not know. */
export const groupOf = (id: string): string | undefined => kinds.find((kind) => kind.id === id)?.group;

/**
 * What a listing sells, by its title and category path, with the words that made us think so; `sure` is false where they
 * leave it open. Empty where nothing says it: then nobody knows what it is. Media are told by `mediaOf`, not here.
 */
export function kindsOf(listing: Listing): Recognised[] {
  if (mediaOf(listing)) return [];
  const glances = new Map<string, Glance>();
  const found = vocabularies.flatMap((vocabulary) => {
    const group = groupVocabularies.get(vocabulary.kind.group);
    if (!group) return [];
    const seen = glances.get(vocabulary.kind.group) ?? glance(listing, group);
    glances.set(vocabulary.kind.group, seen);
    return recognise(vocabulary, seen) ?? [];
  });
  // 'Walnut kernels in honey': the sure one is what it is, the other perhaps a part of it.
  return found.sort((a, b) => Number(b.sure) - Number(a.sure));
}

/** What a listing claims or shows of its goods, by title, bullet points and attributes, with the words that say so. */
export function claimsOf(listing: Listing): Recognised[] {
  const texts = [
    listing.title ?? '',
    ...(listing.bullets ?? []),
    ...Object.entries(listing.attributes ?? {}).map(([name, value]) => `${name}: ${value}`),
  ].map((text) => text.slice(0, TEXT_LIMIT));
  return claimVocabularies.flatMap((vocabulary) => recogniseClaim(vocabulary, texts) ?? []);
}

/** What a listing sells, by the ids of `kinds.ts`; `sure` is false where its words leave it open, and then the likely kinds stand side by side. */
export const goodsOf = (listing: Listing): Recognised[] =>
  kindsOf(listing).map((one) => ({ ...one, id: `food.${one.id}` }));

/** Ids of claims, and the traits they are. */
const traitOfClaim: Readonly<Record<string, readonly [TraitId, boolean]>> = {
  organic: ['claim.organic', true],
  walnut: ['content.walnut', true],
  peanut: ['has.peanut', true],
  'in-shell': ['form.in-shell', true],
  shelled: ['form.in-shell', false],
  raw: ['form.raw', true],
  roasted: ['form.roasted', true],
  fresh: ['form.fresh', true],
  coated: ['form.coated-or-paste', true],
  'section-8e': ['content.us-8e', true],
  'quarantine-free-fruit': ['content.jp-exempt-dried-fruit', true],
  xinjiang: ['origin.xinjiang', true],
  china: ['origin.china', true],
};

/** What a listing has, claims and is for, by its words and by what its goods imply; traits nothing is said of are absent (`silenceOn`). */
export function traitsOf(listing: Listing, goods: readonly Recognised[]): Told[] {
  const told = new Map<TraitId, Told>();
  for (const { id, because, sure } of claimsOf(listing)) {
    const [trait, is] = traitOfClaim[id] ?? [];
    if (trait && is !== undefined) told.set(trait, { id: trait, is, because, sure });
  }
  for (const { id, because, sure } of goods)
    for (const implied of [id, id.split('.')[0] ?? id].flatMap((one) => kindOf(one)?.implies ?? []))
      if (!told.has(implied)) told.set(implied, { id: implied, is: true, because, sure });
  return [...told.values()];
}
