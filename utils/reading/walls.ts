import { dictionary } from './dictionary.ts';

/** A page that shows more than this much text is no wall, whatever stands in a corner of it. */
const WALL_TEXT = 2500;
/** Words alone prove a wall only on a page that says next to nothing else. */
const WORDS_TEXT = 1200;
const NODES_LIMIT = 20_000;

const logInAddress =
  /(?:^|[/._-])(?:sign-?in|log-?in|passport|ap\/signin|account\/verify|verify\/(?:captcha|traffic|bot))(?:$|[/._?-])/i;

/**
 * A wall in front of a page, by its kind: 'captcha', 'robot check', 'punish', 'too many visitors', 'refused', 'log-in'.
 * Undefined for a page that shows something of its own, a log-in form in its header notwithstanding.
 */
export function wallOf(page: Document, url: URL): string | undefined {
  const cover = coverOf(page);
  if (cover && !/display:\s*none|visibility:\s*hidden/i.test(cover.getAttribute('style') ?? '')) return 'punish';
  const text = textUpTo(page, WALL_TEXT);
  if (text.length >= WALL_TEXT || hasGoods(page)) return undefined;

  const title = plain(page.title.slice(0, 300));
  const heading = plain(page.querySelector('h1,h2')?.textContent?.slice(0, 200) ?? '');
  const words = dictionary.wall(title, { heading, ...(text.length < WORDS_TEXT ? { text } : {}) });
  if (words?.titled) return words.titled;
  for (const [kind, selector] of words?.guards ?? []) if (page.querySelector(selector)) return kind;
  if (words?.riddle && page.querySelector(words.riddle)) return 'captcha';
  if (words?.said) return words.said;
  return isLogIn(page, url, words?.logIn === true) ? 'log-in' : undefined;
}

/** A guard laid over a page that is otherwise there: what lies under it is stale or empty. Browsers remember such collections. */
const coverOf = (page: Document): Element | undefined =>
  [...page.getElementsByTagName('iframe')].find((frame) =>
    /_____tmd_____\/punish|\/punish\?/.test(frame.getAttribute('src') ?? ''),
  ) ??
  ['baxia-dialog-mask', 'baxia-dialog', 'J_MIDDLEWARE_FRAME_WIDGET']
    .map((name) => page.getElementsByClassName(name)[0])
    .find(Boolean);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A page that names goods in its data, or has rows of them, is itself, however little it says. */
const hasGoods = (page: Document): boolean =>
  page.querySelector(
    'tbody td ~ td,[role="row"] [role="gridcell"],[itemtype*="schema.org/Product"],[data-sku],meta[property="og:type"][content="product"]',
  ) !== null ||
  [...page.querySelectorAll('script[type*="ld+json" i]')].some((script) => script.textContent?.includes('"Product"'));

function isLogIn(page: Document, url: URL, says: boolean): boolean {
  const asks = [...page.querySelectorAll('input[type="password"]')].slice(0, 20).some((input) => {
    const aside = input.closest('header,nav,footer,aside,dialog,[role="dialog"],[role="banner"],[role="menu"]');
    return aside === null;
  });
  const leads = logInAddress.test(url.pathname.slice(0, 500)) || /^(?:login|signin|passport|sso)\./.test(url.hostname);
  return asks ? says || leads : says && leads;
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'option', 'svg']);

/** What the page says, in lower case, as far as `limit` characters: text of programs left out. */
function textUpTo(page: Document, limit: number): string {
  if (!page.body) return '';
  const walker = page.createTreeWalker(page.body, 4);
  let text = '';
  for (let looked = 0; text.length < limit && looked < NODES_LIMIT && walker.nextNode(); looked++) {
    const { nodeValue, parentElement } = walker.currentNode as Text;
    if (!nodeValue || !/\S/.test(nodeValue.slice(0, 5000)) || silent.has(parentElement?.localName ?? '')) continue;
    text += `${nodeValue.slice(0, limit).replace(/\s+/g, ' ')} `;
  }
  return text.toLowerCase();
}
