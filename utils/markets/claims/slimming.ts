import type { InAll } from '../../source.ts';
import { untrueAdvertising } from './approval.ts';
import { type ClaimLaw, type WrongClaim, works } from './claim.ts';

// How many kilos go.

const readOn = '2026-12-01';

const noKilos: InAll = {
  en: 'What it is made of and how it is used. How many kilos go, or how fast, may not be said of food in the EU, and must be proved everywhere.',
  zh: '只写成分和用法。在欧盟，食品不得宣称减重多少或多快；在其他地方也须有证据。',
  ru: 'Состав и применение. О еде в ЕС нельзя говорить, сколько килограммов уйдёт и как быстро; в других странах это надо доказать.',
};

const kilosLaws: readonly ClaimLaw[] = [
  {
    markets: ['EU', 'GB'],
    basis: 'Regulation (EC) 1924/2006 Art. 12(b)',
    citation: {
      url: 'https://nutraingredients.com/Article/2013/08/09/Slim-pickings-UK-issues-weight-loss-health-claims-advice',
      readOn,
      sure: 'reported',
    },
  },
  {
    markets: ['US'],
    basis: 'FTC Act s. 5, 12; “Gut Check” guidance',
    citation: {
      url: 'https://www.ftc.gov/business-guidance/resources/gut-check-reference-guide-media-spotting-false-weight-loss-claims',
      readOn,
      sure: 'reported',
    },
  },
  ...untrueAdvertising,
];

/** That kilos go: of what is swallowed, rubbed in or worn. */
export const slimmingClaims: readonly WrongClaim[] = [
  {
    id: 'loses-kilos',
    exceptGoods: [...works, 'plants', 'pet', 'auto', 'mobility'],
    words: 'kilosLost',
    instead: noKilos,
    laws: kilosLaws,
  },
];
