import type { Wish } from '../pictures/mend/wish.ts';
import { type Policy, type PolicyOn, policiesForGoods } from '../policy.ts';

/** What a marketplace's policies want of a picture, as far as pixels can give it: where several speak, the strictest. */
export function wishOf(policies: readonly Policy[], role: 'main' | 'other', goods: readonly string[]): Wish {
  const holding = policiesForGoods(policies, goods).filter(
    (policy) => !('role' in policy) || policy.role === undefined || policy.role === role,
  );
  const on = <On extends Policy['on']>(kind: On): PolicyOn<On>[] =>
    holding.filter((policy): policy is PolicyOn<On> => policy.on === kind);
  const asked = on('image-ground').map(({ asks }) => asks);
  const ground = asked.includes('pure-white') ? 'pure-white' : asked.includes('light') ? 'light' : undefined;
  const fills = on('image-fill');
  const ratios = on('image-ratio');
  // What one of them does not take is no way out.
  const or = ratios.every((policy) => policy.or !== undefined) ? ratios[0]?.or : undefined;
  const least = (numbers: readonly (number | undefined)[]): number | undefined => {
    const known = numbers.filter((number) => number !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
  };
  const takes = on('image-format').map((policy) => policy.takes);
  const [most, megapixels] = [
    least(on('image-most').map(({ max }) => max)),
    least(on('image-most').map((policy) => policy.megapixels)),
  ];
  const weight = least(on('image-weight').map(({ max }) => max));
  return {
    least: on('image-side').map(({ side, min }) => ({ side, min })),
    ...(ground ? { ground } : {}),
    ...(fills.length > 0
      ? { fill: { min: Math.max(...fills.map(({ min }) => min)), max: Math.min(...fills.map(({ max }) => max ?? 1)) } }
      : {}),
    ...(ratios.length > 0
      ? {
          ratio: {
            from: Math.max(...ratios.map(({ ratio }) => ratio)),
            upTo: Math.min(...ratios.map(({ ratio, upTo }) => upTo ?? ratio)),
            ...(or === undefined ? {} : { or }),
          },
        }
      : {}),
    ...(on('image-without').some(({ what }) => what.includes('border')) || ground ? { noBorder: true as const } : {}),
    ...(ground || on('image-opaque').length > 0 ? { opaque: true as const } : {}),
    ...(most ? { most } : {}),
    ...(megapixels ? { megapixels } : {}),
    ...(weight ? { weight } : {}),
    ...(takes.length > 0 ? { takes: takes.reduce((both, one) => both.filter((format) => one.includes(format))) } : {}),
  };
}
