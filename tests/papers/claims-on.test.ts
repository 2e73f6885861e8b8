import { expect, test } from 'vitest';
import { wrongClaims } from '../../utils/markets/wrong-claims.ts';
import { wrongClaimsOn } from '../../utils/papers/claims-on.ts';
import type { Report } from '../../utils/report.ts';

// Claims stand in bullet points and attributes as well as in a title; each is named once, with all markets it is wrong in.

const aReport = (...goods: string[]): Report =>
  ({ goods: goods.map((id) => ({ id, sure: true, because: [] })), audits: [], markets: [] }) as unknown as Report;

test.each([
  [{ title: 'Face cream 50 g', bullets: ['Light texture', 'Approved by the FDA'] }, ['Approved by the FDA']],
  [{ title: 'Face cream 50 g', attributes: { 'Bullet 2': 'FDA certified' } }, ['FDA certified']],
  [{ title: 'Face cream 50 g, FDA certified', bullets: ['FDA certified'] }, ['FDA certified']],
  [{ title: 'Face cream 50 g', bullets: ['Tested to 21 CFR'] }, []],
])('%j', (listing, expected) => {
  const found = wrongClaimsOn(listing, aReport('cosmetics.skin'), ['US', 'GB'], []);
  expect(found.map(({ text }) => text)).toEqual(expected);
  for (const { markets } of found) expect(markets).toEqual(['US', 'GB']);
});

test('what says that a claim is wrong is a law, and not the name of an office', () => {
  for (const { id, laws } of wrongClaims)
    for (const { basis } of laws) expect(basis, id).not.toMatch(/^\p{Lu}{2,8}(?: \p{Lu}{2,3})?$/u);
});
