/** At most this many characters of any text of a page are looked at. */
export const TEXT_LIMIT = 50_000;
/** No header or label of a console is longer; what is longer is prose and is not compared. */
const LABEL_LIMIT = 300;

/** Characters nobody sees: bidi marks, zero-width spaces, soft hyphens, fillers. The two joiners are dealt with apart. */
const unseen = /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
/** Joiners belong to Persian, Hindi and emoji; after Latin, Cyrillic or a digit they only hide. */
const idleJoiners = /(^|[^\u0600-\u{10ffff}])[\u200c\u200d]+/gu;
const controls = /\p{Cc}+/gu;
const spaces = /[\s\u2800\u3164]+/g;
/** Whatever `squeeze` would change: a text without any of it is given back as it is. */
const odd =
  /^ | $| {2}|[^\S ]|\p{Cc}|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff]/u;

/** Cut without halving a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** All white space (NBSP and line breaks among it) as single spaces, unseen characters out, trimmed, cut at `limit` UTF-16 units. */
export function squeeze(text: string, limit = TEXT_LIMIT): string {
  const short = cut(text, limit);
  if (!odd.test(short)) return short;
  return short
    .replace(unseen, '')
    .replace(idleJoiners, '$1')
    .replace(controls, ' ')
    .replace(spaces, ' ')
    .replace(/^ | $/g, '');
}

const arrows =
  /[\u2190-\u21ff\u2303\u2304\u2b05-\u2b0d\u25b2-\u25c5\u2139\u24d8\u{1f53c}\u{1f53d}\u{1f6c8}]\p{Variation_Selector}?/gu;
const dashes = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;
const quotes = /["\u00ab\u00bb\u201c-\u201f\u300c-\u300f]/g;
const singleQuotes = /[\u2018-\u201b\u02bc\u00b4`]/g;
/** Spaces round signs and round scripts that write without them say nothing. */
const looseSpaces = / ?([-/|:,()[\]%=+&~·]|[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff]) ?/g;
/** Labels are compared without accents: consoles, exports and machine translations differ in them, and no two of our labels do. */
const accents = /([a-z])\p{Mn}+/gu;
const required = /\((?:required|optional|选填|必填|選填|обязательно|необязательно)\)$/;

/**
 * A label in the form labels are compared in: NFKC, lower case, no accents, one kind of dash, no quotes, no sort arrows,
 * no trailing colon or required mark, no spaces where they mean nothing. '' for what is no label.
 */
export function fold(text: string): string {
  if (text.length > LABEL_LIMIT * 4) return '';
  return (
    squeeze(text.replace(arrows, ' '), LABEL_LIMIT)
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(accents, '$1')
      .normalize('NFC')
      // NFKC takes the Thai sara am apart; Russian writes ё and е alike.
      .replace(/\u0e4d\u0e32/g, '\u0e33')
      .replace(/ё/g, 'е')
      .replace(/[łđ]/g, (letter) => (letter === 'ł' ? 'l' : 'd'))
      .replace(dashes, '-')
      .replace(quotes, '')
      .replace(singleQuotes, "'")
      .replace(/ +/g, ' ')
      .replace(looseSpaces, '$1')
      .replace(required, '')
      .replace(/^[*•· ]+|[*?:;.… ]+$/g, '')
  );
}
