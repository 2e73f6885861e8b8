import { squeeze } from '../../../text/normal.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf } from '../../forms/controls.ts';
import { queriesOf } from '../../queries.ts';
import type { Draft } from '../../tables/identity.ts';
import { isSaidWhole } from './own-key.ts';

/** What is called the code of goods, or a code that somebody else than the seller gave: 'item_code', 'gdnSku'. */
const named =
  /^(?:(?:products?|items?|goods|articles?|listings?|offers?)[_-]?(?:code|cd|no|num|number)|(?!seller|merchant|vendor|shop|store|my|own|parent|master|variant)[a-z]{2,12}_?sku)$/i;
/** A code with words and strokes as whoever gave it likes; numbers alone and keys are told elsewhere. */
const code = /^(?=.*[\p{L}_-])(?=.*\d)[\w-]{4,64}$/u;

/**
 * The code by which an address asks for the goods that a form is of, where the form says it by itself and nobody can change it there:
 * it is what the console tells its goods apart by, even where it is called as sellers' codes are.
 */
export function putCodeByAddress(draft: Draft, page: Document, url: URL): void {
  if (draft.id !== null || url.href.length > 2000) return;
  const asked = queriesOf(url).flatMap((query) =>
    [...query].flatMap(([name, value]) => (named.test(name) && code.test(value) ? [value] : [])),
  );
  const [only, ...more] = new Set(asked);
  if (!only || more.length > 0 || !isSaidWhole(page, only)) return;
  const isOpen = (field: Element) => !field.hasAttribute('readonly') && !field.hasAttribute('disabled');
  if (fieldsOf(page).some((field) => isOpen(field) && squeeze(held(field)) === only)) return;
  draft.id = only;
  draft.sources.id = 'address';
}
