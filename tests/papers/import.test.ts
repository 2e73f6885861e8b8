import { describe, expect, test } from 'vitest';
import { markets } from '../../utils/markets/index.ts';
import { paperSchema } from '../../utils/paper.ts';
import { complaint, complaintWords } from '../../utils/papers/complaints.ts';
import { papersIn } from '../../utils/papers/import.ts';

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
}
const bring = (text: string | Uint8Array) => {
  let last = 0;
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return papersIn(chunks(bytes), { newId: () => `p${++last}`, at: 5 });
};
const codes = async (text: string) => (await bring(text)).complaints.map(({ code }) => code);

test('one paper a row, under the headings people use', async () => {
  const { papers, complaints } = await bring(
    'Kind,Number,Holder,Issued by,Supplier,SKU,Markets,Valid from,Valid to,Note\n' +
      'LUCID,DE1234567890123,Longnan Foods,ZSVR,Nut House,"LN-1; LN-2",DE,2025-01-01,2027-12-31,renew in autumn\n',
  );
  expect(complaints).toEqual([]);
  expect(papers).toEqual([
    paperSchema.parse({
      id: 'p1',
      kind: 'de-lucid',
      number: 'DE1234567890123',
      holder: 'Longnan Foods',
      issuer: 'ZSVR',
      supplier: 'Nut House',
      scope: ['LN-1', 'LN-2'],
      markets: ['DE'],
      from: '2025-01-01',
      to: '2027-12-31',
      note: 'renew in autumn',
      changedAt: 5,
    }),
  ]);
});

test('Chinese in GBK, with headings of its own', async () => {
  // 证书,编号,有效期至 / LUCID,DE1234567890123,2027年1月5日
  const gbk = Uint8Array.from([
    ...[
      0xd6, 0xa4, 0xca, 0xe9, 0x2c, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd3, 0xd0, 0xd0, 0xa7, 0xc6, 0xda, 0xd6, 0xc1, 0x0a,
    ],
    ...new TextEncoder().encode('LUCID,DE1234567890123,2027'),
    ...[0xc4, 0xea, 0x31, 0xd4, 0xc2, 0x35, 0xc8, 0xd5, 0x0a],
  ]);
  const { papers } = await bring(gbk);
  expect(papers).toMatchObject([{ kind: 'de-lucid', number: 'DE1234567890123', to: '2027-01-05' }]);
});

describe('what is more than a paper holds', () => {
  test('a market named again and again is one market, and all of them together are not too many', async () => {
    const ids = markets.map(({ id }) => id);
    const { papers, complaints } = await bring(`Kind,Markets\nLUCID,"${[...ids, ...ids, ...ids].join('; ')}"\n`);
    expect(complaints).toEqual([]);
    expect(papers[0]?.markets).toEqual(ids);
  });

  test('a number that is too long is left out, never cut, and that is said', async () => {
    const { papers, complaints } = await bring(`Kind,Number\nLUCID,${'DE1234567890123/'.repeat(10)}\n`);
    expect(papers).toMatchObject([{ kind: 'de-lucid', number: '' }]);
    expect(complaints.map(({ code }) => code)).toEqual(['too-long']);
  });

  test('more products than a paper names: the first are kept, and that is said', async () => {
    const codes = Array.from({ length: 501 }, (_, index) => `LN-${index}`);
    const { papers, complaints } = await bring(`Kind,SKU\nLUCID,"${codes.join(';')}"\n`);
    expect(papers[0]?.scope).toEqual(codes.slice(0, 500));
    expect(complaints).toEqual([{ code: 'too-many-products', with: { row: '2', count: '500' } }]);
  });

  test.each(['Holder', 'Issued by', 'Supplier', 'SKU', 'Note'])(
    'a text that is cut short is named: %s',
    async (field) => {
      const { papers, complaints } = await bring(`Kind,${field}\nLUCID,${'x'.repeat(2100)}\n`);
      expect(papers).toHaveLength(1);
      expect(complaints.map(({ code }) => code)).toEqual(['cut-short']);
    },
  );
});

describe('what is wrong with a row', () => {
  const row = (text: string) => `Kind,Number,SKU,Markets,Valid from,Valid to\n${text}\n`;
  test.each([
    ['no kind', row(',DE1,,,,'), ['no-kind']],
    ['nobody calls it so', row('swimming badge,1,,,,'), ['unknown-kind']],
    ['not a day', row('LUCID,,,,,soon'), ['bad-date']],
    ['a day that may be two', row('LUCID,,,,,03/04/2026'), ['bad-date']],
    ['ends before it begins', row('LUCID,,,,2026-05-02,2026-05-01'), ['ends-before-start']],
    ['a market nobody knows', row('LUCID,,,Narnia,,'), ['unknown-market']],
    ['an odd number', row('LUCID,DE12,,,,'), ['odd-number']],
    ['a number of another paper', row('LUCID,FR123456_01ABCD,,,,'), ['other-paper']],
    ['the same number twice', row('LUCID,DE1234567890123,,,,\nLUCID,DE1234567890123,,,,'), ['same-number']],
    ['no headings', 'a,b\nc,d\n', ['no-headings']],
  ])('%s', async (_, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  test.each([
    ['an odd number', row('LUCID,DE12,,,,'), 1],
    ['an unknown kind', row('swimming badge,1,,,,'), 1],
    ['a bad date', row('LUCID,,,,,soon'), 0],
    ['one bad row of two', row('LUCID,,,,,soon\nLUCID,,,,,2027-01-01'), 1],
  ])('%s loses no other row', async (_, text, kept) => {
    expect((await bring(text)).papers).toHaveLength(kept);
  });

  test('every complaint is a sentence in three languages with the same blanks', () => {
    for (const words of Object.values(complaintWords)) {
      const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
      expect(blanks(words.zh)).toEqual(blanks(words.en));
      expect(blanks(words.ru)).toEqual(blanks(words.en));
    }
    expect(complaint({ code: 'bad-date', with: { row: '3', text: 'soon' } }, 'en')).toContain('Row 3: “soon”');
  });
});

test('a paper that answers several requirements is kept for each', async () => {
  const { papers } = await bring('Paper,Number\nCE,\n');
  expect(papers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['eu-lvd', 'eu-emc', 'eu-toy']));
});

test.each(['', '%PDF-1.7 …', '<!doctype html><html></html>'])(
  'no table is refused with its reason: %j',
  async (text) => {
    await expect(bring(text)).rejects.toMatchObject({ code: expect.stringMatching(/empty|not-a-table|web-page/) });
  },
);
