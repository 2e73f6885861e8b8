import type { InAll } from '../../source.ts';
import { type ClaimLaw, strict, type WrongClaim, works } from './claim.ts';

const readOn = '2026-12-01';

/** Where the law speaks of praise for the environment in general. Korea's has a paper for food, see there. */
const green = [...strict, 'IN', 'JP', 'BR', 'TR'] as const;

/** What may be said where a listing speaks of the environment in general. */
const oneThingShown: InAll = {
  en: 'The one thing that is so and can be shown: “made of 100 % recycled PET (GRS)”, “EU Ecolabel, licence no. …”.',
  zh: '只写可证实的具体事实，如“100 % 再生 PET（GRS）”“欧盟生态标签，许可号……”。',
  ru: 'То одно, что можно доказать: «из 100 % переработанного ПЭТ (GRS)», «EU Ecolabel, лицензия №…».',
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
    basis: 'Digital Markets, Competition and Consumers Act 2024 s. 226; CMA Green Claims Code',
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
  {
    markets: ['KR'],
    basis: '환경기술 및 환경산업 지원법 제16조의10',
    citation: {
      url: 'https://www.law.go.kr/LSW/cgmExpcInfoP.do?cgmExpcDatSeq=361302&mode=2&ofiClsCd=350103',
      readOn,
      sure: 'read',
    },
  },
  {
    markets: ['JP'],
    basis: '環境表示ガイドライン',
    citation: {
      url: 'https://jaro.or.jp/shiryou/topic/sonota/085.html',
      readOn,
      sure: 'reported',
      since: '2008-01-16',
    },
  },
  {
    markets: ['IN'],
    basis: 'CCPA Guidelines for Prevention and Regulation of Greenwashing 2024',
    citation: {
      url: 'https://ondc.org/legal-compliance-handbook/ANNEXURE-–-G.1088258049.html',
      readOn,
      sure: 'reported',
      since: '2024-10-15',
    },
  },
  {
    markets: ['BR'],
    basis: 'CDC art. 37; Código do CONAR art. 36-B, Anexo U',
    citation: {
      url: 'https://madronaadvogados.com.br/publicacoes/conhecimento-em-foco/novas-diretrizes-do-conselho-nacional-de-autorregulamentacao-publicitaria-conar-reforcam-transparencia-em-anuncios-de-sustentabilidade',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['TR'],
    basis: 'Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği m. 17',
    citation: {
      url: 'https://gun.av.tr/tr/goruslerimiz/makaleler/yesil-vaatler-reklam-verenler-gelecekte-sozlerini-tutabilecekler-mi',
      readOn,
      sure: 'reported',
    },
  },
];

/** Praise for the environment in general. */
export const environmentClaims: readonly WrongClaim[] = [
  {
    id: 'generic-eco',
    exceptGoods: works,
    markets: green,
    unlessHeld: ['eu-green-claims'],
    words: 'eco',
    unlessSaid: 'explained',
    instead: oneThingShown,
    laws: environmentLaws,
    rows: ['eu-green-claims'],
  },
  {
    id: 'generic-eco-korea',
    onKnown: true,
    // Of what is grown the word names a certificate.
    exceptGoods: [...works, 'food', 'plants', 'pet.food'],
    markets: ['KR'],
    words: 'eco',
    unlessSaid: 'explained',
    instead: oneThingShown,
    laws: environmentLaws,
  },
  {
    id: 'generic-eco-alone',
    onKnown: true,
    // Of these the word means organic, which the law has papers for.
    exceptGoods: [...works, 'food', 'pet.food', 'plants', 'cosmetics', 'textiles', 'childrens.apparel'],
    markets: green,
    unlessHeld: ['eu-green-claims'],
    words: 'ecoAlone',
    unlessSaid: 'explained',
    instead: oneThingShown,
    laws: environmentLaws,
    rows: ['eu-green-claims'],
  },
];
