import type { SeenListing } from '../../listing.ts';
import type { Marketplace, ReadContext } from '../../marketplaces/marketplace.ts';
import type { PageData } from '../data/item.ts';
import type { Item } from '../data/structured.ts';
import type { Found } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';

/** What is particular to one marketplace's product page. Selectors stand in the order of their worth; none is a hashed class. */
export interface ProductPlan {
  /** Whose pages these are: on other hosts the plan holds for nothing. */
  of: Marketplace;
  trial?: true;
  /** The id in an address; undefined for an address of another kind of page. */
  idIn(url: URL): string | undefined;
  /** The id is of what is chosen, a size or a colour, and so is all that the page says; elsewhere it is of all choices. */
  idOfChoice?: true;
  /** What only a product page has: it tells the page where the address does not, and must be there for the page to be read. */
  marks: readonly string[];
  /** The id as the page itself says it, for a page under an address without one. */
  idOf?(page: Document, data: PageData): Found<string> | undefined;
  title: readonly string[];
  /** What the page adds to a title. */
  trim?: RegExp;
  price: readonly string[];
  /** The main picture; never the one that is shown large for the moment. */
  image: readonly string[];
  /** Where the main picture is shown large; believed only where nothing else names it. */
  lastImage?: readonly string[];
  /** Where an <img> names its largest version, in order, before its src. */
  imageAttributes?: readonly string[];
  /** Attributes of the gallery's pictures that name the original. */
  originals?: readonly string[];
  /** The gallery's pictures. */
  images?: readonly string[];
  rating?: readonly string[];
  reviews?: readonly string[];
  brand?: readonly string[];
  /** It sells goods of its own name. */
  ownBrand?: true;
  /** Each step of the category path. */
  category?: string;
  bullets?: string;
  /** What proves that there is none to be had. */
  soldOut?: string;
  /** Structured data names the price the buyer sees: it is in the buyer's currency here. */
  dataPrice?: boolean;
  /** Whether the mark that structured data names is this listing's own; it is where nothing tells. */
  isOwnMark?(item: Item, page: Document): boolean;
  /** What no landmark names is looked for beside the heading: the mark and reviews, or these and the price. */
  beside?: 'rating' | 'price and rating';
  /** What only this marketplace knows, before the common ways. */
  before?(seen: SeenListing, page: Document, hint: MoneyHint, context: ReadContext, data: PageData): void;
}
