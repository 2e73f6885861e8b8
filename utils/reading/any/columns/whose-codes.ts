import type { SeenListing } from '../../../listing.ts';
import { fold } from '../../../text/normal.ts';
import type { Meaning } from '../../lexicon/index.ts';
import { shownIn } from '../../shown.ts';
import { means } from '../../tables/columns.ts';
import { codeIn, type Draft, putCode } from '../../tables/identity.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';
import { boughtBy } from './bought-by.ts';

/** A code of several parts, letters among them: sellers make such. */
const ofParts = /^(?=.*[A-Za-z])[A-Za-z0-9.]+(?:[-_/][A-Za-z0-9.]+)+$/;
/** A number of goods in a link: it ends a step of the path, or what is asked for. */
const steps = /[/?&=#]/;
/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;

/** Whose the codes of a table are, where their labels leave it open and its rows together tell. */
export interface WhoseCodes {
  /** A look at each row. */
  look(draft: Draft, row: Element): void;
  /** What all rows told. */
  settle(listings: readonly SeenListing[]): void;
}

export function whoseCodes(shape: Shape): WhoseCodes {
  // Labels under which some row bears a code that no marketplace gives its items.
  const ofShops = new Set<string>();
  const bought = boughtBy();
  return {
    look(draft, row) {
      bought.look(draft, row);
      const isOpen = draft.id === null || draft.sources.id?.startsWith('label ');
      if (!isOpen && draft.sku !== undefined) return;
      if (draft.sku === undefined) putWords(draft, row, shape);
      const codes = codesIn(row, shape);
      for (const { meaning, code, source } of codes)
        if (means(meaning, 'id') && !shape.id?.test(code)) ofShops.add(source);
      if (draft.sku === undefined) putBoth(draft, row, codes, shape);
    },
    settle(listings) {
      for (const listing of listings) {
        if (listing.id === null || !ofShops.has(listing.sources.id ?? '')) continue;
        listing.id = null;
        delete listing.sources.id;
      }
      settleSkuIds(listings);
      bought.settle(listings);
    },
  };
}

/** Words in capitals that strokes join: sellers make such codes without a figure, marketplaces none. */
const ofWords = /^\p{Lu}{2,}(?:[-_/]\p{Lu}+)+$/u;

/** Puts the seller's code that a row calls 'SKU ID' and that is made of words alone, as no number is. */
function putWords(draft: Draft, row: Element, shape: Shape): void {
  for (const { meaning, label, lines } of pairsIn(shownIn(row).lines, shape).pairs) {
    const text = lines.length === 1 ? (lines[0]?.text ?? '') : '';
    if ('otherId' in meaning && meaning.otherId === 'sku-id' && ofWords.test(text))
      putCode(draft, { field: 'sku' }, text, `label "${label}"`);
  }
}

interface Labelled {
  meaning: Meaning;
  code: string;
  source: string;
  label: string;
}

/** The codes that a row labels, whatever a marketplace's look like. */
const codesIn = (row: Element, { id: _, ...shape }: Shape): Labelled[] =>
  pairsIn(shownIn(row).lines, shape).pairs.flatMap(({ meaning, label, lines }) => {
    const isCode = means(meaning, 'id') || means(meaning, 'sku');
    const code = isCode ? codeIn(lines, meaning, shape) : undefined;
    return code ? [{ meaning, code, source: `label "${label}"`, label }] : [];
  });

/**
 * A row with a 'SKU' and a 'Partner SKU' that differ: the one that is named after the seller is the seller's. The other is the
 * marketplace's own number of the goods where links lead by it.
 */
function putBoth(draft: Draft, row: Element, codes: readonly Labelled[], shape: Shape): void {
  const named = codes.filter(({ meaning }) => means(meaning, 'sku'));
  const [own, ...owns] = named.filter(({ label }) => fold(label) !== 'sku');
  const [bare, ...bares] = named.filter(({ label }) => fold(label) === 'sku');
  if (!own || !bare || owns.length > 0 || bares.length > 0 || own.code === bare.code) return;
  putCode(draft, own.meaning, own.code, own.source);
  const links = [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT);
  const leads = links.some((link) => (link.getAttribute('href') ?? '').slice(0, 1000).split(steps).includes(bare.code));
  if (leads && shape.id?.test(bare.code)) putCode(draft, { field: 'id' }, bare.code, bare.source);
}

/**
 * What is called 'SKU ID' is the seller's own code where sellers made it, marketplaces number theirs: in a table where most are
 * of several parts, as no marketplace makes them, those of one part with letters in it are as well.
 */
function settleSkuIds(listings: readonly SeenListing[]): void {
  const coded = listings.filter(({ otherIds }) => otherIds?.['sku-id'] !== undefined);
  const isMade = ({ otherIds }: SeenListing): boolean => ofParts.test(otherIds?.['sku-id'] ?? '');
  const areMade = coded.filter(isMade).length * 2 > coded.length;
  for (const listing of coded) {
    const { 'sku-id': code, ...others } = listing.otherIds ?? {};
    if (!code || listing.sku !== undefined || !(isMade(listing) || (areMade && /[A-Za-z]/.test(code)))) continue;
    listing.sku = code;
    listing.sources.sku = listing.sources['otherIds.sku-id'] ?? 'label';
    delete listing.sources['otherIds.sku-id'];
    if (Object.keys(others).length > 0) listing.otherIds = others;
    else delete listing.otherIds;
  }
}
