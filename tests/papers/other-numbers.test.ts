import { describe, expect, test } from 'vitest';
import { paperSchema } from '../../utils/paper.ts';
import { otherNumbersIn } from '../../utils/papers/other-numbers.ts';

const aPaper = (kind: string, number: string) =>
  paperSchema.parse({ id: `${kind} ${number}`, kind, number, changedAt: 0 });
const organic = aPaper('eu-organic', 'CN-BIO-140');
const radio = aPaper('us-fcc-id', '2ABCD-X100');
const asked = new Set(['eu-organic', 'us-fcc-id', 'de-lucid']);

describe('a number on a listing that is not the paper’s', () => {
  test.each([
    ['Bio Walnusskerne 1 kg, CN-BIO-141', [organic], ['CN-BIO-141']],
    ['Bio Walnusskerne 1 kg, CN-BIO-140', [organic], []],
    ['CN-BIO-140 and CN-BIO-141', [organic, aPaper('eu-organic', 'CN-BIO-141')], []],
    ['FCC ID: 2ABCD-X200', [radio], ['2ABCD-X200']],
    ['FCC ID 2ABCDX100', [radio], []],
    // Nothing names it, and a model is written so too.
    ['Wireless mouse MX2-200 Bluetooth', [radio], []],
    ['LUCID DE1234567890124', [aPaper('de-lucid', 'DE1234567890123')], ['DE1234567890124']],
    ['Bio CN-BIO-141', [], []],
    ['Bio CN-BIO-141', [aPaper('eu-organic', '')], []],
    ['ES-ECO-002', [aPaper('jp-jas', 'CN-BIO-140')], []],
  ])('%s', (text, papers, wrong) => {
    expect(otherNumbersIn(text, papers, asked).map((one) => one.text)).toEqual(wrong);
  });

  test('says which number is in the drawer, in three languages', () => {
    const [one] = otherNumbersIn('CN-BIO-141', [organic], asked);
    expect(one?.span).toEqual([0, 10]);
    for (const text of Object.values(one?.claim.instead ?? {})) expect(text).toContain('CN-BIO-140');
  });
});
