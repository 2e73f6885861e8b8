import type { Cases } from './cases.ts';

/** New for a year, of goods round what is made for one. */
export const newForAYear: Cases = {
  rule: 'year-in-title',
  found: [
    'walmart US|Stackpole Patio Cushion Cover, Green, Updated for 2026, 2 Count',
    'walmart US|Dovetree Wall Hooks, Brass, 2026 Edition, 6 Count',
    'walmart US|Stackpole Wallet, Brown, 2026 Model',
    'walmart US|Stackpole Wall Calendar Frame, Oak, New for 2026',
    'walmart US|Dovetree Desk Planner Stand, Walnut, 2026 Design',
    'walmart US|Dovetree Diary Cover, Leather, Latest 2026',
    'walmart US|Dovetree Calendar Stand, Oak, New 2026',
    'walmart US|Stackpole Desk Lamp, Brass, 2026 Upgraded',
  ],
  clean: [
    'walmart US|Dovetree Wall Calendar 2026, 12 in, floral',
    'walmart US|Stackpole Planner 2026, weekly, 5 x 8 in',
  ],
};
