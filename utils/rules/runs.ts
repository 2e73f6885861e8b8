import { blank, digit, letter, traitsOf } from '../text/letters.ts';

/** The same sign once or several times in a row: UTF-16 offsets, end excluded. A pair of surrogates is one sign. */
export interface Run {
  character: string;
  times: number;
  span: [start: number, end: number];
}

/** At most this many runs of a title are looked at. */
const RUNS_LIMIT = 2000;

/** Letters and white space are no signs; nor are the digits of ASCII, which nobody forbids. */
const isSign = (code: number): boolean => (traitsOf(code) & (letter | blank | (code < 0x80 ? digit : 0))) === 0;

/** The runs of signs of a text in order. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    if (!isSign(code)) last = undefined;
    else if (last && last.character.codePointAt(0) === code) {
      last.span[1] = end;
      last.times += 1;
    } else {
      if (runs.length >= RUNS_LIMIT) return runs;
      last = { character: text.slice(at, end), times: 1, span: [at, end] };
      runs.push(last);
    }
    at = end;
  }
  return runs;
}
