import { describe, expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

const today = '2026-11-28';
interface Printed {
  goods: { id: string; sure: boolean; because: string[] }[];
  papers: {
    id: string;
    name: string;
    severity: string;
    state: string;
    because: string[];
    source: string;
    do: string[];
    who: string[];
    since: string | null;
  }[];
  claims: { text: string; span: [number, number] | null; instead: string }[];
  notRequired: { id: string; because: string }[];
  covered: boolean;
  problems?: string[];
}
const check = (line: Record<string, unknown>): Printed =>
  checkLine({ id: 1, market: 'DE', title: 'Walnut kernels 500 g', ...line }, today) as unknown as Printed;
const state = (line: Record<string, unknown>, id: string) => check(line).papers.find((paper) => paper.id === id)?.state;

test('a line is answered with everything asked for, and nothing beside it', () => {
  const answer = check({
    id: 'w-1',
    attributes: { origin: 'China', organic: null, count: 2, pack: ['500 g', '1 kg'] },
  });
  expect(Object.keys(answer)).toEqual(['id', 'goods', 'papers', 'claims', 'notRequired', 'covered']);
  expect(answer).toMatchObject({ id: 'w-1', covered: true, goods: [{ id: 'food.nuts', sure: true }] });
  for (const paper of answer.papers)
    expect(Object.keys(paper)).toEqual(['id', 'name', 'severity', 'state', 'because', 'source', 'do', 'who', 'since']);
  const weights = answer.papers.map(({ severity }) => ['blocking', 'expected', 'advisory'].indexOf(severity));
  expect([...weights].sort()).toEqual(weights);
  expect(answer.papers.find(({ id }) => id === 'eu-food-importer')?.because).not.toEqual([]);
});

describe('papers held', () => {
  test.each([
    ['by its requirement', [{ id: 'de-lucid', number: 'DE1234567890123' }], 'held'],
    ['by its usual name', [{ id: 'LUCID' }], 'held'],
    ['in Chinese', [{ id: '德国 LUCID 包装注册号' }], 'held'],
    ['for this market', [{ id: 'LUCID', markets: ['DE'] }], 'held'],
    ['for another', [{ id: 'LUCID', markets: ['FR'] }], 'missing'],
    ['for these goods', [{ id: 'LUCID', scope: ['food.nuts'] }], 'held'],
    ['for all food', [{ id: 'LUCID', scope: ['food'] }], 'held'],
    ['for others', [{ id: 'LUCID', scope: ['food.tea'] }], 'missing'],
    ['for this product', [{ id: 'LUCID', scope: ['1'] }], 'held'],
    ['until today', [{ id: 'LUCID', to: today }], 'expiring'],
    ['until yesterday', [{ id: 'LUCID', to: '2026-11-27' }], 'expired'],
    ['until a day after six weeks', [{ id: 'LUCID', to: '2027-01-10' }], 'held'],
    ['with a day as Germans write it', [{ id: 'LUCID', to: '27.11.2026' }], 'expired'],
    ['from tomorrow', [{ id: 'LUCID', from: '2026-11-29' }], 'missing'],
  ])('%s', (_, held, expected) => {
    expect(state({ held }, 'de-lucid')).toBe(expected);
  });

  test('a paper for Great Britain is one for the UK, whichever it is called', () => {
    const line = { market: 'UK', title: 'Walnut kernels 500 g', held: [{ id: 'uk-food', markets: ['UK'] }] };
    expect(state(line, 'uk-food')).toBe('held');
  });

  test.each([
    [
      'an end before the start',
      { id: 'LUCID', from: '2026-05-02', to: '2026-05-01' },
      /ends on 2026-05-01, before it begins/,
    ],
    ['a date that may be two', { id: 'LUCID', to: '03/04/2026' }, /"03\/04\/2026" is not a date/],
    [
      'a number of another kind',
      { id: 'LUCID', number: 'DE12' },
      /not written as LUCID numbers are, like DE1234567890123/,
    ],
    ['a paper nobody knows', { id: 'diploma of swimming' }, /no requirement on file is called so/],
  ])('%s is a sentence that says which', (_, held, sentence) => {
    expect(check({ held: [held] }).problems?.[0]).toMatch(sentence);
    expect(check({ held: [held] }).problems?.[0]).toMatch(/^Paper 1 \(/);
  });

  test('a paper with an odd number still counts', () => {
    expect(state({ held: [{ id: 'LUCID', number: 'DE12' }] }, 'de-lucid')).toBe('held');
  });

  test.each([
    ['de-lucid', 'FR123456_01ABCD', /another paper's \(IDU\), and does not count/],
    ['de-lucid', 'CM/L-1234567', /another paper's \(ISI\)/],
    ['de-lucid', 'CE 2001/95/EC', /another paper's \(CE 2001\/95\/EC\)/],
  ])('%s with the number %s is another paper', (id, number, sentence) => {
    expect(state({ held: [{ id, number }] }, 'de-lucid')).toBe('missing');
    expect(check({ held: [{ id, number }] }).problems?.[0]).toMatch(sentence);
  });
});

describe('markets', () => {
  test.each([
    ['GB', true],
    ['UK', true],
    ['EU', true],
    ['EAEU', true],
    ['eaeu', true],
    ['Germany', true],
    ['ZZ', false],
    ['', false],
  ])('%j is covered: %s', (market, covered) => {
    const answer = check({ market });
    expect(answer.covered).toBe(covered);
    if (!covered) {
      expect(answer.papers).toEqual([]);
      expect(answer.problems?.[0]).toContain('is not on file');
    }
  });

  test('goods nobody recognised are covered nowhere; what is asked of all goods is asked of them', () => {
    const answer = check({ title: 'zxqv 7' });
    expect(answer).toMatchObject({ goods: [], covered: false });
    expect(answer.papers?.map(({ id }) => id)).toEqual(['de-lucid', 'eu-ppwr-doc']);
  });
});

describe('the day', () => {
  const honey = { market: 'RU', title: 'Мёд цветочный 1 кг' };
  test.each([
    ['2026-08-31', 'upcoming'],
    ['2026-09-01', 'missing'],
  ])('on %s marking of honey is %s', (on, expected) => {
    expect(state({ ...honey, on }, 'ru-cz-honey')).toBe(expected);
  });
});

describe('what leaves China', () => {
  test.each([
    [{}, true],
    [{ origin: 'China' }, true],
    [{ origin: 'Türkiye' }, false],
  ])('%j', (attributes, expected) => {
    expect(check({ attributes }).papers.some(({ id }) => id === 'cn-food-filing')).toBe(expected);
  });
});

describe('wrong claims', () => {
  test.each([
    ['US', 'Organic walnut kernels, FDA approved, 500 g', ['FDA approved']],
    ['AU', 'Raw clover honey, TGA approved, 500 g', ['TGA approved']],
    ['RU', 'Мёд липовый 500 г, одобрено Минздравом', ['одобрено Минздравом']],
    ['KR', '콜라겐 크림 50ml 식약처 인증', ['식약처 인증']],
    ['AU', 'Vitamin C tablets, TGA listed, AUST L 123456', []],
    ['US', 'Face cream FDA-certified 50 ml', ['FDA-certified']],
    ['DE', 'Kaffeetasse Keramik FDA-zugelassen', ['FDA-zugelassen']],
    ['FR', 'Crème visage approuvée par la FDA 50 ml', ['approuvée par la FDA']],
    ['US', 'Ceramic mug 350 ml, FDA registered', ['FDA registered']],
    ['DE', 'Kaffeetasse Keramik, CE zertifiziert', ['CE zertifiziert']],
    ['DE', 'Kaffeetasse Keramik 350 ml, CE', ['CE']],
    ['US', 'Bamboo toothbrush, eco-friendly', ['eco-friendly']],
    ['DE', 'Plüschtier Teddybär umweltfreundlich', ['umweltfreundlich']],
    ['US', 'Wooden cutting board, non-toxic', ['non-toxic']],
    ['US', 'Antibacterial socks for men', ['Antibacterial']],
    ['RU', 'Чай зелёный 100 г, одобрено FDA', ['одобрено FDA']],
    ['JP', '緑茶 100g FDA認証', ['FDA認証']],
    ['FR', 'Cerneaux de noix 500 g, certifiés par ECOCERT', ['certifiés par ECOCERT']],
    ['DE', 'Zahnbürste Bambus, zertifiziert von SGS', ['zertifiziert von SGS']],
    ['DE', 'Bluetooth-Kopfhörer, CE-geprüft', ['CE-geprüft']],
    ['FR', 'Lit bébé en hêtre, certifié CE', ['certifié CE']],
    ['EU', '3.6V 电动螺丝刀 家用 CE证书齐全', ['CE证书']],
    ['IT', 'Cuffie Bluetooth certificate RoHS', ['certificate RoHS']],
    ['RU', 'Шоколад молочный 90 г, сертификат ГОСТ Р', ['сертификат ГОСТ Р']],
    ['RU', 'Носки хлопковые, отказное письмо есть', ['отказное письмо']],
    ['UZ', 'Чайник электрический 2 л, сертификат ЕАС', ['сертификат ЕАС']],
    ['BR', 'Liquidificador 900 W 127 V homologado Anatel', ['homologado Anatel']],
    ['KR', '보조배터리 20000mAh KC 불필요', ['KC 불필요']],
    ['JP', '電気ケトル 0.8L 100V 1200W PSE不要', ['PSE不要']],
    ['KR', '멀티탭 4구 3m 16A CE FCC 인증', ['CE FCC 인증']],
    ['UZ', 'Чайник электрический 2 л, есть декларация ЕАЭС', ['декларация ЕАЭС']],
    // Not wrong as they stand.
    ['BR', 'Fone Bluetooth homologado Anatel', []],
    ['KZ', 'Чайник электрический 2 л, сертификат ЕАС', []],
    ['DE', 'Bluetooth-Kopfhörer mit CE-Kennzeichnung', []],
    ['RU', 'Гвозди ГОСТ 4028-63, 1 кг', []],
    ['JP', '陶器の皿 20cm PSE不要', []],
    ['US', 'Walnut kernels 500 g', []],
    ['FR', 'Ce sac est pratique, cuir', []],
    ['DE', 'BLUETOOTH KOPFHÖRER CE', []],
    ['RU', 'Футболка экологичная', []],
    ['US', 'Blood pressure monitor FDA cleared', []],
  ])('%s: %s', (market, title, texts) => {
    const { claims } = check({ market, title });
    expect(claims.map(({ text }) => text)).toEqual(texts);
    for (const { text, span, instead } of claims) {
      expect(title.slice(...(span ?? [0, 0]))).toBe(text);
      expect(instead.length).toBeGreaterThan(20);
    }
  });

  test('with the registration held it may stand', () => {
    const line = { market: 'US', title: 'Antibacterial socks for men' };
    expect(check({ ...line, held: [{ id: 'us-fifra-claim' }] }).claims).toEqual([]);
  });

  test('a paper that is only named is one of that name', () => {
    const line = { market: 'US', title: 'Antibacterial socks for men', held: ['us-fifra-claim'] };
    expect(check(line).claims).toEqual([]);
  });

  test('who certified may be named where any paper is held', () => {
    const line = { market: 'FR', title: 'Cerneaux de noix bio 500 g, certifiés par ECOCERT' };
    expect(check({ ...line, held: [{ id: 'eu-organic', from: '2026-11-29' }] }).claims).not.toEqual([]);
    expect(check({ ...line, held: [{ id: 'eu-organic' }] }).claims).toEqual([]);
  });

  test('in an attribute it has no place in the title', () => {
    expect(check({ market: 'US', attributes: { certification: 'FDA approved' } }).claims).toMatchObject([
      { span: null },
    ]);
  });
});

test.each([
  ['US', 'Walnut kernels 500 g', 'nr-us-walnut-8e'],
  ['DE', 'Walnut kernels 500 g', 'nr-eu-gpsr-food'],
  ['US', 'Ceramic mug 350 ml', 'nr-us-kitchen-registration'],
  ['RU', 'Грецкий орех очищенный 1 кг', 'nr-ru-cz-nuts'],
])('%s, %s: %s is believed to be asked', (market, title, id) => {
  expect(check({ market, title }).notRequired.map((one) => one.id)).toContain(id);
});

test.each([
  [undefined, 'This line is not JSON'],
  [null, 'This line is not a JSON object'],
  ['text', 'This line is not a JSON object'],
  [[], 'This line is not a JSON object'],
  [{}, '"id" is missing'],
  [{ id: 1, title: 2, market: 'DE' }, '"title" cannot be read'],
  [{ id: 1, title: 'x', market: 'DE', on: 'soon' }, '"on" cannot be read'],
])('what is no such line is an answer all the same: %j', (line, error) => {
  expect(checkLine(line, today)).toMatchObject({ error: expect.stringContaining(error) });
});

test('null is as good as absent', () => {
  const held = [{ id: 'eu-organic', number: 'CN-BIO-140', holder: null, to: null }];
  expect(check({ market: 'EU', title: 'Organic walnut kernels 500 g', held }).problems).toBeUndefined();
});

test.each([
  ['E-Book Brot backen, 60 Rezepte PDF', undefined],
  ['Gutscheincode per E-Mail 50 €', undefined],
  ['Windows 11 Lizenzschlüssel Sofortdownload', 'ask'],
])('of nothing that is shipped is asked no paper, and of software what is disputed: %s', (title, expected) => {
  const { papers, covered } = check({ title });
  expect(papers.map(({ id }) => id)).toEqual(expected ? ['eu-gpsr-listing'] : []);
  expect(papers[0]?.state).toBe(expected);
  expect(covered).toBe(true);
});

test('where a market has no row for it, it is not covered, whatever is not shipped', () => {
  expect(check({ title: 'Gift card code by email', market: 'US' }).covered).toBe(false);
});

test.each([
  ['Wired USB headset with microphone', 'US', 'us-fcc-id'],
  ['Funda vacía para power bank 20000 mAh', 'ES', 'gl-un383'],
  ['Saddle soap 200 g for leather boots', 'CA', 'ca-cosmetics'],
  ['Barattoli vuoti per miele 500 g', 'IT', 'eu-honey'],
  ['Hand sanitizer holder keychain', 'US', 'us-fifra-claim'],
  ['Wood grain wallpaper peel and stick', 'US', 'us-lacey'],
  ['Tischlampe ohne Leuchtmittel E27', 'DE', 'eu-eprel'],
  ['Kinder Zahnbürste ab 3 Jahren weich', 'DE', 'eu-toy'],
  ['Baby monitor wall mount', 'US', 'us-fcc-id'],
])('%s, sold in %s, is not asked for %s', (title, market, id) => {
  expect(check({ title, market }).papers.map((paper) => paper.id)).not.toContain(id);
});

test.each([
  ['CR2032 3V coin cells, 20 pack', 'US', 'gl-un383'],
  ['Ladies watch quartz, SR626SW', 'US', 'us-button'],
  ['9ct yellow gold curb chain 4.1g', 'GB', 'uk-hallmark'],
  ['KF94 face mask 50 pcs', 'KR', 'kr-medical'],
])('%s, sold in %s, is asked for %s', (title, market, id) => {
  expect(check({ title, market }).papers.map((paper) => paper.id)).toContain(id);
});
