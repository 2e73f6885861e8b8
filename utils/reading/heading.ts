import { type Found, find, shownText, textOf } from './facts.ts';
import { sameName } from './item.ts';

/** The text of the page's one heading. */
export function soleHeading(page: Document): string | undefined {
  const [heading, ...more] = page.querySelectorAll('h1');
  return heading && more.length === 0 ? shownText(heading) : undefined;
}

/** The heading that other places of the page agree is the name of the goods: none is believed alone. */
export function headingOf(page: Document, names: readonly (string | undefined)[]): Found<string> | undefined {
  const said = names.filter((name) => name !== undefined && name !== '');
  return find(page, ['h1'], (heading) => {
    const text = textOf(heading, 2000);
    return text.length > 2 && said.some((name) => sameName(name, text)) ? text : undefined;
  });
}
