import type { Citation } from '../source.ts';

/** Where it is laid down that words on a listing are wrong. */
export interface ClaimLaw {
  /** Where that law holds; absent: it says what is so anywhere. */
  markets?: readonly string[];
  /** As it is cited. */
  basis: string;
  citation: Citation;
}

const readOn = '2026-12-01';

// What is often believed to be asked rests on these as well (`not-required.ts`).

export const fdaCertificates: Citation = {
  url: 'https://www.ngfa.org/newsletter/fda-reminds-food-facilities-about-biennial-registration-renewal-period/',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const fdaKitchenware: Citation = {
  url: 'https://woyaojiankangwang.com/Medicalequipmententerprise/iagrkscsin.html',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const ceOutsideItsLaws: Citation = {
  url: 'http://data.europa.eu/eli/reg/2023/988/oj',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const ceByItsMaker: Citation = {
  url: 'http://data.europa.eu/eli/dir/2014/53/oj',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const rohsByItsMaker: Citation = {
  url: 'http://data.europa.eu/eli/dir/2011/65/oj',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const dataSheets: Citation = {
  url: 'https://unece.org/transport/dangerous-goods/rev8-files',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const refusalLetters: Citation = {
  url: 'https://upcert.ru/otkaznoye-pismo/delaem-otkaznoe-pis-mo-dla-vajldberriz',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const foodByDeclaration: Citation = {
  url: 'https://mypreza.com/yurisprudentsiya/realizatsiya-trebovaniy-tr-ts-0222011-pishchevaya',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const uzbekPapers: Citation = {
  url: 'https://yuz.uz/ru/news/v-uzbekistane-opredelen-poryadok-vdachi-sanitarno-epidemiologicheskogo-zaklyucheniya-na-prodovolstvennuyu-produktsiyu',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const japaneseRadio: Citation = {
  url: 'https://www.tele.soumu.go.jp/giteki',
  readOn: '2026-11-22',
  sure: 'reported',
};
export const motorcycleHelmets: Citation = {
  url: 'https://www.femamotorcycling.eu/consumer-information/motorcycle-helmets-what-are-the-rules/',
  readOn: '2026-11-22',
  sure: 'read',
};
export const brazilianApproval: Citation = {
  url: 'https://ajuda.olist.io/juridico/cadastro-de-produtos-com-regulamentacao-obrigatoria',
  readOn: '2026-11-22',
  sure: 'read',
};

/** Environment in general: the EU's stands among its requirements. */
export const environmentLaws: readonly ClaimLaw[] = [
  {
    markets: ['US'],
    basis: '16 CFR 260.4 (Green Guides)',
    citation: {
      url: 'http://www.gpo.gov/fdsys/pkg/FR-2012-10-11/html/2012-24713.htm',
      readOn,
      sure: 'reported',
      since: '2012-10-11',
    },
  },
  {
    markets: ['GB'],
    basis: 'CMA Green Claims Code',
    citation: {
      url: 'https://www.gov.uk/government/publications/green-claims-code-making-environmental-claims',
      readOn,
      sure: 'reported',
      since: '2021-09-20',
    },
  },
  {
    markets: ['CA'],
    basis: 'Competition Act s. 74.01(1)(b.1)',
    citation: {
      url: 'https://www.canadianadvertisinglaw.com/canadas-competition-bureau-issues-final-guidelines-on-environmental-claims-under-the-competition-act-canadas-new-green-guides',
      readOn,
      sure: 'reported',
      since: '2024-06-20',
    },
  },
  {
    markets: ['AU'],
    basis: 'Australian Consumer Law s. 18, 29; ACCC guide',
    citation: {
      url: 'https://esgforlawyers.com/2024/10/22/greenwashing-deep-dive-australia-consumer-facing-products-and-services',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['NZ'],
    basis: 'Fair Trading Act 1986; Environmental Claims Guidelines',
    citation: {
      url: 'https://www.bellgully.com/insights/new-commerce-commission-guidance-for-green-marketers/',
      readOn,
      sure: 'reported',
    },
  },
];

/** “Non-toxic”: of substances and mixtures the EU forbids the word on the label; elsewhere it wants proof for people and nature. */
export const harmlessLaws: readonly ClaimLaw[] = [
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
  ...environmentLaws.filter(({ markets = [] }) => !markets.includes('US') && !markets.includes('GB')),
];

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
];

/** What is said to rid of an illness counts as a medicine. */
export const medicineLaws: readonly ClaimLaw[] = [
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
];

/** Who may call food organic, where no requirement of ours says it. */
export const organicLaws: readonly ClaimLaw[] = [
  {
    markets: ['BR'],
    basis: 'Lei nº 10.831/2003',
    citation: { url: 'http://www.planalto.gov.br/ccivil_03/leis/2003/l10.831.htm', readOn, sure: 'reported' },
  },
  {
    markets: ['MX'],
    basis: 'Ley de Productos Orgánicos; Reglamento Art. 45',
    citation: {
      url: 'https://juristas.mx/en/laws/reglamento-de-la-ley-de-productos-organicos/articulo-45',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['IN'],
    basis: 'Food Safety and Standards (Organic Foods) Regulations 2017',
    citation: {
      url: 'https://ioas.org/latest-news/indian-food-security-authority-releases-unified-regulation-on-organic-foods/',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['RU'],
    basis: 'Федеральный закон № 280-ФЗ, ст. 7',
    citation: { url: 'https://pravo.ppt.ru/fz/367-fz-284517', readOn, sure: 'reported', since: '2020-01-01' },
  },
];
