import { ae } from './ae.ts';
import { au } from './au.ts';
import { br } from './br.ts';
import { ca } from './ca.ts';
import { cn } from './cn.ts';
import { cnExport } from './cn-export.ts';
import { de } from './de.ts';
import { eaeu } from './eaeu.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { id as indonesia } from './id.ts';
import { india } from './in.ts';
import { it } from './it.ts';
import { jp } from './jp.ts';
import { kr } from './kr.ts';
import { kz } from './kz.ts';
import type { Market } from './market.ts';
import { members } from './members.ts';
import { mx } from './mx.ts';
import { my } from './my.ts';
import { nz } from './nz.ts';
import { ph } from './ph.ts';
import { ru } from './ru.ts';
import { sa } from './sa.ts';
import { sg } from './sg.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { us } from './us.ts';
import { uz } from './uz.ts';
import { vn } from './vn.ts';
import { world } from './world.ts';

// To add a requirement: a row in its market's file (`shared.ts` where several markets word it alike), with its source, the
// day it was read, words in three languages, and a product it is and is not asked of in `tests/papers/consultant.ts`. To add
// a market: a file `utils/markets/<id>.ts` and one line below; `within` names the markets whose requirements hold there too.
// A law that changed: `until` on the old row, a new row with `since`. What is only believed has `sure: 'reported'`.

/** Every market as people write it; what several word alike stands in `shared.ts`. */
export const written: readonly Market[] = [
  ...[eu, de, fr, it, es, gb, us, ca, mx, br, eaeu, ru, kz, uz, jp, kr, au, nz, sa, ae, india, sg, my, th, indonesia],
  ...[vn, ph, tr, cn, cnExport, world, ...members],
];
