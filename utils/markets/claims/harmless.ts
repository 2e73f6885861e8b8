import type { InAll } from '../../source.ts';
import { type ClaimLaw, strict, type WrongClaim, works } from './claim.ts';
import { environmentLaws } from './environment.ts';

const readOn = '2026-12-01';

/** What may be said where goods are called harmless. */
const testedAndLimit: InAll = {
  en: 'The test and the limit: “tested to EN 71-3”, “BPA not detected, report no. …”.',
  zh: '写明检测与限值，如“按 EN 71-3 检测”“未检出 BPA，报告号……”。',
  ru: 'Испытание и предел: «испытано по EN 71-3», «BPA не обнаружен, протокол №…».',
};

/** “Non-toxic”: of substances and mixtures the EU forbids the word on the label; elsewhere it wants proof for people and nature. */
const harmlessLaws: readonly ClaimLaw[] = [
  {
    markets: ['US'],
    basis: '16 CFR 260.10 (Green Guides)',
    citation: { url: 'https://zerotoxics.com/ztkb/products/ftc-green-guides', readOn, sure: 'reported' },
  },
  {
    markets: ['EU', 'GB'],
    basis: 'Regulation (EC) 1272/2008 Art. 25(4)',
    citation: { url: 'https://reachonline.eu/clp/en/title-iii-chapter-1-article-25.html', readOn, sure: 'read' },
  },
  {
    markets: ['KR'],
    basis: '환경기술 및 환경산업 지원법 제16조의10',
    citation: {
      url: 'https://sites.google.com/bucketplace.net/safety/홈/안전거래-환경성-표시-광고-관련-안내-및-협조-요청의-건',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['KR'],
    basis: '생활화학제품 및 살생물제의 안전관리에 관한 법률',
    citation: { url: 'https://fanfanseller.kr/front/customer/viewMallNotice.do?atclNo=622', readOn, sure: 'reported' },
  },
  ...environmentLaws.filter(({ markets = [] }) => markets.some((market) => ['CA', 'AU', 'NZ', 'IN'].includes(market))),
];

/** The same of cleaning agents alone. */
const harmlessCleaners: ClaimLaw = {
  markets: ['BR'],
  basis: 'RDC Anvisa nº 321/2019',
  citation: {
    url: 'https://www.cristofoli.com/biosseguranca/anvisa-publica-nova-norma-para-saneantes-rdc-321/',
    readOn,
    sure: 'reported',
  },
};

/** “Hypoallergenic” of cosmetics. */
const allergyLaw: ClaimLaw = {
  markets: ['EU'],
  basis: 'Regulation (EU) 655/2013; Technical document on cosmetic claims, Annex IV',
  citation: {
    url: 'https://www.freyrsolutions.com/blog/eu-cosmetics-claims-an-update-on-free-from',
    readOn,
    sure: 'reported',
    since: '2019-07-01',
  },
};

/** That goods harm nobody. */
export const harmlessClaims: readonly WrongClaim[] = [
  {
    id: 'non-toxic',
    exceptGoods: works,
    markets: [...strict, 'IN', 'KR'],
    words: 'nonToxic',
    instead: testedAndLimit,
    laws: harmlessLaws,
  },
  {
    id: 'non-toxic-cleaner',
    goods: ['chemicals', 'biocides', 'pesticides'],
    markets: ['BR'],
    words: 'nonToxic',
    instead: testedAndLimit,
    laws: [harmlessCleaners],
  },
  {
    id: 'hypoallergenic',
    goods: ['cosmetics'],
    markets: ['EU'],
    // Its file holds the proof.
    unlessHeld: ['eu-cosm-rp'],
    words: 'hypoallergenic',
    instead: {
      en: '“Skin tolerance tested, report no. …”, or leave it out. The word itself only if it was made without any known allergen, and its file proves it.',
      zh: '写明检测内容，如“皮肤耐受性测试，报告号……”，或删去。只有配方不含已知致敏物且档案可证时才能写该词。',
      ru: '«Переносимость кожей испытана, протокол №…» или ничего. Само слово — только если известных аллергенов в составе нет и досье это доказывает.',
    },
    laws: [allergyLaw],
  },
];
