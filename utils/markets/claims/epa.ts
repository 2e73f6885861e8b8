import { type ClaimLaw, type WrongClaim, works } from './claim.ts';

// America’s office for the environment.

const readOn = '2026-12-01';

/** The office for the environment endorses neither what kills pests nor a device against them, and registers no device. */
const pestLaw: ClaimLaw = {
  markets: ['US'],
  basis: '40 CFR 156.10(a)(5)(v), 152.500',
  citation: { url: 'http://getipm.com/government/fifra-laws/safe-law.htm', readOn, sure: 'read' },
};

const pestDeviceLaw: ClaimLaw = {
  markets: ['US'],
  basis: '40 CFR 152.500',
  citation: { url: 'http://www.epa.gov/pesticides/factsheets/devices.htm', readOn, sure: 'read' },
};

export const epaClaims: readonly WrongClaim[] = [
  {
    id: 'epa-approved',
    markets: ['US'],
    exceptGoods: works,
    whenAsked: ['us-fifra', 'us-fifra-claim'],
    words: 'epaApproval',
    instead: {
      en: 'The number on its label: “EPA Est. No. …” of a device, “EPA Reg. No. …” of a pesticide. The EPA endorses neither.',
      zh: '写标签上的编号：器械写“EPA Est. No. ……”，农药写“EPA Reg. No. ……”。EPA 不为其背书。',
      ru: 'Номер с этикетки: у прибора «EPA Est. No. …», у пестицида «EPA Reg. No. …». Ни того ни другого EPA не одобряет.',
    },
    laws: [pestLaw],
  },
  {
    id: 'epa-registered-device',
    markets: ['US'],
    goods: ['appliances', 'electronics', 'lighting'],
    whenAsked: ['us-fifra-claim'],
    unlessHeld: ['us-fifra'],
    words: 'epaRegistration',
    instead: {
      en: '“EPA Est. No. …”, as on its label: the EPA registers pesticides, and of a device only the factory.',
      zh: '写标签上的“EPA Est. No. ……”：EPA 登记的是农药，器械只有工厂号。',
      ru: '«EPA Est. No. …», как на этикетке: EPA регистрирует пестициды, а у прибора — только завод.',
    },
    laws: [pestDeviceLaw],
  },
];
