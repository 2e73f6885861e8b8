/** Attributes in which pages write what a part of them is called. */
export const naming = [
  'class',
  'id',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-auto',
  'data-widget',
  'data-hook',
  'data-component-name',
  'data-box-name',
  'data-marker',
  'data-module-name',
  'data-section',
];

/** Names of a price that no longer holds, that never held, or that others ask; and of what is only saved. */
const former =
  /(?:^|[^a-z])(?:old|was|prev|previous|before(?!:)|former|compare(?:-at)?|origin(?:al?)?|orgn?l|(?<=(?:price|prc)[-_]{1,2})org|strike\w*|stroke|crossed|deleted|rrp|msrp|uvp|savings?|saved|vecchio|precedente|ancien|anterior|antigo|tachado|oude|stara|staraya|puvodni|eski|coret|(?<=(?:prix|prezzo)[-_]{1,2})barr(?:e|ato)|del(?=[-_]{0,2}price)|(?:market|reference|ref|second(?:ary)?)(?=[-_]{0,2}price))(?![a-z])/;

/** What an element is called, in words: 'oldPrice' as 'old-price'. */
export const namesOf = (element: Element): string =>
  naming
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** Names of the price a maker lists; those of lists themselves are none, nor what only says that there is one. */
const listed =
  /(?:^|\s)list(?:\s|$)|(?<!(?:with|has|is|no)[-_]{1,2})list[-_]{0,2}(?:price|amount)|(?:price|amount)(?:--|__)list(?![a-z])/;

/** The names under which an element bears, for programs, what it shows: 'data-original-price'. */
const bornAs = (element: Element): string =>
  element
    .getAttributeNames()
    .filter((name) => name.endsWith('price') && element.getAttribute(name)?.trim() === element.textContent?.trim())
    .join(' ');

/** Names of a place, which say nothing of an amount that bears a name of its own. */
const byPlace = /(?<![a-z])second(?:ary)?(?![a-z])/g;

/**
 * Whether an element is called a price that does not hold: 'old', 'was', 'list-price'; a 'price list' and a 'listing' are none.
 * Shops call some boxes by their place, 'primary' and 'secondary': there what the amount itself is called settles it.
 */
export const isFormer = (element: Element): boolean => {
  const born = bornAs(element);
  const names = born === '' ? namesOf(element) : `${born} ${namesOf(element).replace(byPlace, '')}`;
  return former.test(names) || listed.test(names);
};

/** Names of amounts that are not the price: by the piece or the month, without tax, for carriage, given back or taken off. */
const notAsked =
  /(?:^|[^a-z])(?:install?ments?|monthly|emi|credit|loan|leasing|cuotas?|parcelas?|shipping|delivery|postage|freight|coupons?|vouchers?|cash-?back|rewards?|points?|exchange|trade-?in|deposit|(?:wallet|club|members?|loyalty|prime|subscri\w{2,5})[-_]{0,2}price|ex(?:cl(?:uding)?)?-?(?:tax|vat|gst)|net-?price|payment-discount)(?![a-z])/;

/** Names of an amount without tax, which shops ask where they show none with it. */
const untaxed = /(?:^|[^a-z])without-?tax(?![a-z])/;

/** Whether an element is called an amount that nobody asks for the goods. */
export function isNotAsked(element: Element): boolean {
  const names = namesOf(element);
  // What is asked in the end is a price, whatever points it earns; so is one in a box for it and for what carrying it costs.
  if (notAsked.test(names)) return !/final.?price|price-and-/.test(names);
  return (
    untaxed.test(names) &&
    element.ownerDocument.querySelector('[class*="--withTax"],[class*="with-tax" i],[class*="including-tax" i]') !==
      null
  );
}
