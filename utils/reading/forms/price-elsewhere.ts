import { means } from '../tables/meanings.ts';
import type { Control } from './form-shape.ts';

/** Controls without those whose names say that they hold the price of another country: 'price_cz' beside 'price'. */
export const withoutPricesElsewhere = (controls: readonly Control[]): Control[] =>
  controls.filter((control) => !controls.some((other) => goesOn(control, other)));

/** Whether the name of a field of a price goes on from that of another. */
function goesOn(control: Control, other: Control): boolean {
  const [name, before] = [control, other].map(({ element }) => element.getAttribute('name') ?? '');
  return (
    Boolean(before && name?.startsWith(before) && /^[-_.]\D/.test(name.slice(before.length))) &&
    means(control.meaning, 'price') &&
    means(other.meaning, 'price')
  );
}
