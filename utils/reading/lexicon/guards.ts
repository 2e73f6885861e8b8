// What guards put into a page in front of it. Here, and not in people's pages, only so that those carry no list.

/** What guards put into a page; each is theirs alone. */
export const guards: readonly [kind: string, selector: string][] = [
  ['captcha', 'form[action*="validateCaptcha" i],#captchacharacters,img[src*="/captcha/" i]'],
  ['robot check', '#px-captcha,[id^="px-captcha"],#px-captcha-wrapper'],
  ['captcha', 'iframe[src*="captcha-delivery.com"],script[src*="captcha-delivery.com"]'],
  [
    'punish',
    '#baxia-punish,#nocaptcha,[id^="nc_1_nocaptcha"],form[action*="_____tmd_____"],input[name="x5secdata"],#x5secdata',
  ],
  [
    'robot check',
    '#challenge-form,#challenge-running,#challenge-stage,#cf-challenge-running,.cf-error-details,#cf-wrapper',
  ],
];
/** Riddles that honest forms set too: they prove a wall only where the page speaks of nothing else. */
export const riddles =
  'iframe[src*="hcaptcha.com"],iframe[src*="recaptcha/api2/bframe"],.h-captcha,.g-recaptcha,.geetest_holder,#captcha_container,#captcha-box,#secsdk-captcha-drag-wrapper';
