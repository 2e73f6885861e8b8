// Whether one of many patterns may stand in a text at all is told by how its words begin: hundreds of them are left out at one look,
// where the patterns themselves would try each at each word.

/** So many letters of a phrase are looked at. */
const LETTERS = 5;

interface Begun {
  /** What it may be, as far as it is known. */
  live: readonly string[];
  /** What it may begin with where letters follow that nobody knows. */
  done: readonly string[];
}

/** The letters phrases of a pattern in small letters begin with; '' where they may begin with any. */
export function beginningsOf(pattern: string): string[] {
  const heads = new Set<string>();
  for (const one of alternatives(pattern)) {
    const { live, done } = begun(one);
    for (const head of [...live, ...done]) heads.add(head.slice(0, LETTERS));
  }
  return [...heads];
}

/** What stands between the bars that no bracket holds. */
function alternatives(pattern: string): string[] {
  const all = [''];
  let depth = 0;
  for (const letter of pattern) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === '|' && depth === 0) all.push('');
    else all[all.length - 1] += letter;
  }
  return all;
}

const part =
  /^(?:\((?<look>\?[=!]|\?<[=!])|(?<group>\(\?:)|\[(?<set>[^\]^\\]+)\]|(?<digit>\\d)|(?<wild>\\.|\[|[.^$\s*-])|(?<letter>.))/u;

function begun(pattern: string): Begun {
  let live = [''];
  const done: string[] = [];
  let rest = pattern;
  while (rest !== '' && live.some((head) => head.length < LETTERS)) {
    const { groups = {} } = part.exec(rest) ?? {};
    if (groups.wild !== undefined) return { live: [], done: [...done, ...live] };
    const isGroup = groups.group !== undefined || groups.look !== undefined;
    const end = isGroup
      ? closing(rest)
      : groups.set === undefined
        ? ([...rest][0]?.length ?? 1)
        : groups.set.length + 2;
    const taken = rest.slice(0, groups.digit ? 2 : end);
    rest = rest.slice(taken.length);
    // How often it may stand there: what comes behind the first time of many is not followed.
    const [often] = /^[?*+]|^\{\d/.exec(rest) ?? [''];
    const isOptional = often === '?' || often === '*' || often === '{0';
    if (often === '?') rest = rest.slice(1);
    if (groups.look !== undefined) continue;
    const next: Begun[] =
      groups.group !== undefined
        ? alternatives(taken.slice(3, -1)).map(begun)
        : [{ live: groups.digit ? lettersOf('0-9') : groups.set ? lettersOf(groups.set) : [taken], done: [] }];
    const longer = (ends: (one: Begun) => readonly string[]) =>
      live.flatMap((head) => next.flatMap(ends).map((more) => head + more));
    done.push(...longer((one) => one.done));
    live = [...new Set([...(isOptional ? live : []), ...longer((one) => one.live)])];
    if (often !== '' && often !== '?') return { live: [], done: [...done, ...live] };
  }
  return { live, done };
}

/** 'a-c' and 'abc' as letters. */
const lettersOf = (set: string): string[] => [
  ...set.replace(/(.)-(.)/gu, (_, from: string, to: string) => {
    let all = '';
    for (let code = from.codePointAt(0) ?? 0; code <= (to.codePointAt(0) ?? 0); code += 1)
      all += String.fromCodePoint(code);
    return all;
  }),
];

/** Where the bracket that opens a text is closed. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/**
 * Of several lists of beginnings, which may stand in a title of small letters: their places in order. `anywhere`: within words, too,
 * as in scripts that do not part them.
 */
export function mayBegin(
  lists: readonly (readonly string[])[],
  anywhere: boolean,
): (title: string) => readonly number[] {
  const byPair = new Map<number, [head: string, list: number][]>();
  const short: [head: string, list: number][] = [];
  for (const [list, heads] of lists.entries())
    for (const head of new Set(heads)) {
      if (head.length < 2) short.push([head, list]);
      else byPair.set(pairAt(head, 0), [...(byPair.get(pairAt(head, 0)) ?? []), [head, list]]);
    }
  return (title) => {
    let may: number[] | undefined;
    for (let at = 0; at < title.length; at += 1) {
      if (!anywhere && at > 0 && isLetter(title.charCodeAt(at - 1))) continue;
      const likely = byPair.get(pairAt(title, at));
      if (likely) for (const [head, list] of likely) if (title.startsWith(head, at)) may = [...(may ?? []), list];
    }
    for (const [head, list] of short) if (title.includes(head)) may = [...(may ?? []), list];
    return may === undefined ? none : [...new Set(may)].sort((a, b) => a - b);
  };
}

const none: readonly number[] = [];
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

/** Letters, and what else may stand within words. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000) || (code >= 0x3040 && code < 0xd7b0);
