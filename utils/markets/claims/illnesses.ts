import type { ClaimClass } from '../../goods/words/claims.ts';
import type { InAll } from '../../source.ts';
import { type ClaimLaw, type WrongClaim, worksAndPlants } from './claim.ts';

const readOn = '2026-12-01';

/** Papers of medicines and medical devices. */
const permitted = [
  'eu-mdr',
  'uk-medical',
  'us-medical',
  'us-otc',
  'ca-health-chem',
  'au-tga-aicis',
  'ea-medical',
  'kr-medical',
];

/** What may be said where a listing promises to rid of an illness. */
const medicinesAlone: InAll = {
  en: 'What it is made of and how it is used. Only a medicine, or a medical device with its papers, may be said to treat an illness; anything else counts as an unlicensed medicine then.',
  zh: '只写成分和用法。只有药品和持证医疗器械可以宣称治疗疾病，否则会被视为未经许可的药品。',
  ru: 'Состав и применение. Лечить болезни может только лекарство или зарегистрированное медизделие; иначе товар считают незарегистрированным лекарством.',
};

/** What is said to rid of an illness counts as a medicine. */
const medicineLaws: readonly ClaimLaw[] = [
  {
    markets: ['EU'],
    basis: 'Directive 2001/83/EC Art. 1(2); food: Regulation (EU) 1169/2011 Art. 7(3)',
    citation: {
      url: 'https://zboralska-kancelaria.pl/czy-mozna-informowac-o-wlasciwosciach-leczniczych-suplementu-diety/?lang=en',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['US'],
    basis: '21 U.S.C. 321(g)(1)',
    citation: {
      url: 'https://experts123.com/q/what-statutory-definitions-might-apply.html',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['CN'],
    basis: '广告法第十七条',
    citation: { url: 'https://www.shoulawyer.com/zhishi/95111.htm', readOn, sure: 'read' },
  },
  {
    markets: ['RU'],
    basis: 'Закон о рекламе (38-ФЗ), ст. 5 ч. 5 п. 6',
    citation: { url: 'http://chuvashia.fas.gov.ru/news/7055', readOn, sure: 'read' },
  },
  {
    markets: ['RU'],
    basis: 'Закон о рекламе (38-ФЗ), ст. 25 (БАД)',
    citation: { url: 'https://studinfo.net/89464t2', readOn, sure: 'read' },
  },
  {
    markets: ['IN'],
    basis: 'Drugs and Magic Remedies (Objectionable Advertisements) Act 1954, s. 3',
    citation: { url: 'https://tnslaim.tn.gov.in/dmr_rules.html', readOn, sure: 'read' },
  },
  {
    markets: ['JP'],
    basis: '薬機法第68条',
    citation: {
      url: 'https://nao-lawoffice.jp/venture-startup/basic-law-of-the-company/yakkiho-kokoku.php',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['KR'],
    basis: '의료기기법 제26조제7항',
    citation: { url: 'https://www.dentalarirang.com/news/articleViewAmp.html?idxno=27550', readOn, sure: 'reported' },
  },
  {
    markets: ['TR'],
    basis: 'Sağlık Beyanı Yönetimi Hakkında Yönetmelik',
    citation: {
      url: 'https://www.yenijournal.com/saglik-beyani-yonetimi-hakkinda-yonetmelik-resmi-gazetede',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['BR'],
    basis: 'Decreto-Lei nº 986/1969 art. 21-23 (alimentos)',
    citation: {
      url: 'https://e-dou.com.br/anvisa-suspende-propaganda-de-produto-usado-para-queda-de-cabelo/amp',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['MX'],
    basis: 'Reglamento de la Ley General de Salud en Materia de Publicidad',
    citation: {
      url: 'https://idconline.mx/juridico/2012/01/19/acotan-publicidad-de-productos-milagro?internal_source=RELATED_ARTICLE',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['NZ'],
    basis: 'Medicines Act 1981',
    citation: {
      url: 'https://www.WynnWilliams.co.nz/insights/consumer-markets/therapeutics-act-is-no-more-but-retailers-must-stay-alert-to-regulatory-landscape/',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['SA'],
    basis: 'GSO 2528',
    citation: {
      url: 'https://istitlaa.ncc.gov.sa/en/health/sfda/CPTRCPCPC/Pages/default.aspx',
      readOn,
      sure: 'read',
    },
  },
];

const ofIllness = (
  id: string,
  words: ClaimClass,
  where: Pick<WrongClaim, 'goods' | 'exceptGoods' | 'exceptAlone'>,
): WrongClaim => ({
  id,
  ...where,
  unlessHeld: permitted,
  words,
  instead: medicinesAlone,
  laws: medicineLaws,
  rows: permitted,
});

/** That goods rid of an illness. */
export const illnessClaims: readonly WrongClaim[] = [
  ofIllness('cures-illness', 'heals', { exceptGoods: worksAndPlants }),
  // What a medical device is for it may say; what may as well be something else is none yet.
  ofIllness('treats-illness', 'treats', { exceptGoods: worksAndPlants, exceptAlone: ['medical', 'ppe.masks'] }),
  ofIllness('against-illness', 'against', { goods: ['food', 'cosmetics', 'pet.food'] }),
  // A bracelet of copper, a belt of wool, a stone: worn and laid on they ease no illness.
  ofIllness('relieves-illness', 'relieves', {
    goods: ['jewellery', 'textiles', 'footwear', 'leather', 'general.other', 'wood', 'candles', 'lighting'],
    exceptGoods: [...worksAndPlants, 'food', 'cosmetics', 'pet'],
    exceptAlone: ['medical', 'ppe.masks'],
  }),
];
