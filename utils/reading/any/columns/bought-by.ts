import type { SeenListing } from '../../../listing.ts';
import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import { means } from '../../tables/columns.ts';
import type { Draft } from '../../tables/identity.ts';
import { addressOf } from '../../values.ts';

/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;
/** Rows of one listing at the most. */
const SPAN_MAX = 4;
/** A code behind its label, in a line of its own: figures, or words that strokes join. */
const labelled = /^([^\d:：]{2,30}?)\s?[:：]\s?((?=.*[\d-])[\w-]{5,40})$/;

/** By which of several numbers buyers find goods. */
export interface BoughtBy {
  /** A look at each row. */
  look(draft: Draft, row: Element): void;
  /** What all rows told. */
  settle(listings: readonly SeenListing[]): void;
}

/**
 * Of several numbers of goods that rows label, that under the label of which links out of the console, into a shop, lead: elsewhere
 * a console may go by another, which no address of the shop knows. A row without it has no number that is sure.
 */
export function boughtBy(): BoughtBy {
  const labels = new Set<string>();
  const rows = new Map<string, Map<string, string>>();
  return {
    look(draft, row) {
      if (draft.id === null || !draft.sources.id?.startsWith('label ')) return;
      const numbers = new Map(
        rowsOf(row)
          .flatMap(shownLines)
          .flatMap(({ text }) => {
            const [, label = '', number] = labelled.exec(text) ?? [];
            return number && !isOfSeller(label) ? [[label, number] as const] : [];
          }),
      );
      rows.set(draft.id, numbers);
      const led = new Set(rowsOf(row).flatMap(ledOut));
      for (const [label, number] of numbers) if (led.has(number)) labels.add(label);
    },
    settle(listings) {
      const [label, ...more] = labels;
      if (label === undefined || more.length > 0) return;
      for (const listing of listings) {
        const numbers = listing.id === null ? undefined : rows.get(listing.id);
        if (!numbers) continue;
        listing.id = numbers.get(label) ?? null;
        if (listing.id === null) delete listing.sources.id;
        else listing.sources.id = `label "${label}"`;
      }
    },
  };
}

/** What its seller or its maker calls the goods may stand in the address of a shop as well. */
function isOfSeller(label: string): boolean {
  const meaning = dictionary.header(label);
  return means(meaning, 'sku') || (meaning !== undefined && 'otherId' in meaning);
}

const shownLines = (row: Element) => shownIn(row).lines;

/** A row and those below it that its cells span. */
function rowsOf(row: Element): Element[] {
  const rows = [row];
  const spans = [...row.children].map((cell) => Number(cell.getAttribute('rowspan') ?? 1));
  for (
    let below = row.nextElementSibling;
    below && rows.length < Math.min(SPAN_MAX, Math.max(...spans));
    below = below.nextElementSibling
  )
    rows.push(below);
  return rows;
}

/** The steps of the paths by which links of a row lead out of the console. */
function ledOut(row: Element): string[] {
  const page = row.ownerDocument;
  const here = new URL(page.URL).hostname;
  const links = [...row.querySelectorAll('a[href]')]
    .slice(0, LINKS_LIMIT)
    .map((link) => new URL(addressOf(link.getAttribute('href'), page) ?? page.URL))
    .filter(({ hostname }) => hostname !== here);
  return links.flatMap(({ pathname }) => pathname.split('/'));
}
