import { describe, expect, test } from 'vitest';
import { openRows } from '../../utils/rows/open-rows.ts';
import { encodedIn, inPieces } from '../reports/in-bytes.ts';

async function rowsOf(bytes: Uint8Array, piece?: number) {
  const file = await openRows(inPieces(bytes, piece));
  const cells: (readonly string[])[] = [];
  for (const sheet of file.sheets) for await (const rows of sheet.rows()) cells.push(...rows.map((row) => row.cells));
  return { cells, written: file.written };
}
const with2 =
  (...bytes: number[]) =>
  (rest: Uint8Array) =>
    new Uint8Array([...bytes, ...rest]);

const western = 'sku,title,price\nA-1,"Café “noir” – 500 g…",9.50 €\nA-2,Crème brûlée à l’ancienne,12.00 €\n';
const polish = 'sku;tytuł;cena\nA-1;Orzechy włoskie łuskane;49,90 zł\nA-2;Miód gryczany, świeży, żółty;29,90 zł\n';
const turkish = 'sku;başlık;fiyat\nA-1;Ceviz içi, taze kırılmış, ışıl ışıl;99,90\nA-2;Çiçek balı şişe;79,90\n';
const russian = 'артикул;название;цена\nА-1;Грецкий орех очищенный;1 628,00\nА-2;Мёд цветочный;540,50\n';
const japanese = '出品者SKU\t商品名\t価格\nA-1\tくるみ 無塩 1kg チャック付き\t1,980\nA-2\tはちみつ 国産\t2,480\n';
const chinese = '商品ID,商品标题,支付金额\n1,核桃仁 新货 一公斤,98.00\n2,天然蜂蜜 五百克,45.00\n';
const taiwanese = '商品編號,商品名稱,價格\n1,核桃仁 新鮮 一公斤裝,389\n2,天然蜂蜜 五百公克瓶裝,199\n';

const czech = 'sku;název;cena\nA-1;Vlašské ořechy loupané, čerstvé;49,90\nA-2;Med květový přírodní;29,90\n';
const hungarian = 'sku;név;ár\nA-1;Dióbél, friss, tömör, őszi szüret;4990\nA-2;Méz, gyűjtött, sűrű;2990\n';
const danish =
  'sku;titel;pris\nA-1;Valnøddekerner, sprøde, håndpillede;49,90\nA-2;Skovhonning, flydende, på glas;29,90\n';
const portuguese = 'sku;título;preço\nA-1;Nozes sem casca, seleção, porções;49,90\nA-2;Mel de mação, coração;29,90\n';
const lithuanian =
  'sku;pavadinimas;kaina\nA-1;Graikiniai riešutai, šviežūs, lukštenti;9,90\nA-2;Medus, gėlių, žiedų;5,90\n';
const greek = 'sku;τίτλος;τιμή\nA-1;Καρύδια ψίχα ενός κιλού, φρέσκα;9,90\nA-2;Μέλι ανθέων βάζο;5,90\n';
const arabic = 'sku;العنوان;السعر\nA-1;جوز مقشر طازج كيلو واحد;49\nA-2;عسل زهور طبيعي;29\n';
const hebrew = 'sku;שם המוצר;מחיר\nA-1;אגוזי מלך קלופים טריים קילו אחד;49\nA-2;דבש פרחים טבעי בצנצנת זכוכית;29\n';
const thai = 'sku,ชื่อสินค้า,ราคา\nA-1,เมล็ดวอลนัทแกะเปลือก สดใหม่ 1 กิโลกรัม,390\nA-2,น้ำผึ้งดอกไม้ป่า,250\n';
const korean = 'sku,상품명,가격\nA-1,껍질을 깐 호두 햇것 일 킬로그램,19000\nA-2,천연 벌꿀 오백 그램,9000\n';

describe('the encoding of a file is told by its bytes', () => {
  test.each([
    ['utf-8', western],
    ['windows-1252', western],
    ['windows-1250', polish],
    ['windows-1250', czech],
    ['windows-1250', hungarian],
    ['windows-1252', danish],
    ['windows-1252', portuguese],
    ['windows-1254', turkish],
    ['windows-1257', lithuanian],
    ['windows-1253', greek],
    ['windows-1256', arabic],
    ['windows-1255', hebrew],
    ['windows-874', thai],
    ['euc-kr', korean],
    ['windows-1251', russian],
    ['shift_jis', japanese],
    ['gb18030', chinese],
    ['big5', taiwanese],
    ['utf-16le', russian],
    ['utf-16be', japanese],
  ])('%s', async (label, text) => {
    const expected = (await rowsOf(encodedIn('utf-8', text))).cells;
    for (const piece of [65_536, 5]) {
      const { cells, written } = await rowsOf(encodedIn(label, text), piece);
      expect(written?.encoding).toBe(label);
      expect(cells).toEqual(expected);
    }
  });

  test.each([
    ['utf-8', with2(0xef, 0xbb, 0xbf)],
    ['utf-16le', with2(0xff, 0xfe)],
    ['utf-16be', with2(0xfe, 0xff)],
  ])('%s with its mark, which is no part of the first header', async (label, mark) => {
    const { cells, written } = await rowsOf(mark(encodedIn(label, russian)), 3);
    expect(written?.encoding).toBe(label);
    expect(cells[0]).toEqual(['артикул', 'название', 'цена']);
  });

  test('a single sign of windows-1252 after a third of a megabyte of ASCII', async () => {
    const ascii = `${'A-1,Walnut kernels in a bag,9.50\n'.repeat(12_000)}`;
    const text = `sku,title,price\n${ascii}A-2,Honey – 500 g,9.50\n`;
    const { cells, written } = await rowsOf(encodedIn('windows-1252', text), 4096);
    expect(cells.at(-1)).toEqual(['A-2', 'Honey – 500 g', '9.50']);
    expect(written?.encoding).toBe('windows-1252');
  });

  test('a sign of windows-1252 as the very last byte', async () => {
    const { cells } = await rowsOf(encodedIn('windows-1252', 'sku,title\nA-1,Café'), 4);
    expect(cells.at(-1)).toEqual(['A-1', 'Café']);
  });

  test('UTF-8 of which a console cut one character in two stays UTF-8', async () => {
    const good = encodedIn('utf-8', `title,price\n${'Грецкий орех очищенный,9\n'.repeat(20)}`);
    const broken = new Uint8Array([...good, 0xd0, 0x2c, 0x39, 0x0a]);
    const { cells, written } = await rowsOf(broken, 64);
    expect(written?.encoding).toBe('utf-8');
    expect(cells[1]).toEqual(['Грецкий орех очищенный', '9']);
    expect(cells.at(-1)?.[0]).toContain('\ufffd');
  });

  test('the ellipsis of windows-1252 (0x85) ends no line', async () => {
    const { cells } = await rowsOf(encodedIn('windows-1252', 'sku\ttitle\nA-1\tWalnuts… and more\nA-2\tHoney\n'));
    expect(cells).toHaveLength(3);
    expect(cells[1]?.[1]).toBe('Walnuts… and more');
  });
});
