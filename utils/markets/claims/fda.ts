import type { InAll } from '../../source.ts';
import { untrueLaws } from './approval.ts';
import { type ClaimLaw, type WrongClaim, works } from './claim.ts';
import { fdaKitchenware } from './sources.ts';

// America’s office for food and drugs.

const readOn = '2026-12-01';

/** What may be said where the FDA is said to have blessed them. */
const fdaNothing: InAll = {
  en: 'On food and cosmetics leave the FDA out, and keep the facility number; on kitchenware “material tested to 21 CFR 174-179”, if the report is held. The FDA approves none of these.',
  zh: '食品、化妆品不提 FDA，留存登记号；厨具有报告时可写“材质按 21 CFR 174-179 检测”。这些 FDA 都不批准。',
  ru: 'На еде и косметике о FDA ни слова, номер хранить; на посуде «материал испытан по 21 CFR 174-179», если есть протокол. Ничего из этого FDA не одобряет.',
};

/** A notification that lets a device in is no approval of it. */
const deviceLaw: ClaimLaw = {
  basis: '21 CFR 807.97',
  citation: {
    url: 'https://www.govregs.com/regulations/title21_chapterI-i7_part807_subpartE_section807.97',
    readOn,
    sure: 'read',
  },
};

export const fdaClaims: readonly WrongClaim[] = [
  {
    id: 'fda-approved',
    exceptGoods: ['medical', ...works],
    words: 'fdaApproval',
    instead: fdaNothing,
    laws: untrueLaws,
  },
  {
    id: 'fda-cleared',
    // Devices it does clear, and many of them are sold as electronics or clothes.
    goods: ['food', 'cosmetics', 'kitchen', 'toys'],
    words: 'fdaClearance',
    instead: fdaNothing,
    laws: untrueLaws,
  },
  {
    id: 'fda-approved-device',
    goods: ['medical'],
    unlessHeld: ['us-medical'],
    words: 'fdaApproval',
    instead: {
      en: 'In the United States “FDA 510(k) cleared, K…”, if that is held; elsewhere the paper of that market. The FDA approves only devices of the highest risk; most it clears, or merely lists.',
      zh: '在美国，持有时写“FDA 510(k)，K……”；在其他市场写当地证件。FDA 只批准最高风险的器械，其余为许可（510(k)）或仅列名。',
      ru: 'В США «FDA 510(k), K…», если есть; на других рынках их собственный документ. FDA одобряет лишь изделия высшего риска, прочие допускает по 510(k) или только вносит в список.',
    },
    laws: [deviceLaw],
  },
  {
    id: 'fda-registered-article',
    goods: ['kitchen', 'textiles', 'toys', 'appliances'],
    words: 'fdaRegistration',
    instead: {
      en: '“Material tested to 21 CFR 174-179”, if the report is held. The FDA registers no such articles.',
      zh: '有报告时可写“材质按 21 CFR 174-179 检测”。FDA 不登记这类物品。',
      ru: '«Материал испытан по 21 CFR 174-179», если есть протокол. Такие изделия FDA не регистрирует.',
    },
    laws: [{ basis: '21 CFR 174-179', citation: fdaKitchenware }],
  },
];
