import { charge, mainsVolts, watts } from './amounts.ts';
import type { Tell } from './goods.ts';

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

/** 'AC 100V', '1700 W', '5000 mAh': what is fed from the mains or holds a battery says so in figures. */
export function figuresTold(title: string, goods: readonly string[], tell: Tell): void {
  const given = mainsVolts.exec(title)?.[0];
  if (given) tell('has.mains', true, given);
  const held = otherCells.test(title) ? undefined : charge.exec(title)?.[0];
  if (held && Number.parseInt(held, 10) >= LEAST_CHARGE) tell('has.lithium-battery', true, held);
  const drawn = watts.exec(title);
  const heats = goods.some((id) => id.startsWith('appliances.') || id === 'electronics.mains');
  if (drawn && heats && isMuch(drawn[0]) && !batteryWords.test(title)) tell('has.mains', true, drawn[0]);
}
