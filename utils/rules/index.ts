import { background } from './images/background.ts';
import { blur } from './images/blur.ts';
import { border } from './images/border.ts';
import { collage } from './images/collage.ts';
import { cutOff } from './images/cut-off.ts';
import { duplicate } from './images/duplicate.ts';
import { format } from './images/format.ts';
import { lowFill } from './images/low-fill.ts';
import { maxSize } from './images/max-size.ts';
import { minSize } from './images/min-size.ts';
import { pictureCount } from './images/picture-count.ts';
import { promoBadge } from './images/promo-badge.ts';
import { ratio } from './images/ratio.ts';
import { sizeRec } from './images/size-rec.ts';
import { textOverlay } from './images/text-overlay.ts';
import { transparent } from './images/transparent.ts';
import { video } from './images/video.ts';
import { watermark } from './images/watermark.ts';
import { weight } from './images/weight.ts';
import { zoomSize } from './images/zoom-size.ts';
import type { Rule } from './rule.ts';
import { allCaps } from './title/all-caps.ts';
import { bannedCharacter } from './title/banned-character.ts';
import { brandNotAllowed } from './title/brand-not-allowed.ts';
import { competitorBrand } from './title/competitor-brand.ts';
import { conditionMention } from './title/condition-mention.ts';
import { contactInfo } from './title/contact-info.ts';
import { emoji } from './title/emoji.ts';
import { html } from './title/html.ts';
import { keywordStuffing } from './title/keyword-stuffing.ts';
import { missingBrand } from './title/missing-brand.ts';
import { overRecommended } from './title/over-recommended.ts';
import { priceInTitle } from './title/price-in-title.ts';
import { promotionalPhrase } from './title/promotional-phrase.ts';
import { repeatedWord } from './title/repeated-word.ts';
import { restrictedClaim } from './title/restricted-claim.ts';
import { subjectiveClaim } from './title/subjective-claim.ts';
import { tooLong } from './title/too-long.ts';
import { unitMissing } from './title/unit-missing.ts';
import { wrongLanguage } from './title/wrong-language.ts';
import { yearInTitle } from './title/year-in-title.ts';

// To add a rule: a file `utils/rules/<title|images>/<id>.ts` named by its id, with its words in all languages and its
// examples (listings that pass, fail, and are none of its business), and one line below, in the order it is shown.
// `tests/rules.test.ts` runs the examples; a table `tests/rules/title/<id>.test.ts` says what two examples cannot.
// What a marketplace lays down is not the rule's: it is a row in that marketplace's `policies.ts`.
export const rules: readonly Rule[] = [
  tooLong,
  overRecommended,
  bannedCharacter,
  emoji,
  html,
  wrongLanguage,
  missingBrand,
  brandNotAllowed,
  promotionalPhrase,
  subjectiveClaim,
  restrictedClaim,
  competitorBrand,
  conditionMention,
  priceInTitle,
  contactInfo,
  yearInTitle,
  repeatedWord,
  keywordStuffing,
  allCaps,
  unitMissing,
  minSize,
  zoomSize,
  sizeRec,
  maxSize,
  ratio,
  background,
  transparent,
  lowFill,
  cutOff,
  border,
  watermark,
  textOverlay,
  promoBadge,
  collage,
  blur,
  format,
  weight,
  pictureCount,
  video,
  duplicate,
];

/** Those that look at titles: what `titles:check` runs. */
export const titleRules: readonly Rule[] = rules.filter(({ category }) => category === 'title');

/** The rule of an id; undefined for one that a newer version has dropped. */
export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
