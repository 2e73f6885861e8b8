import { squeeze } from '../../text/normal.ts';
import type { ReadContext, Store } from '../marketplace.ts';

/** Countries by the words of the account switcher, in lower case. */
const countries: Readonly<Record<string, string>> = {
  'united states': 'US',
  usa: 'US',
  'vereinigte staaten': 'US',
  美国: 'US',
  アメリカ: 'US',
  canada: 'CA',
  kanada: 'CA',
  mexico: 'MX',
  méxico: 'MX',
  mexiko: 'MX',
  brazil: 'BR',
  brasil: 'BR',
  brasilien: 'BR',
  'united kingdom': 'GB',
  uk: 'GB',
  'vereinigtes königreich': 'GB',
  großbritannien: 'GB',
  英国: 'GB',
  germany: 'DE',
  deutschland: 'DE',
  alemania: 'DE',
  allemagne: 'DE',
  germania: 'DE',
  德国: 'DE',
  ドイツ: 'DE',
  france: 'FR',
  frankreich: 'FR',
  francia: 'FR',
  法国: 'FR',
  italy: 'IT',
  italien: 'IT',
  italia: 'IT',
  italie: 'IT',
  意大利: 'IT',
  spain: 'ES',
  spanien: 'ES',
  españa: 'ES',
  espagne: 'ES',
  spagna: 'ES',
  西班牙: 'ES',
  netherlands: 'NL',
  niederlande: 'NL',
  nederland: 'NL',
  荷兰: 'NL',
  sweden: 'SE',
  schweden: 'SE',
  sverige: 'SE',
  瑞典: 'SE',
  poland: 'PL',
  polen: 'PL',
  polska: 'PL',
  波兰: 'PL',
  belgium: 'BE',
  belgien: 'BE',
  belgië: 'BE',
  belgique: 'BE',
  比利时: 'BE',
  ireland: 'IE',
  irland: 'IE',
  turkey: 'TR',
  türkiye: 'TR',
  türkei: 'TR',
  土耳其: 'TR',
  australia: 'AU',
  australien: 'AU',
  澳大利亚: 'AU',
  singapore: 'SG',
  singapur: 'SG',
  新加坡: 'SG',
  'united arab emirates': 'AE',
  'vereinigte arabische emirate': 'AE',
  阿联酋: 'AE',
  'saudi arabia': 'SA',
  'saudi-arabien': 'SA',
  沙特阿拉伯: 'SA',
  egypt: 'EG',
  ägypten: 'EG',
  'south africa': 'ZA',
  südafrika: 'ZA',
  india: 'IN',
  indien: 'IN',
  印度: 'IN',
  japan: 'JP',
  日本: 'JP',
};

/** Where a seller console says which store it shows. */
const switchers =
  '#sc-mkt-picker-switcher-select option[selected],#partner-switcher,[class*="partner-dropdown"],[class*="account-switcher" i],[data-testid*="account-switcher"],[id*="mkt-switcher" i]';

const pageHeads = 'header,[role="banner"],#sc-masthead,#navbar';

/**
 * The store a seller console shows: that of its header's switcher, whatever the host. One that names no country, or two,
 * leaves the store open.
 */
export function storeOf(page: Document, { marketplace }: ReadContext): Store | undefined {
  // A list of 250 rows is not looked through for what stands in the page's head.
  const heads = [...page.querySelectorAll(pageHeads)];
  const places = (heads.length > 0 ? heads : [page]).flatMap((head) => [...head.querySelectorAll(switchers)]);
  const found = new Set(places.slice(0, 20).flatMap(countriesIn));
  const [id, ...more] = found;
  return more.length === 0 ? marketplace?.stores.find((store) => store.id === id) : undefined;
}

function countriesIn(element: Element): string[] {
  const words = squeeze((element.textContent ?? '').slice(0, 300))
    .split(/\s*[|,·/()]\s*|\s+[-–]\s+/)
    .map((word) => word.toLowerCase());
  return words.flatMap((word) => (Object.hasOwn(countries, word) ? [countries[word] ?? ''] : []));
}
