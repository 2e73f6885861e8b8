export type Bytes = Uint8Array;

export const startsWith = (bytes: Bytes, with_: readonly number[]): boolean =>
  with_.every((value, index) => bytes[index] === value);

/** Bytes as Latin letters; shorter where the file ends. */
export const text = (bytes: Bytes, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** Numbers at a place in the bytes. Each throws a RangeError past the end. */
export const numbersIn = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The name a colour profile gives itself; 'unnamed' where it cannot be read. */
export function profileName(profile: Bytes): string {
  const letters = text(profile, 0, Math.min(profile.length, 4096)).replace(/\0/g, '');
  for (const [name, pattern] of known) if (pattern.test(letters)) return name;
  return 'unnamed';
}

const known: readonly (readonly [string, RegExp])[] = [
  ['sRGB', /sRGB|IEC ?61966-?2-?1|c2ci/i],
  ['Display P3', /Display P3|DCI.?P3/i],
  ['Adobe RGB', /Adobe RGB|AdobeRGB/i],
  ['ProPhoto RGB', /ProPhoto|ROMM/i],
];
