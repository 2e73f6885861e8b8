import type { Measurement, Month } from '../measurement.ts';
import { byName, unpackMonth } from './months.ts';

/** The numbers of months that come listing by listing; those of one listing in the order of metric, period and way of knowing. */
export async function* numbersInOrder(months: AsyncIterable<Month>): AsyncGenerator<Measurement> {
  let ofOne: Measurement[] = [];
  for await (const month of months) {
    if (ofOne[0] && ofOne[0].key !== month.key) {
      yield* ofOne.sort(byName);
      ofOne = [];
    }
    for (const number of unpackMonth(month)) ofOne.push(number);
  }
  yield* ofOne.sort(byName);
}
