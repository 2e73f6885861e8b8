import { codePlaced } from '../data/shop-code.ts';

/** Letters and figures as no word has them. */
const made = /^(?=.*\d)(?:\d{4,16}|[A-Z\d]{6,24})$|^[A-Z\d]{12,24}$/;

/** A day or a month: '20261105', '202611'. */
const dated = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/;
const isMade = (step: string): boolean => made.test(step) && !dated.test(step);

/** Whether each thing of a list has a code of its own, and they do not just count them. */
export const isOfAll = (codes: readonly (string | undefined)[]): boolean =>
  codes.length > 0 &&
  !codes.includes(undefined) &&
  new Set(codes).size === codes.length &&
  !codes.every((each, at) => Number(each) < 1000 && (at === 0 || Number(each) === Number(codes[at - 1]) + 1));

/** The codes that stand at one place of the addresses of one list, if each has one of its own there. */
export const codesPlaced = (addresses: readonly URL[]): (string | undefined)[] | undefined =>
  [addresses.map(codePlaced), ...places(addresses)].find(isOfAll);

/** What stands at one place of all addresses: a step counted from the end, or a parameter. */
function* places(addresses: readonly URL[]): Iterable<(string | undefined)[]> {
  const steps = addresses.map(({ pathname }) => pathname.split('/').filter(Boolean).reverse());
  for (let at = 0; at < 4; at++) yield steps.map((each) => (isMade(each[at] ?? '') ? each[at] : undefined));
  const behind = steps.map(([last = '']) => /^([A-Za-z][\w-]{0,22}[._-])(\d{5,16})(?:\.html?)?$/.exec(last));
  if (new Set(behind.map((found) => found?.[1])).size === 1) yield behind.map((found) => found?.[2]);
  // '…-13th-gen-1523803879': what all names end with, in as many figures.
  const ends = steps.map(([last = '']) => /-(\d{7,16})$/.exec(last)?.[1]);
  if (new Set(ends.map((end) => end?.length)).size === 1) yield ends;
  for (const name of new Set(addresses[0]?.searchParams.keys() ?? []))
    yield addresses.map(({ searchParams }) => {
      const value = searchParams.get(name) ?? '';
      return isMade(value) ? value : undefined;
    });
}
