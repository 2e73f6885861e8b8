import type { Tell } from './goods.ts';

/** Volts of a household's socket, as they stand in a title; and watts that no battery gives. */
const volts =
  /(?<![\d.,])(1[0-2]\d|2[0-4]\d)(?:\s?[-–~]\s?2[0-4]\d)?\s?(?:v(?:ac|olts?)?|в|вольт|伏)(?![\p{L}\p{N}])/iu;
const watts = /(?<![\d.,])(\d{3,4})\s?(?:w(?:atts?)?|вт|ватт|瓦|ワット|와트)(?![\p{L}\p{N}])/iu;
const LEAST_WATTS = 300;
const batteryWords = /batter|akku|аккумул|电池|バッテリー|배터리|充電式|충전식|cordless|rechargeable/iu;

/** A thousand milliampere-hours and more come out of lithium, but for what says otherwise. */
const charge = /(?<![\d.,])\d{4,6}\s?(?:mah|ма·?ч|毫安)/iu;
/** Cells of other kinds, and round ones of the common sizes, which mostly are. */
const otherCells =
  /ni-?mh|镍氢|ニッケル|니켈|(?<![\p{L}\p{N}])(?:aaa?|[hl]r0?[36])(?![\p{L}\p{N}])|[57五七]号|[単单][34三四]/iu;

/** 'AC 100V', '1700 W', '5000 mAh': what is fed from the mains or holds a battery says so in figures. */
export function figuresTold(title: string, goods: readonly string[], tell: Tell): void {
  const given = volts.exec(title)?.[0];
  if (given) tell('has.mains', true, given);
  const held = otherCells.test(title) ? undefined : charge.exec(title)?.[0];
  if (held) tell('has.lithium-battery', true, held);
  const drawn = watts.exec(title);
  const heats = goods.some((id) => id.startsWith('appliances.') || id === 'electronics.mains');
  if (drawn && heats && Number(drawn[1]) >= LEAST_WATTS && !batteryWords.test(title)) tell('has.mains', true, drawn[0]);
}
