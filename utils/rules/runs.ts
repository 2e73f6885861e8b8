/** The same character once or several times in a row: UTF-16 offsets, end excluded. A pair of surrogates is one character. */
export interface Run {
  character: string;
  times: number;
  span: [start: number, end: number];
}

/** At most this many runs of a title are looked at. */
const RUNS_LIMIT = 2000;

const isSpace = (character: string): boolean =>
  character === ' ' || (character > '~' || character < ' ' ? /\s/u.test(character) : false);

/** ASCII letters and digits: nobody forbids them, and most of a title is made of them. */
const isPlain = (character: string): boolean =>
  (character >= 'a' && character <= 'z') ||
  (character >= 'A' && character <= 'Z') ||
  (character >= '0' && character <= '9');

/** The runs of signs and of other letters of a text in order; white space, ASCII letters and digits are left out. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  let last: Run | undefined;
  for (const character of text) {
    const end = at + character.length;
    if (last && last.character === character && last.span[1] === at) {
      last.span[1] = end;
      last.times += 1;
    } else if (isPlain(character) || isSpace(character)) {
      last = undefined;
    } else {
      if (runs.length >= RUNS_LIMIT) return runs;
      last = { character, times: 1, span: [at, end] };
      runs.push(last);
    }
    at = end;
  }
  return runs;
}
