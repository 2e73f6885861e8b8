/** Parts of an address that stand for buyers and their orders, messages and money, never for listings. */
const parts = new Set(
  (
    'account accounts address addresses addressbook basket billing buyers cart chat chats checkout customers gp-cart inbox ' +
    'invoices login logout mail message messages messaging messenger order orders payment payments payouts ' +
    'returns refunds signin sign-in signup transactions wallet your-account your-orders'
  ).split(' '),
);

/**
 * Whether an address is of a page about buyers, orders, messages or money. No reader is even injected there; what such a
 * page shows is nobody's business, ours least of all.
 */
export const isPrivatePage = ({ pathname }: URL): boolean =>
  pathname
    .toLowerCase()
    .split('/')
    .slice(0, 12)
    .some((part) => parts.has(part.replace(/\.(html?|aspx?|jsp|php)$/, '')));
