import { squeeze } from '../../../text/normal.ts';
import { parentOf } from '../../deep.ts';
import { dictionary } from '../../dictionary.ts';
import { held, textControls } from '../../forms/control.ts';
import { fieldsOf, isAside } from '../../forms/controls.ts';
import { labelsOf } from '../../forms/label.ts';
import { shownIn } from '../../shown.ts';
import { labelHere, means } from '../../tables/columns.ts';
import type { Draft } from '../../tables/identity.ts';
import { possibleMoney } from '../../tables/possible-money.ts';
import type { Shape } from '../../tables/shape.ts';
import { moneyInHelp } from './money-in-help.ts';
import { signIn } from './money-in-line.ts';

/**
 * The money of a price whose field bears no sign: where a text beside the field says its amount once more with one, one stands right
 * behind or before it with more in its line, its help says in which money it is, or its label ends in a sign that names one money on
 * this page.
 */
export function moneyBeside({ sources }: Draft, page: Document, url: URL, shape: Shape): string | undefined {
  const helped = new Set<string>();
  const signs = new Set<string>();
  const [, label] = /[(（]([^()（）]{1,8})[)）]"$/.exec(sources.price ?? '') ?? [];
  if (label) signs.add(label);
  else
    for (const field of fieldsOf(page)) {
      const [label] = isAside(field) || held(field) === '' ? [] : labelsOf(field);
      if (!label || !means(labelHere(label.text, shape), 'price')) continue;
      for (const sign of [...signsRepeated(field), signIn(field)]) if (sign) signs.add(sign);
      const money = moneyInHelp(field);
      if (money) helped.add(money);
    }
  const [said, ...more] = helped;
  if (said && signs.size === 0) return more.length === 0 ? said : undefined;
  const [sign, ...further] = signs;
  const named = sign && further.length === 0 ? dictionary.currencies(sign) : [];
  if (named.length < 2) return named[0] || undefined;
  const possible = possibleMoney(page, { url, store: undefined }) ?? [];
  const [only, ...others] = named.filter((each) => possible.includes(each));
  return others.length === 0 ? only : undefined;
}

/** What else stands in a text beside a field that begins or ends with the amount it holds. */
function signsRepeated(field: Element): string[] {
  const amount = squeeze(held(field));
  for (let up = parentOf(field), n = 0; up && n < 3; up = parentOf(up), n++) {
    if (up.querySelectorAll(textControls).length > 1) return [];
    const said = shownIn(up).lines.flatMap(({ parts }) => {
      const text = squeeze(parts.flatMap(({ text, typed }) => (typed ? [] : [text])).join(' '));
      return text !== amount && (text.startsWith(`${amount} `) || text.endsWith(` ${amount}`))
        ? [text.replace(amount, '').trim()]
        : [];
    });
    if (said.length > 0) return said;
  }
  return [];
}
