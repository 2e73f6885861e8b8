/** Currencies with another number of places after the decimal sign than two, by ISO 4217. */
const none = new Set('CLP ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const three = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** How many places after the decimal sign a currency has by ISO 4217: 2, 0 for JPY, 3 for KWD. */
export const currencyDigits = (currency: string): number => (none.has(currency) ? 0 : three.has(currency) ? 3 : 2);
