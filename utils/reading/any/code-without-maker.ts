import { fold } from '../../text/normal.ts';
import { dataOf } from '../data/item.ts';
import { codeOf } from '../data/shop-code.ts';
import type { Item } from '../data/structured.ts';
import type { Found } from '../facts.ts';

/** The code of the one thing in a page's data whose name, without its maker's before it, is what the page is headed with. */
export function codeWithoutMaker(page: Document, url: URL, title: string | undefined): Found<string> | undefined {
  const [only, ...others] = title ? dataOf(page).items.filter((item) => isCalled(item, title)) : [];
  return only && others.length === 0 ? codeOf(only, page, url) : undefined;
}

const isCalled = ({ name, brand }: Item, title: string): boolean =>
  name !== undefined && brand !== undefined && fold(name) === fold(`${brand} ${title}`);
