import { authorityApproved, certifiedBySomebody } from './claims/approval.ts';
import { ceClaims } from './claims/ce.ts';
import type { WrongClaim } from './claims/claim.ts';
import { environmentClaims } from './claims/environment.ts';
import { epaClaims } from './claims/epa.ts';
import { fdaClaims } from './claims/fda.ts';
import { germClaims } from './claims/germs.ts';
import { harmlessClaims } from './claims/harmless.ts';
import { illnessClaims } from './claims/illnesses.ts';
import { marksElsewhere } from './claims/marks-elsewhere.ts';
import { noPapers } from './claims/no-papers.ts';
import { organicClaims } from './claims/organic.ts';
import { slimmingClaims } from './claims/slimming.ts';

// To add a claim: a row in the file of `claims/` that is about it, with its law beside it, and its words in
// `utils/goods/words/claims.ts`. A file is about an office, a mark, or what goods are said to be.

/** What is wrong to say on a listing. */
export const wrongClaims: readonly WrongClaim[] = [
  ...fdaClaims,
  ...epaClaims,
  authorityApproved,
  ...ceClaims,
  ...noPapers,
  ...marksElsewhere,
  ...environmentClaims,
  ...organicClaims,
  ...harmlessClaims,
  ...germClaims,
  ...illnessClaims,
  ...slimmingClaims,
  certifiedBySomebody,
];
