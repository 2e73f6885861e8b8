import { describe, expect, test } from 'vitest';
import { wallOf } from '../../utils/reading/walls.ts';
import { openPage } from '../page.ts';

const at = 'https://www.shop.example/item/1';
const wall = (html: string, url = at) =>
  wallOf(openPage(`<!doctype html><html><body>${html}</body></html>`, url), new URL(url));
const titled = (title: string, html = '<p>…</p>') =>
  wallOf(openPage(`<title>${title}</title>${html}`, at), new URL(at));

describe('walls', () => {
  test.each([
    ['Robot or human?', 'robot check'],
    ['Robot Check', 'robot check'],
    ['Just a moment...', 'robot check'],
    ['Attention Required! | Cloudflare', 'robot check'],
    ['Pardon Our Interruption...', 'robot check'],
    ['Security Measure | eBay', 'robot check'],
    ['Captcha Interception', 'captcha'],
    ['验证码拦截', 'captcha'],
    ['安全验证', 'robot check'],
    ['Почти готово...', 'robot check'],
    ['Похоже, нет соединения', 'robot check'],
    ['Доступ ограничен', 'robot check'],
    ['Access Denied', 'refused'],
    ['Access to this page has been denied', 'refused'],
    ['429 Too Many Requests', 'refused'],
    ['403 Forbidden', 'refused'],
  ])('by the title %s', (title, kind) => expect(titled(title)).toBe(kind));

  test.each([
    ['captcha', '<form action="/errors/validateCaptcha"><input id="captchacharacters"></form>'],
    ['robot check', '<div id="px-captcha"></div>'],
    ['captcha', '<iframe src="https://geo.captcha-delivery.com/captcha/?x"></iframe>'],
    ['punish', '<div id="baxia-punish"></div>'],
    ['punish', '<div id="nocaptcha"></div>'],
    ['robot check', '<form id="challenge-form"></form>'],
    ['captcha', '<h1>Please verify</h1><div class="h-captcha"></div>'],
  ])('%s by what guards put there: %s', (kind, html) => expect(wall(html)).toBe(kind));

  test.each([
    ['robot check', 'Запросы с Вашего адреса похожи на автоматические. Мы были вынуждены временно ограничить доступ.'],
    ['robot check', 'Bu isteklerin sizden geldiğini görmek için robot olmadığınızı doğrulayın.'],
    ['too many visitors', 'Troppe richieste. Riprova tra qualche minuto.'],
    ['too many visitors', '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.'],
    ['refused', 'Acceso bloqueado. Contacte con el administrador.'],
    ['refused', 'アクセスが制限されています。'],
  ])('%s by what they say: %s', (kind, text) => expect(wall(`<h2>${text}</h2>`)).toBe(kind));

  test.each([
    'Sorry, we have detected unusual traffic from your network.',
    'Press & Hold to confirm that you’re human',
    '请按住滑块，拖动到最右边',
    '检测到异常流量，请完成验证',
    'Подозрительная активность. Пожалуйста, подождите.',
    'Подтвердите, что вы не робот',
    'Bitte bestätigen Sie, dass Sie kein Roboter sind.',
    'Confirma que no eres un robot',
    'Confirme que você não é um robô',
    'Vérifiez que vous n’êtes pas un robot',
    'ロボットではないことを確認してください',
    'Potwierdź, że nie jesteś robotem',
    'Too many visitors, please try again later',
    '当前访问人数过多，请稍后再试',
    'Слишком много запросов',
  ])('by what guards say: %s', (words) => expect(wall(`<p>${words}</p>`)).toBeDefined());

  test.each([
    'Sign in',
    'Log in',
    'Anmelden',
    'Iniciar sesión',
    'Connexion',
    'Войти',
    '登录',
    'ログイン',
    'เข้าสู่ระบบ',
    'Đăng nhập',
    'Zaloguj się',
    'Entrar',
  ])('a page that only asks to log in: %s', (heading) =>
    expect(wall(`<h1>${heading}</h1><form><input name="u"><input type="password" name="p"></form>`)).toBe('log-in'),
  );
  test('a log-in page told by its address', () =>
    expect(wall('<h1>Hello</h1><form><input type="password"></form>', 'https://www.shop.example/ap/signin?x=1')).toBe(
      'log-in',
    ));
  test('a guard laid over a page that is there', () =>
    expect(
      wall(`<p>${'word '.repeat(2000)}</p><iframe src="https://acs.shop.example/_____tmd_____/punish?x5=1"></iframe>`),
    ).toBe('punish'));
});

describe('no walls', () => {
  const goods = '<script type="application/ld+json">{"@type":"Product","name":"Lamp"}</script><h1>Lamp</h1>';
  test.each([
    [
      'a log-in form in the header',
      '<header><a>Log in</a><form action="/login"><input type="password"></form></header><h1>Oak lamp</h1><p>€49</p>',
    ],
    ['a log-in form in a dialog', '<h1>Oak lamp</h1><dialog><h2>Sign in</h2><input type="password"></dialog>'],
    ['a riddle under a contact form', `${goods}<form><div class="g-recaptcha"></div></form>`],
    ['a title that speaks of robots', '<h1>Robot or human? – a novel</h1><p>Paperback</p>'],
    ['a listing called after a wall', `${goods.replaceAll('Lamp', 'Access Denied')}`],
    [
      'a table of listings that names one',
      '<table><tbody><tr><td>1</td><td>Sign: too many visitors</td></tr></tbody></table>',
    ],
    ['a cover that is hidden', '<div class="baxia-dialog-mask" style="display: none"></div><h1>Lamp</h1>'],
    [
      'a page with much to say',
      `<p>${'Oak lamps for every room of the house. '.repeat(100)}</p><p>unusual traffic</p><div id="px-captcha"></div>`,
    ],
    ['an empty page', ''],
    ['a password field for its settings', '<h1>Settings</h1><form><input type="password" name="new"></form>'],
  ])('%s', (_, html) => expect(wall(html)).toBeUndefined());

  test('a page of a hundred thousand elements is left after its first words', () =>
    expect(wall(`<p>${'word '.repeat(1000)}</p>${'<i>x</i>'.repeat(20_000)}`)).toBeUndefined());
});
