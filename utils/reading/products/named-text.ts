import { fold, squeeze } from '../../text/normal.ts';
import { isNamedForOthers } from '../others.ts';

/** At most this many elements are looked at; shorter names may be said of anything. */
const ELEMENTS_LIMIT = 4000;
const NAME_MIN = 16;
/** Where a page names its goods too and heads nothing. */
const aside = 'a,li,nav,header,footer,aside,[class*="breadcrumb" i]';

/** The element that shows nothing but the very name that a page has for its tab or for tags, where no heading does. */
export function textNamed(page: Document, names: readonly (string | undefined)[]): Element | undefined {
  const wanted = names.map((name) => fold((name ?? '').slice(0, 500))).filter((name) => name.length >= NAME_MIN);
  const most = Math.max(0, ...wanted.map((name) => name.length)) * 3;
  return [...page.body.querySelectorAll('span,div,p,strong,b')].slice(0, ELEMENTS_LIMIT).find((element) => {
    const text = element.childElementCount === 0 ? (element.textContent ?? '') : '';
    const isIt = text.length >= NAME_MIN && text.length <= most && wanted.includes(fold(squeeze(text, 500)));
    return isIt && !element.closest(aside) && !isNamedForOthers(element);
  });
}
