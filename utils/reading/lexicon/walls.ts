import { guards, riddles } from './guards.ts';

/** Titles that only guards bear, in lower case: whole, or as a beginning with little behind it. */
const titles: readonly [kind: string, whole: string, beginnings: string][] = [
  [
    'robot check',
    'robot or human|robot check|bot check|are you human|are you a human|just a moment|one moment, please|pardon our interruption|human verification|ddos-guard|client challenge|почти готово|похоже, нет соединения|вы не робот|un momento|un instant|nur einen moment|um momento|安全验证|验证中心|访问验证|セキュリティチェック',
    'attention required|checking your browser|security measure|security check|security verification|security challenge|verify you are human|verifying you are human|please verify|antibot|доступ ограничен|проверка браузера|滑动验证|驗證',
  ],
  ['captcha', 'slide to verify', 'captcha|验证码|人机验证'],
  [
    'too many visitors',
    'waiting room|virtual waiting room|queue-it|warteraum|sala de espera|salle d’attente|file d’attente|待合室|排队中|排隊中|зал ожидания|대기실',
    'you are now in line|you are in line|you are in the queue',
  ],
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
      'automated requests',
      'automated queries',
      'requests from your ip',
      'похожи на автоматические',
      'запросы, поступающие с вашего ip',
      'средства автоматизации',
      'robot olmadığınızı',
      'olağandışı trafik',
      'automatisierte anfragen',
      'requêtes automatisées',
      'solicitudes automatizadas',
      'solicitações automatizadas',
      'richieste automatizzate',
      'automatyczne zapytania',
      '自动化访问',
      '自動化されたアクセス',
      '로봇이 아닙니다',
      'คำขออัตโนมัติ',
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
      'troppe richieste',
      'muitas solicitações',
      'zbyt wiele żądań',
      'çok fazla istek',
      'terlalu banyak permintaan',
      'quá nhiều yêu cầu',
      'アクセスが集中',
      '접속자가 많아',
      '요청이 너무 많습니다',
      'คำขอมากเกินไป',
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
      'access has been restricted',
      'access has been blocked',
      'temporarily restricted access',
      'ограничить доступ',
      'доступ временно ограничен',
      'доступ запрещен',
      'доступ запрещён',
      'доступ заблокирован',
      'zugriff verweigert',
      'zugriff wurde blockiert',
      'accès refusé',
      'accès bloqué',
      'acceso denegado',
      'acceso bloqueado',
      'acesso negado',
      'acesso bloqueado',
      'accesso negato',
      'accesso bloccato',
      'dostęp zablokowany',
      'brak dostępu',
      'erişim engellendi',
      'akses ditolak',
      'truy cập bị từ chối',
      '访问受限',
      '訪問受限',
      'アクセスが制限',
      'アクセスが拒否',
      '접근이 차단',
      '접근이 거부',
      'การเข้าถึงถูกปฏิเสธ',
    ],
  ],
];

/** What a page speaks of whose riddle is all there is to it. */
const aboutRiddles =
  /captcha|verif|human|robot|roboter|security check|sicherheit|безопасн|провер|验证|驗證|認証|xác minh|ยืนยัน/i;

/** Words a log-in page is headed with, whole. */
const logIn =
  /^(?:sign[ -]?in|log[ -]?in|login|anmelden|einloggen|connexion|s'identifier|identifiez-vous|se connecter|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|fa[cç]a login|zaloguj si[eę]|logowanie|войти|вход|вход в .{1,40}|авторизация|登录|登入|登錄|账号登录|账户登录|扫码登录|密码登录|ログイン|로그인|masuk|đăng nhập|เข้าสู่ระบบ|giriş yap|(?:sign|log) in .{0,30}|.{1,30} (?:sign|log)[ -]?in|.{1,20}[-_|–] ?(?:登录|登入)|(?:登录|登入) ?[-_|–].{1,20})$/;

/** What words say of a wall. */
export interface WallWords {
  /** The kind of wall that only bears such a title. */
  titled?: string;
  /** The kind of wall whose words the page says. */
  said?: string;
  /** Where the page speaks of riddles, by what one is found. */
  riddle?: string;
  /** The page is headed as a log-in. */
  logIn?: true;
  /** What proves a wall of a kind, whatever its words. */
  guards: typeof guards;
}

/**
 * What the words of a page say of a wall, all in lower case: its title, its first heading, and its text where that is so short
 * that words alone may prove a wall.
 */
export function wallIn(title: string, { heading, text }: { heading: string; text?: string }): WallWords {
  const titled = titleKind(title);
  const said = phrases.find(([, words]) => words.some((word) => text?.includes(word)))?.[0];
  return {
    guards,
    ...(titled ? { titled } : {}),
    ...(said ? { said } : {}),
    ...(text !== undefined && aboutRiddles.test(`${title} ${text}`) ? { riddle: riddles } : {}),
    ...(logIn.test(title) || logIn.test(heading) ? { logIn: true } : {}),
  };
}
