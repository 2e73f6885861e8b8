import type { ClaimLaw, WrongClaim } from './claim.ts';
import { fdaCertificates } from './sources.ts';

// Praise by an office or by somebody who gave none.

const readOn = '2026-12-01';

/** Praise by somebody who gave none. */
export const approvalLaws: readonly ClaimLaw[] = [
  {
    markets: ['EU'],
    basis: 'Directive 2005/29/EC Annex I no. 2, 4',
    citation: { url: 'http://legislation.data.gov.uk/eudr/2005/29/annex/I', readOn, sure: 'read' },
  },
  {
    markets: ['GB'],
    basis: 'Digital Markets, Competition and Consumers Act 2024 Sch. 20 no. 3, 4',
    citation: { url: 'https://service.betterregulation.com/document/736377', readOn, sure: 'read' },
  },
  {
    markets: ['US'],
    basis: '16 CFR 260.6 (Green Guides)',
    citation: { url: 'https://law.lawstack.com/cfr/16/260.6/', readOn, sure: 'read', since: '2012-10-11' },
  },
];

/** Untrue advertising of whatever kind, outside Europe and America. */
export const untrueAdvertising: readonly ClaimLaw[] = [
  {
    markets: ['JP'],
    basis: '景品表示法第5条第1号',
    citation: { url: 'https://takumilaw.com/journal/movie5344.html', readOn, sure: 'read' },
  },
  {
    markets: ['KR'],
    basis: '표시·광고의 공정화에 관한 법률 제3조',
    citation: { url: 'https://legalengine.co.kr/cases/KlgEapTVTJmZbXo9S0RGFA', readOn, sure: 'read' },
  },
  {
    markets: ['CN'],
    basis: '广告法第二十八条',
    citation: { url: 'http://crsrw.com/falvchangshi/16555.html', readOn, sure: 'read' },
  },
  {
    markets: ['RU'],
    basis: 'Закон о рекламе (38-ФЗ), ст. 5 ч. 3',
    citation: { url: 'http://moscow.fas.gov.ru/page/6270', readOn, sure: 'reported' },
  },
  {
    markets: ['TR'],
    basis: 'Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği m. 7',
    citation: {
      url: 'https://t24.com.tr/haber/reklam-kurulu-ndan-hurriyet-ve-cumhuriyet-ve-beyaz-tv-ye-ortulu-reklam-cezasi,946731',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['IN'],
    basis: 'Consumer Protection Act 2019, s. 2(28), 21',
    citation: { url: 'https://cabkgoyal.com/section-21-the-consumer-protection-act-2019', readOn, sure: 'read' },
  },
  {
    markets: ['BR'],
    basis: 'CDC (Lei 8.078/1990) art. 37 § 1º',
    citation: {
      url: 'https://www.juridicobrasil.com/como-o-cdc-trata-o-conceito-de-publicidade-enganosa-e-abusiva-no-artigo-37',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['MX'],
    basis: 'Ley Federal de Protección al Consumidor art. 32',
    citation: {
      url: 'https://cconoticias.com/2016/04/15/proveedores-obligados-a-ser-veraces-en-publicidad',
      readOn,
      sure: 'read',
    },
  },
];

/** That an office in America blessed what it blesses never: the law of food and cosmetics there, and of untrue advertising elsewhere. */
const americanLaw: ClaimLaw = {
  basis: '21 U.S.C. 343(a)(1), 362(a); 21 CFR 720.9',
  citation: { url: 'http://federal.elaws.us/cfr/title21.part720.section720.9', readOn, sure: 'read' },
};

export const untrueLaws: readonly ClaimLaw[] = [
  ...approvalLaws.filter(({ markets = [] }) => !markets.includes('US')),
  { ...americanLaw, markets: ['US'] },
  ...untrueAdvertising,
  americanLaw,
];

/** That an office approved what it only lists. */
const authorityLaws: readonly ClaimLaw[] = [
  {
    markets: ['TR'],
    basis: 'Kozmetik Kanunu (5324)',
    citation: {
      url: 'https://spckozmetik.com.tr/tr/urun-uzerinde-ruhsat-veya-izin-numaralari-yok-bu-urun-sahte-midir/',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['SA'],
    basis: 'GSO 2528',
    citation: { url: 'https://en.khalijiuwn24.com/1071916?p=1071916', readOn, sure: 'reported' },
  },
  {
    markets: ['JP'],
    basis: '食品表示基準（表示禁止事項）',
    citation: { url: 'http://medical-diet.jp/?p=9922', readOn, sure: 'reported' },
  },
];

/** Of no country’s office in particular. */
export const authorityApproved: WrongClaim = {
  id: 'authority-approved',
  goods: ['food', 'cosmetics', 'kitchen'],
  words: 'authorityApproval',
  instead: {
    en: 'Leave it out, and keep the licence or the number. No authority approves a single food, cosmetic or dish.',
    zh: '不提该机构，留存许可证或备案号。没有主管机构会“批准”某件食品、化妆品或餐具。',
    ru: 'О ведомстве ни слова, лицензию или номер хранить. Отдельную еду, косметику или посуду никто не одобряет.',
  },
  laws: [
    ...approvalLaws,
    ...authorityLaws,
    { markets: ['US'], basis: '21 U.S.C. 343(a)(1), 362(a)', citation: fdaCertificates },
  ],
};

/** Whoever is named. */
export const certifiedBySomebody: WrongClaim = {
  id: 'certified-by-somebody',
  unlessHeld: 'any',
  words: 'certifiedBy',
  instead: {
    en: 'The certificate itself, with its number and what it covers, if it is held: “GOTS, licence no. …”. Otherwise leave it out.',
    zh: '持有证书时写明名称、编号和范围，如“GOTS，许可号……”；没有就删去。',
    ru: 'Сам сертификат, его номер и на что он: «GOTS, лицензия №…», если он есть. Иначе ничего.',
  },
  laws: approvalLaws,
};
