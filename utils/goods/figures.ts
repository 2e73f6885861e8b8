import { charge, mainsVolts, watts } from './amounts.ts';
import type { Tell } from './goods.ts';
import { finenessIn } from './metals.ts';

/** Watts that no battery gives. */
const LEAST_WATTS = 300;
const isMuch = (drawn: string): boolean =>
  Number.parseFloat(drawn.replace(',', '.')) * (/k|к/i.test(drawn) ? 1000 : 1) >= LEAST_WATTS;
const batteryWords = /batter|akku|аккумул|电池|バッテリー|배터리|充電式|충전식|cordless|rechargeable/iu;

/** A thousand milliampere-hours and more come out of lithium, but for what says otherwise. */
const LEAST_CHARGE = 1000;
/** Cells of other kinds, and round ones of the common sizes, which mostly are. */
const otherCells =
  /ni-?mh|镍氢|ニッケル|니켈|(?<![\p{L}\p{N}])(?:aaa?|[hl]r0?[36])(?![\p{L}\p{N}])|[57五七]号|[単单][34三四]/iu;

/** Round cells by their codes (IEC 60086-3), makers' own among them: 'SR626SW', 'AG13'. Those that begin with C are of lithium. */
const roundCell =
  /(?<![\p{L}\d])(?:(c|b)r\s?-?\d{4}|sr\s?-?\d{2,4}(?:sw|w)?|lr\s?-?(?:4[1-8]|5[4-9]|6[036-9]|\d{3,4})|ag\s?-?(?:1[0-3]|\d))(?![\p{L}\d])/iu;

/** 'AC 100V', '1700 W', '5000 mAh': what is fed from the mains or holds a battery says so in figures. `aims`: where the title speaks of what the thing is for. */
export function figuresTold(
  title: string,
  goods: readonly string[],
  aims: () => readonly [number, number][],
  tell: Tell,
): void {
  const given = mainsVolts.exec(title)?.[0];
  if (given) tell('has.mains', true, given);
  const held = otherCells.test(title) ? null : charge.exec(title);
  // A pouch 'for power bank 20000 mAh' holds another's.
  const isOwn = held !== null && !aims().some(([start, end]) => held.index >= start && held.index < end);
  if (isOwn && Number.parseInt(held[0], 10) >= LEAST_CHARGE) tell('has.lithium-battery', true, held[0]);
  // A box for such cells holds none.
  const cell = goods.some((id) => id !== 'general.other') ? roundCell.exec(title) : null;
  if (cell) tell('has.button-cell', true, cell[0]);
  if (cell?.[1] && goods.includes('batteries.other')) tell('has.lithium-battery', true, cell[0]);
  const fine = goods.includes('jewellery') ? finenessIn(title) : undefined;
  if (fine) tell('has.precious-metal', true, fine.trim());
  const drawn = watts.exec(title);
  const heats = goods.some((id) => id.startsWith('appliances.') || id === 'electronics.mains');
  if (drawn && heats && isMuch(drawn[0]) && !batteryWords.test(title)) tell('has.mains', true, drawn[0]);
}
