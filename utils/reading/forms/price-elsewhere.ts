import { means } from '../tables/meanings.ts';
import type { Control } from './form-shape.ts';

/** Controls without those whose names say that they hold the price of another country: 'price_cz' beside 'price'. */
export const withoutPricesElsewhere = (controls: readonly Control[]): Control[] =>
  controls.filter((control) => !means(control.meaning, 'price') || !goesOn(control, controls));

/** Two or three letters of a country, a language or a currency. */
const ofCountry = /^(.{2,80}?)[-_.][a-z]{2,3}$/i;

/** Whether the name of a field of a price goes on from that of another, or by a country from that of any field beside it. */
function goesOn({ element }: Control, controls: readonly Control[]): boolean {
  const name = nameOf(element);
  const [, before = ''] = ofCountry.exec(name) ?? [];
  const fields = before ? [...(element.closest('form') ?? element.ownerDocument).querySelectorAll('input[name]')] : [];
  return (
    fields.some((field) => nameOf(field) === before) ||
    controls.some(({ meaning, element: other }) => means(meaning, 'price') && isLonger(name, nameOf(other)))
  );
}

const nameOf = (element: Element): string => element.getAttribute('name') ?? '';
const isLonger = (name: string, before: string): boolean =>
  before !== '' && name.startsWith(before) && /^[-_.]\D/.test(name.slice(before.length));
