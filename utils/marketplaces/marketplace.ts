import type { MarketplaceId } from '../ids.ts';
import type { SeenListing } from '../listing.ts';
import type { NotUnderstood, PageKind } from '../reading.ts';

/** One national (or the global) store of a marketplace. Currency and zone are absent where nobody knows them for certain. */
export interface Store {
  /** ISO 3166 country, or 'global'. */
  id: string;
  /** ISO 4217. */
  currency?: string;
  /** IANA time zone in which the store counts its days. */
  zone?: string;
  /** Languages listings are written in, BCP 47, first is the usual one. */
  languages?: readonly string[];
  /** Hosts that belong to this store alone, without wildcards. */
  hosts?: readonly string[];
}

/**
 * A site where listings are kept: what the manifest, the switches and the content script need to know of it.
 * Light, because it stands in every content script. Readers stand in `console.ts` and `shop.ts`, policies in `policies.ts` beside it.
 */
export interface Marketplace {
  id: MarketplaceId;
  /** As its sellers write it. */
  name: string;
  /** Hosts of its consoles and product pages; '*.example.com' takes in the host itself and all below it. */
  hosts: readonly string[];
  /** Whether an address is of its consoles: of what sellers see, not buyers. */
  isConsole(url: URL): boolean;
  /** Hosts of its pictures, asked for together with its own. */
  imageHosts: readonly string[];
  stores: readonly Store[];
  /** The public address of a listing. */
  address?(id: string, store: string): string | undefined;
}

/** What a reader made of a page. It never throws and never guesses; a field it is not sure of is absent. */
export type Reading =
  | {
      state: 'read' | 'partly';
      listings: SeenListing[];
      notUnderstood?: NotUnderstood[];
      /** Where the page itself says which store or account it shows; it outranks the address. */
      store?: string;
      account?: string;
      found?: Record<string, number>;
    }
  /** Still being drawn: read again at its next change. A page read once that still waits is 'changed'. */
  | { state: 'waiting' }
  /** Not as this reader knows it; named, so that the person sees what could not be read. */
  | { state: 'changed'; missing: NotUnderstood[] }
  /** A captcha, a log-in, an error page. */
  | { state: 'wall' };

/** What a reader is told besides the document. */
export interface ReadContext {
  url: URL;
  marketplace: Marketplace | undefined;
  /** The store as the address tells it, 'unknown' where it does not. */
  store: Store | undefined;
  /** Milliseconds since 1970 UTC; only for periods a page names relative to today ("last 7 days"). */
  now: number;
  /** True once the reader may take no more time; it then returns what it has as 'partly'. */
  late(): boolean;
  /** True once the page has been held long enough: a reader that reads in slices then lets it go on. */
  full(): boolean;
}

/** Work in slices: at each `yield` the page may go on with its own. */
export type Slices<T> = Generator<undefined, T>;

/** How one kind of page is read. It is handed the document, so it runs on a saved page as on the site, and changes nothing in it. */
export interface PageReader {
  /** '<marketplace>/<name>': 'amazon/listings'. Its saved pages bear this name. */
  id: string;
  page: PageKind;
  /** Built on landmarks none of us has seen live. */
  trial?: true;
  /** What it reads is an unsaved form. */
  draft?: true;
  matches(url: URL, page: Document): boolean;
  read(page: Document, context: ReadContext): Reading;
  /** The same in slices, where a page may be long. Whoever lets the page go on must see that it has not changed meanwhile. */
  slices?(page: Document, context: ReadContext): Slices<Reading>;
  /** The item's number that an address of such a page names. */
  numberIn?(url: URL): string | undefined;
  /** The element that shows a part of the listing, to point at. */
  locate?(page: Document, field: string): Element | null;
}

/** One kind of page given up by all readers before it: the structured data of any product page. */
export type Readers = readonly PageReader[];

/** A marketplace's readers come in two scripts: what sellers see of it is read by other means than what buyers see. */
export const readerParts = ['console', 'shop'] as const;
export type ReaderPart = (typeof readerParts)[number];

/** Whether a host pattern ('*.example.com', 'seller.example.com') takes in a host. 'example.com' only leads to 'www.example.com'. */
export function takesIn(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host || pattern === `www.${host}`;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Browser match patterns for hosts: 'https://*.example.com/*'. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** The store an address belongs to; undefined where the host serves several. */
export const storeAt = (marketplace: Marketplace, host: string): Store | undefined =>
  marketplace.stores.find((store) => store.hosts?.some((one) => takesIn(one, host))) ??
  (marketplace.stores.length === 1 ? marketplace.stores[0] : undefined);
