/** Countries by their codes that the marketplaces we know have no sites for, and the money they pay in. */
const byCountry = new Map(
  (
    'CI:XOF SN:XOF ML:XOF BF:XOF BJ:XOF TG:XOF NE:XOF CM:XAF GA:XAF CG:XAF TD:XAF GQ:XAF MA:MAD TN:TND DZ:DZD NG:NGN KE:KES GH:GHS UG:UGX ' +
    'PE:PEN UY:UYU DO:DOP JM:JMD TT:TTD PK:PKR BD:BDT LK:LKR NP:NPR BY:BYN UZ:UZS IR:IRR QA:QAR OM:OMR KW:KWD BH:BHD IL:ILS IS:ISK'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** The money of such a country. */
export const moneyOfCountry = (code: string): string | undefined => byCountry.get(code);
