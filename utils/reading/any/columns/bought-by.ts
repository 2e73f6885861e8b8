import { shownIn } from '../../shown.ts';
import type { Draft } from '../../tables/identity.ts';

/** At most this many links of a row are looked at. */
const LINKS_LIMIT = 20;
/** A number of goods at the end of a step of a path. */
const numbered = /^\d{6,20}$/;
/** A number behind its label, in a line of its own. */
const labelled = /^[^\d:：]{2,30}[:：]\s?(\d{6,20})$/;

/**
 * Of several numbers of goods that a row labels, the one by which buyers find them: to which its one link out of the console, into
 * a shop, leads. Elsewhere a console may go by another, which no address of the shop knows.
 */
export function putNumberBoughtBy(draft: Draft, row: Element): void {
  if (!draft.sources.id?.startsWith('label ')) return;
  const here = row.ownerDocument.location?.hostname ?? URL.parse(row.ownerDocument.URL)?.hostname;
  const links = [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).flatMap((link) => {
    const url = URL.parse(link.getAttribute('href') ?? '', row.ownerDocument.URL);
    return url && /^https?:$/.test(url.protocol) && url.hostname !== here ? [url] : [];
  });
  const led = new Set(links.flatMap(({ pathname }) => pathname.split('/').filter((step) => numbered.test(step))));
  const [number, ...more] = led;
  if (!number || more.length > 0 || number === draft.id) return;
  const shown = shownIn(row).lines.flatMap(({ text }) => labelled.exec(text)?.[1] ?? []);
  if (!shown.includes(number)) return;
  draft.id = number;
  draft.sources.id = 'label and link to the shop';
}
