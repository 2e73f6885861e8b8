import type { Image, SeenListing } from '../../listing.ts';
import type { PageReader } from '../../marketplaces/marketplace.ts';
import { addressOf } from '../values.ts';

/** At most this many pictures of a page are looked at. */
const PICTURES_LIMIT = 400;
const file = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;
/** Words of an address that say how large a picture is. */
const sizes =
  /(?<![a-z\d])(?:thumb(?:nail)?s?|tn|mini|small|medium|large|big|max|full|zoom|orig(?:inal)?|preview|x?xl|[sml]|\d{2,4}x\d{0,4}|[wh]?\d{2,4}(?:px|w|h)?)(?![a-z\d])/gi;

/** An address without what says how large the picture is. */
const bare = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/\d{5,}/g, (run) => run.split('').join('_')).replace(sizes, '')}`.replace(
    /[-_./]{2,}/g,
    '/',
  );
};

/**
 * Puts in place of a small picture of the goods the large one that it leads to, where the two addresses differ by no more than
 * words for sizes: '…_thumb.jpg' in a link to '…_max.jpg'.
 */
function putLinked(seen: SeenListing, page: Document): void {
  const large = new Map<string, string>();
  for (const picture of [...page.querySelectorAll('a[href] img[src]')].slice(0, PICTURES_LIMIT)) {
    const [own, led] = [picture.getAttribute('src'), picture.closest('a')?.getAttribute('href')].map((each) =>
      addressOf(each, page),
    );
    if (own && led && own !== led && file.test(led) && bare(own) === bare(led)) large.set(own, led);
  }
  if (large.size === 0) return;
  if (seen.image) seen.image = large.get(seen.image) ?? seen.image;
  // How large the small one is says nothing of the large one.
  const withLed = (image: Image): Image => {
    const led = large.get(image.address);
    return led ? { address: led } : image;
  };
  if (seen.images) seen.images = seen.images.map(withLed);
}

/** A reader of products that takes such pictures for those it read. */
export const withLinked = (reader: PageReader): PageReader => ({
  ...reader,
  read(page, context) {
    const reading = reader.read(page, context);
    if ('listings' in reading) for (const listing of reading.listings) putLinked(listing, page);
    return reading;
  },
});
