/** '£' is the pound of the United Kingdom here: Amazon writes Egyptian money 'EGP'. The rest are those of its stores. */
export const amazonCurrencies: readonly string[] =
  'USD CAD MXN BRL GBP EUR SEK PLN TRY AUD SGD AED SAR ZAR INR JPY'.split(' ');
