/** A page that shows more than this much text is no wall, whatever stands in a corner of it. */
const WALL_TEXT = 2500;
/** Words alone prove a wall only on a page that says next to nothing else. */
const WORDS_TEXT = 1200;
const NODES_LIMIT = 20_000;

/** What guards put into a page; each is theirs alone. */
const guards: readonly [kind: string, selector: string][] = [
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
const riddles =
  'iframe[src*="hcaptcha.com"],iframe[src*="recaptcha/api2/bframe"],.h-captcha,.g-recaptcha,.geetest_holder,#captcha_container,#captcha-box,#secsdk-captcha-drag-wrapper';
const aboutRiddles =
  /captcha|verif|human|robot|roboter|security check|sicherheit|безопасн|провер|验证|驗證|認証|xác minh|ยืนยัน/i;

/** A guard laid over a page that is otherwise there: what lies under it is stale or empty. */
const covers =
  'iframe[src*="_____tmd_____/punish"],iframe[src*="/punish?"],.baxia-dialog-mask,.baxia-dialog,.J_MIDDLEWARE_FRAME_WIDGET';

/** Titles that only guards bear, in lower case: whole, or as a beginning with little behind it. */
const titles: readonly [kind: string, whole: string, beginnings: string][] = [
  [
    'robot check',
    'robot or human|robot check|bot check|are you human|are you a human|just a moment|one moment, please|pardon our interruption|human verification|ddos-guard|client challenge|почти готово|похоже, нет соединения|вы не робот|un momento|un instant|nur einen moment|um momento|安全验证|验证中心|访问验证|セキュリティチェック',
    'attention required|checking your browser|security measure|security check|security verification|security challenge|verify you are human|verifying you are human|please verify|antibot|доступ ограничен|проверка браузера|滑动验证|驗證',
  ],
  ['captcha', 'slide to verify', 'captcha|验证码|人机验证'],
  [
    'refused',
    '403 forbidden|403 - forbidden|forbidden|too many requests|request blocked|访问被拒绝|доступ запрещен|доступ запрещён|zugriff verweigert|accès refusé|acces refuse|acceso denegado|acesso negado|service unavailable|sorry! something went wrong|toutes nos excuses|entschuldigung',
    'access denied|access to this page has been denied|429 too many|502 bad gateway|503 service|503 error|error 1020',
  ],
];
/** At most this many characters stand behind a beginning. */
const BEHIND = 40;

function titleKind(title: string): string | undefined {
  const bare = title.replace(/[ .!?…]{1,5}$/, '');
  for (const [kind, whole, beginnings] of titles) {
    if (whole.split('|').includes(bare)) return kind;
    const begins = (word: string) => bare.startsWith(word) && bare.length <= word.length + BEHIND;
    if (beginnings.split('|').some(begins)) return kind;
  }
  return undefined;
}

/** What guards say, in lower case. */
const phrases: readonly [kind: string, words: readonly string[]][] = [
  [
    'robot check',
    [
      'unusual traffic',
      'confirm that you’re human',
      "confirm that you're human",
      'verify you are human',
      'verify that you are human',
      "make sure you're not a robot",
      'prove you are human',
      'not a robot before',
      'automated access',
      'checking your browser before',
      'enable javascript and cookies to continue',
      'pardon our interruption',
      'please verify yourself to continue',
      'slide to verify',
      'drag the slider',
      'slide to complete the puzzle',
      'подозрительная активность',
      'подтвердите, что вы не робот',
      'подтвердите, что запросы',
      'выключите vpn',
      'доступ ограничен',
      'проверяем браузер',
      '请完成验证',
      '请拖动滑块',
      '拖动下方滑块',
      '检测到异常流量',
      '异常访问',
      '请按住滑块',
      '安全验证',
      '驗證您是真人',
      'ungewöhnlichen datenverkehr',
      'dass du kein roboter bist',
      'dass sie kein roboter sind',
      'tráfico inusual',
      'no eres un robot',
      'não é um robô',
      'tráfego incomum',
      'trafic inhabituel',
      'pas un robot',
      'traffico insolito',
      'non sei un robot',
      'nie jesteś robotem',
      'ロボットではない',
      '通常と異なるトラフィック',
      '비정상적인 트래픽',
      'lưu lượng truy cập bất thường',
      'lalu lintas tidak biasa',
      'geser untuk verifikasi',
      'xác minh bạn là',
      'ยืนยันว่าคุณ',
    ],
  ],
  [
    'too many visitors',
    [
      'too many visitors',
      'too many requests',
      'too many people are visiting',
      'visited too frequently',
      '访问人数过多',
      '访问过于频繁',
      '操作过于频繁',
      '當前訪問人數過多',
      'слишком много запросов',
      'zu viele anfragen',
      'demasiadas solicitudes',
      'trop de requêtes',
    ],
  ],
  [
    'refused',
    [
      'access denied',
      "you don't have permission to access",
      'access to this page has been denied',
      '访问被拒绝',
      'you have been blocked',
    ],
  ],
];

/** Words a log-in page is headed with, whole. */
const logIn =
  /^(?:sign[ -]?in|log[ -]?in|login|anmelden|einloggen|connexion|s'identifier|identifiez-vous|se connecter|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|fa[cç]a login|zaloguj si[eę]|logowanie|войти|вход|вход в .{1,40}|авторизация|登录|登入|登錄|账号登录|账户登录|扫码登录|密码登录|ログイン|로그인|masuk|đăng nhập|เข้าสู่ระบบ|giriş yap|(?:sign|log) in .{0,30}|.{1,30} (?:sign|log)[ -]?in|.{1,20}[-_|–] ?(?:登录|登入)|(?:登录|登入) ?[-_|–].{1,20})$/;
const logInAddress =
  /(?:^|[/._-])(?:sign-?in|log-?in|passport|ap\/signin|account\/verify|verify\/(?:captcha|traffic|bot))(?:$|[/._?-])/i;

/**
 * A wall in front of a page, by its kind: 'captcha', 'robot check', 'punish', 'too many visitors', 'refused', 'log-in'.
 * Undefined for a page that shows something of its own, a log-in form in its header notwithstanding.
 */
export function wallOf(page: Document, url: URL): string | undefined {
  const cover = page.querySelector(covers);
  if (cover && !/display:\s*none|visibility:\s*hidden/i.test(cover.getAttribute('style') ?? '')) return 'punish';
  const text = textUpTo(page, WALL_TEXT);
  if (text.length >= WALL_TEXT || hasGoods(page)) return undefined;

  const title = page.title.slice(0, 300).replace(/\s+/g, ' ').trim().toLowerCase();
  const titled = titleKind(title);
  if (titled) return titled;
  for (const [kind, selector] of guards) if (page.querySelector(selector)) return kind;
  if (text.length < WORDS_TEXT) {
    if (page.querySelector(riddles) && aboutRiddles.test(`${title} ${text}`)) return 'captcha';
    for (const [kind, words] of phrases) if (words.some((word) => text.includes(word))) return kind;
  }
  return isLogIn(page, url, title) ? 'log-in' : undefined;
}

/** A page that names goods in its data, or has rows of them, is itself, however little it says. */
const hasGoods = (page: Document): boolean =>
  page.querySelector(
    'tbody td ~ td,[role="row"] [role="gridcell"],[itemtype*="schema.org/Product"],[data-sku],meta[property="og:type"][content="product"]',
  ) !== null ||
  [...page.querySelectorAll('script[type*="ld+json" i]')].some((script) => script.textContent?.includes('"Product"'));

function isLogIn(page: Document, url: URL, title: string): boolean {
  const asks = [...page.querySelectorAll('input[type="password"]')].slice(0, 20).some((input) => {
    const aside = input.closest('header,nav,footer,aside,dialog,[role="dialog"],[role="banner"],[role="menu"]');
    return aside === null;
  });
  const heading =
    page.querySelector('h1,h2')?.textContent?.slice(0, 200).replace(/\s+/g, ' ').trim().toLowerCase() ?? '';
  const says = logIn.test(title) || logIn.test(heading);
  const leads = logInAddress.test(url.pathname.slice(0, 500)) || /^(?:login|signin|passport|sso)\./.test(url.hostname);
  return asks ? says || leads : says && leads;
}

/** What the page says, in lower case, as far as `limit` characters: text of programs left out. */
function textUpTo(page: Document, limit: number): string {
  if (!page.body) return '';
  const walker = page.createTreeWalker(page.body, 4);
  let text = '';
  for (let looked = 0; text.length < limit && looked < NODES_LIMIT && walker.nextNode(); looked++) {
    const { nodeValue, parentElement } = walker.currentNode as Text;
    if (
      !nodeValue ||
      !/\S/.test(nodeValue.slice(0, 5000)) ||
      /^(?:script|style|noscript|template|option|svg)$/.test(parentElement?.localName ?? '')
    )
      continue;
    text += `${nodeValue.slice(0, limit).replace(/\s+/g, ' ')} `;
  }
  return text.toLowerCase();
}
