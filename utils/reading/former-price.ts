/** Attributes in which pages write what a part of them is called. */
const naming = ['class', 'id', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-auto'];

/** Names of a price that no longer holds, that never held, or that others ask; and of what is only saved. */
const former =
  /(?:^|[^a-z])(?:old|was|prev|previous|before|former|compare(?:-at)?|list|original?|orgn?l|strike\w*|stroke|striked|crossed|deleted|rrp|msrp|uvp|saving|saved)(?![a-z])/;

/** What an element is called, in words: 'oldPrice' as 'old-price'. */
export const namesOf = (element: Element): string =>
  naming
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** Whether an element is called a price that does not hold: 'old', 'was', 'list'; a 'price list' and a 'listing' are none. */
export const isFormer = (element: Element): boolean =>
  former.test(
    namesOf(element)
      .replace(/price-?list|listing/g, '')
      .replace(/\blist-?(?:view|item|group)\b/g, ''),
  );
