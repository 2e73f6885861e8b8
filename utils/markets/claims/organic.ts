import type { InAll } from '../../source.ts';
import type { ClaimLaw, WrongClaim } from './claim.ts';

const readOn = '2026-12-01';

/** Papers of organic goods. */
const organicPapers = ['eu-organic', 'eu-organic-coi', 'uk-organic', 'us-nop', 'ca-organic', 'jp-jas', 'kr-organic'];

const organicHere: InAll = {
  en: 'Leave the word out until the certificate is held that this market knows: its own, or one it takes for equal.',
  zh: '没有该市场认可的有机证书（本地或等效）就不写“有机”。',
  ru: 'Без слова «органический», пока нет сертификата, который признаёт этот рынок: своего или равнозначного.',
};

/** Who may call food organic, where no requirement of ours says it. */
const organicLaws: readonly ClaimLaw[] = [
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

/** Organic, without the paper that this market knows. */
export const organicClaims: readonly WrongClaim[] = [
  {
    id: 'organic-by-another-law',
    goods: ['food', 'plants', 'pet.food'],
    // None of these takes China's control of organic goods for its own.
    markets: ['EU', 'GB', 'US', 'CA', 'JP', 'KR', 'BR', 'MX', 'IN', 'RU'],
    unlessHeld: organicPapers,
    words: 'chineseOrganic',
    instead: organicHere,
    laws: organicLaws,
    rows: organicPapers,
  },
  {
    id: 'organic-without-paper',
    goods: ['food'],
    markets: ['EU', 'GB', 'US', 'CA', 'JP', 'KR', 'BR', 'MX', 'IN', 'RU'],
    unlessHeld: organicPapers,
    words: 'organic',
    despite: 'uncertified',
    instead: organicHere,
    laws: organicLaws,
    rows: organicPapers,
  },
];
