import { squeeze } from '../../../text/normal.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf } from '../../forms/controls.ts';
import type { Draft } from '../../tables/identity.ts';
import { isCalledGoods, isSaidWhole } from './own-key.ts';

/** A code with a figure in it, words and strokes beside it as the seller likes. */
const code = /^(?=.*\d)[\w-]{4,64}$/;
const toForm = /^(?:edit|update|modify|detail|view)$/i;
/** At most this many links of a page are looked at. */
const LINKS_LIMIT = 1000;

/**
 * The number of the goods at the end of the path to their form, where the form shows it and holds it in no field. A number that is
 * typed into a field and that the address does not name is not by what the marketplace tells its goods apart, even where what it
 * names is not shown; where the form has none at all, the way to the public page must end in that code, too.
 */
export function putNumberByAddress(draft: Draft, page: Document, { pathname }: URL): void {
  const parts = pathname.split('/').filter(Boolean);
  const [last = '', before = '', ...above] = [...parts].reverse();
  const isOfGoods = isCalledGoods(before) || (toForm.test(before) && above.some(isCalledGoods));
  if (!isOfGoods || !code.test(last) || last === draft.id) return;
  const fields = fieldsOf(page);
  const isHeld = (sought: string) => fields.some((field) => isOpen(field) && squeeze(held(field)) === sought);
  if (isHeld(last)) return;
  if (!isSaidWhole(page, last)) {
    if (draft.id !== null && isHeld(draft.id)) {
      draft.id = null;
      delete draft.sources.id;
    }
    return;
  }
  if (draft.id === null ? !isLedTo(page, last) : !isHeld(draft.id)) return;
  draft.id = last;
  draft.sources.id = 'address';
}

const isOpen = (field: Element): boolean => !field.hasAttribute('readonly') && !field.hasAttribute('disabled');

/** Whether a link of the page leads elsewhere by a path that ends in a code. */
const isLedTo = (page: Document, sought: string): boolean =>
  [...page.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).some((link) => {
    const address = link.getAttribute('href') ?? '';
    return URL.canParse(address) && new URL(address).pathname.split('/').findLast(Boolean) === sought;
  });
