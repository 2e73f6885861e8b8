import { eachWayOf } from '../../reading/drawn.ts';
import { ways } from '../../reading/drawn-metrics/choices.ts';
import { codes, goods } from '../../reading/drawn-metrics/figures.ts';
import { consoles, drawn } from '../../reading/drawn-metrics/page.ts';
import { type Layout, pageOf } from '../layout.ts';

/** Pages of one listing's numbers as `drawn-metrics` draws them, each part once in each way, so that they are broken in every way, too. */
export const drawnMetrics: readonly Layout[] = eachWayOf(ways).map((choices, at) => ({
  name: `the numbers of one listing drawn as ${choices.box}, ${at + 1}`,
  url: consoles[choices.host],
  html: pageOf(drawn(choices), { lang: choices.language }),
  expect: [{ title: goods, id: codes[choices.host][0] }],
}));
