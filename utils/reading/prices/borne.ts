import { amountIn } from '../values.ts';
import type { Shown } from './shown-amounts.ts';

const attributes = ['data-value', 'data-price', 'data-price-value', 'data-price-amount', 'content', 'value'];
/** So far up from an amount the part that bears it is looked for. */
const STEPS = 3;

/** Whether an amount is borne for machines by its element or a box close around it. */
export function isBorne({ element, price }: Shown): boolean {
  let up: Element | null = element;
  for (let n = 0; up && n < STEPS; up = up.parentElement, n++) {
    const said = attributes.map((name) => amountIn(up?.getAttribute(name) ?? undefined));
    if (said.some((amount) => amount !== undefined && Number(amount) === Number(price.amount))) return true;
  }
  return false;
}
