import { fold } from '../../text/normal.ts';
import { namesOf } from '../former-price.ts';
import { headText } from '../products/heading.ts';
import { headsOf } from '../products/heads.ts';

/**
 * The heading with the very name of a page's goods in a header of their own: one that is marked up or called so, and holds no ways to
 * find other things.
 */
export function headInOwnHeader(page: Document, title: string | undefined): Element | undefined {
  const [only, ...others] = headsOf(page);
  if (!only || others.length > 0 || !title || fold(headText(only, 500)) !== fold(title)) return undefined;
  const header = only.closest('header');
  const isOwn =
    header !== null &&
    (header.closest('[itemtype*="/Product" i]') !== null || /product|pdp|goods/.test(namesOf(header))) &&
    header.querySelector('nav,form,input') === null;
  return isOwn ? only : undefined;
}
