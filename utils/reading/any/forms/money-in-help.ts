import { squeeze } from '../../../text/normal.ts';
import { parentOf } from '../../deep.ts';
import { dictionary } from '../../dictionary.ts';
import { textControls } from '../../forms/control.ts';

/** So far up from a field the words of help about it stand. */
const STEPS = 4;
const HELP_MAX = 200;
/** What money is called where a sentence says in which one it is: 'your store default currency, Canadian Dollar (CAD)'. */
const ofMoney =
  /currenc|währung|devise|monnaie|moneda|divisa|moeda|valut|walut|měn[aěouy]|mena|pénznem|monedă|валют|para birimi|mata uang|tiền tệ|สกุลเงิน|通貨|货币|貨幣|币种|幣別|통화|عملة|מטבע|νόμισμα/iu;
const codes = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;

/** The one money that a sentence of help in the box of a field, which holds no other, names by its code. */
export function moneyInHelp(field: Element): string | undefined {
  for (let up = parentOf(field), n = 0; up && n < STEPS; up = parentOf(up), n++) {
    if (up.querySelectorAll(textControls).length > 1) return undefined;
    const found = new Set<string>();
    for (const part of up.querySelectorAll('p,small,span,div,em,i')) {
      const text = part.childElementCount === 0 ? squeeze((part.textContent ?? '').slice(0, HELP_MAX)) : '';
      if (!ofMoney.test(text)) continue;
      for (const code of text.match(codes) ?? []) if (dictionary.currencies(code).length === 1) found.add(code);
    }
    const [money, ...more] = found;
    if (money) return more.length === 0 ? money : undefined;
  }
  return undefined;
}
