import { measureBytes } from '../../../utils/browser/pictures/picture-bytes.ts';
import { judgePicture } from '../../../utils/judge-picture.ts';
import { policiesOf } from '../../../utils/marketplaces/policies.ts';
import type { Measured } from '../../../utils/pictures/measured.ts';
import { policiesOn } from '../../../utils/policy.ts';
import { rules } from '../../../utils/rules/index.ts';
import { goods } from './goods.ts';
import { moreGoods } from './more-goods.ts';
import { type Asked, asked, type Said, type Wanted, wanted } from './reader.ts';
import { type Shot, shots, type Truth } from './recipes.ts';

const ROLES = ['main', 'other'] as const;
const DAYS = ['2026-11-28', '2027-02-01'];

/** One picture as one marketplace sees it: what was said and what a reader would say, by rule. */
export interface Seen extends Asked {
  said: Record<string, Said>;
  wanted: Wanted;
}

export interface Row {
  name: string;
  file: string;
  truth: Truth;
  measured: Measured;
  seen: Seen[];
  base64?: string;
}

let running: AsyncGenerator<Shot> | undefined;

/** Begins a set of pictures, of the goods the measuring was first tried on or of others. */
export function begin(seed: number, others = false): void {
  running = shots(seed, others ? moreGoods : goods);
}

/** The next picture of the set, drawn, measured and judged, with its bytes if wished; undefined after the last. */
export async function next(withBytes: boolean): Promise<Row | undefined> {
  const step = await running?.next();
  if (!step || step.done) return undefined;
  const { name, file, bytes, truth } = step.value;
  const measured = await measureBytes(bytes, file);
  const seen = Object.keys(asked).flatMap((marketplace) =>
    ROLES.flatMap((role) => DAYS.map((on) => judged(measured, truth, { marketplace, role, on }))),
  );
  return { name, file, truth, measured, seen, ...(withBytes ? { base64: bytes.toBase64() } : {}) };
}

function judged(measured: Measured, truth: Truth, one: Asked): Seen {
  const { findings } = judgePicture({
    measured,
    role: one.role,
    original: true,
    policies: policiesOn(policiesOf(one.marketplace), one.marketplace === 'wildberries' ? 'RU' : 'US', one.on),
    rules,
    goods: [],
    today: one.on,
  });
  const said = Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));
  return { ...one, said, wanted: wanted(truth, one) };
}
