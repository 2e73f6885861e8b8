import { fold } from '../../text/normal.ts';
import { type Found, textOf } from '../facts.ts';
import { namesOf } from '../former-price.ts';

/** So far up from a heading what stands with it is looked for, and so many links there. */
const STEPS = 3;
const LINKS_LIMIT = 40;
const NAME_MAX = 40;
const named = /(?:^|[^a-z])(?:brand|marke|marque|marca|merk|manufacturer|maker)(?:-?(?:link|name))?(?![a-z])/;
const ofBrands = /\/(?:brands?|marken?|marques?|marcas?|merken?|manufacturers?|brendy?)\//i;

/**
 * The maker's name where one link in the heading or close to it leads to all that is of that maker, or is called so, and the heading
 * begins with the same name.
 */
export function brandLedTo(heading: Element): Found<string> | undefined {
  const title = fold(textOf(heading, 300));
  const found = new Set<string>();
  let box: Element | null = heading;
  for (let n = 0; box && n <= STEPS && found.size === 0 && box.localName !== 'body'; box = box.parentElement, n++)
    for (const link of [...box.querySelectorAll('a')].slice(0, LINKS_LIMIT)) {
      const name = textOf(link, NAME_MAX + 1);
      const isMaker =
        ofBrands.test(link.getAttribute('href') ?? '') ||
        named.test(`${namesOf(link)} ${link.getAttribute('data-ref') ?? ''} ${link.getAttribute('itemprop') ?? ''}`);
      if (isMaker && name.length > 1 && name.length <= NAME_MAX && isBeginning(title, fold(name))) found.add(name);
    }
  const [only, ...others] = found;
  return only && others.length === 0 ? { value: only, from: 'link of the maker' } : undefined;
}

/** Whether a title begins with a name and says more. */
const isBeginning = (title: string, name: string): boolean => title.startsWith(name) && title.length > name.length + 2;
