import { dictionary } from '../../dictionary.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf, isAside } from '../../forms/controls.ts';
import type { Control, FormShape } from '../../forms/form-shape.ts';
import { labelsOf } from '../../forms/label.ts';
import { tabsBefore } from '../../forms/tabs.ts';
import { labelHere, means } from '../../tables/columns.ts';
import { moneyInHelp } from './money-in-help.ts';

/** 'Price (excluding tax)', 'Price excl. tax'. */
const untaxed =
  /\s*[(（]?\s*(?:excluding|excl?\.?|without|before|hors|sans|avant)\s+(?:sales\s+)?tax(?:es)?\s*[)）]?\s*$/i;
/** The money of countries where shops show prices without the tax, which is reckoned when somebody pays. */
const atTheTill = /^(?:USD|CAD)$/;

/**
 * The one field for the price of a form that calls it one without tax, where its own words say that it is in the money of a country
 * whose shops show no other.
 */
export function untaxedPrice(page: Document, shape: FormShape): Control[] {
  const found = fieldsOf(page).flatMap((element): Control[] => {
    const [label] = labelsOf(element);
    const name = label && untaxed.test(label.text) ? label.text.replace(untaxed, '') : '';
    if (!label || name === '' || isAside(element) || held(element) === '' || tabsBefore(element) === undefined)
      return [];
    if (!means(dictionary.header(name), 'price')) return [];
    const money = moneyInHelp(element) ?? '';
    const meaning = atTheTill.test(money) ? labelHere(`Price (${money})`, shape) : undefined;
    return meaning ? [{ meaning, element, name: label.text, source: `label "${label.text}"` }] : [];
  });
  return found.length === 1 ? found : [];
}
