import type { Truth } from './recipes.ts';

// What a careful reader of shared facts gives as verdict: written from the marketplaces' rules, not from the code.

export type Said = 'pass' | 'warn' | 'fail' | 'could-not-measure';
/** By rule: the verdicts a reader could give, the plainest first. A rule not named must not be found. */
export type Wanted = Record<string, readonly Said[]>;

export interface Asked {
  marketplace: string;
  role: 'main' | 'other';
  on: string;
}

/** What a required (must) or only advised or believed (may) rule gives when broken. */
type Force = 'must' | 'may';
type Side = 'longest' | 'shortest' | 'width' | 'height' | 'both';

interface Rules {
  min?: [Side, number | readonly [number, number], Force];
  zoom?: [Side, number];
  rec?: [Side, number | readonly [number, number]];
  most?: [number, Force];
  ratio?: { from: number; to: number; force: Force; mainOnly?: true; open?: [number, number] };
  ground?: { asks: 'pure' | 'light' | 'plain'; force: Force; clearly?: Force };
  clear?: true;
  fill?: [number, Force];
  whole?: Force;
  without?: { what: readonly string[]; force: Force; everywhere?: true; open?: readonly string[] };
  sharp?: Force;
  formats?: [readonly Truth['format'][], Force];
  ending?: true;
}

const all = ['text', 'badge', 'watermark', 'border', 'collage'];

export const asked: Record<string, Rules> = {
  amazon: {
    min: ['longest', 500, 'must'],
    zoom: ['longest', 1000],
    rec: ['longest', 1600],
    most: [10_000, 'must'],
    ground: { asks: 'pure', force: 'must' },
    clear: true,
    fill: [0.85, 'must'],
    whole: 'must',
    without: { what: all, force: 'must' },
    sharp: 'must',
    formats: [['jpeg', 'png', 'gif'], 'must'],
  },
  ebay: {
    min: ['longest', 500, 'must'],
    rec: ['longest', 1000],
    ground: { asks: 'plain', force: 'may' },
    fill: [0.8, 'may'],
    without: { what: ['text', 'badge', 'watermark', 'border'], force: 'must', everywhere: true },
  },
  etsy: {
    rec: ['shortest', 2000],
    ratio: { from: 1, to: 4 / 3, force: 'may', mainOnly: true },
    without: { what: ['text', 'badge'], force: 'may', open: ['watermark'] },
    formats: [['jpeg', 'png', 'gif'], 'may'],
  },
  walmart: {
    zoom: ['shortest', 1500],
    rec: ['shortest', 2200],
    ratio: { from: 1, to: 1, force: 'must' },
    ground: { asks: 'pure', force: 'must' },
    without: { what: ['text', 'badge', 'watermark'], force: 'may' },
    formats: [['jpeg', 'png', 'bmp'], 'must'],
  },
  'google-merchant-center': {
    rec: ['shortest', 1500],
    ground: { asks: 'light', force: 'may' },
    fill: [0.75, 'may'],
    without: { what: ['text', 'badge', 'watermark', 'border'], force: 'may' },
    formats: [['jpeg', 'png', 'webp', 'gif', 'bmp'], 'must'],
    ending: true,
  },
  'tiktok-shop': {
    min: ['shortest', 600, 'may'],
    rec: ['shortest', 1200],
    ratio: { from: 1, to: 1, force: 'may' },
    ground: { asks: 'light', force: 'may' },
    without: { what: ['text', 'badge', 'watermark'], force: 'may' },
    sharp: 'may',
    formats: [['jpeg', 'png', 'webp'], 'may'],
  },
  temu: {
    min: ['shortest', 800, 'may'],
    ratio: { from: 1, to: 1, force: 'may', open: [0.75, 1] },
    ground: { asks: 'plain', force: 'may' },
    without: { what: ['text', 'badge', 'watermark'], force: 'may' },
  },
  aliexpress: {
    min: ['shortest', 800, 'may'],
    ratio: { from: 0.75, to: 1, force: 'may' },
    ground: { asks: 'plain', force: 'may' },
    without: { what: all, force: 'may' },
  },
  alibaba: {
    min: ['shortest', 640, 'may'],
    rec: ['shortest', 1000],
    ratio: { from: 1 / 1.3, to: 1.3, force: 'may' },
    ground: { asks: 'plain', force: 'may' },
    without: { what: ['text', 'border'], force: 'may', open: ['watermark', 'badge'] },
  },
  ozon: {
    min: ['shortest', 200, 'may'],
    rec: ['both', [900, 1200]],
    most: [7680, 'may'],
    ratio: { from: 0.75, to: 0.75, force: 'may' },
    without: { what: ['badge'], force: 'may', open: ['watermark'] },
    formats: [['jpeg', 'png', 'webp'], 'may'],
  },
  wildberries: {
    min: ['both', [700, 900], 'must'],
    rec: ['both', [900, 1200]],
    ratio: { from: 0.75, to: 0.75, force: 'may' },
    without: { what: ['badge'], force: 'may', open: ['watermark'] },
    formats: [['jpeg', 'png', 'bmp', 'gif', 'webp'], 'must'],
  },
  'mercado-libre': {
    min: ['shortest', 500, 'must'],
    zoom: ['width', 801],
    rec: ['shortest', 1200],
    ground: { asks: 'light', force: 'may' },
    fill: [0.95, 'may'],
    without: { what: ['watermark'], force: 'must', open: ['text', 'badge'] },
    formats: [['jpeg', 'png'], 'must'],
  },
  allegro: {
    min: ['longest', 500, 'may'],
    ground: { asks: 'pure', force: 'may', clearly: 'must' },
    whole: 'may',
    without: { what: ['text', 'badge', 'watermark', 'border'], force: 'may' },
    formats: [['jpeg', 'png', 'webp'], 'may'],
  },
  shein: {
    min: ['shortest', 900, 'must'],
    most: [2200, 'must'],
    ratio: { from: 0.75, to: 1, force: 'must' },
    ground: { asks: 'light', force: 'may' },
    without: { what: ['text', 'badge', 'watermark', 'border'], force: 'may' },
  },
};

const broken = (force: Force): readonly Said[] => (force === 'must' ? ['fail'] : ['warn']);

export function wanted(truth: Truth, { marketplace, role, on }: Asked): Wanted {
  const rules = asked[marketplace];
  if (!rules) throw new Error(`the reader has not read ${marketplace}`);
  const main = role === 'main';
  const found: Wanted = {};
  const { width, height } = truth;
  const short = (side: Side, least: number | readonly [number, number]): boolean => {
    const [one, two] = typeof least === 'number' ? [least, least] : least;
    if (side === 'longest') return Math.max(width, height) < one;
    if (side === 'width') return width < one;
    if (side === 'height') return height < two;
    return width < one || height < two;
  };
  if (rules.min && short(rules.min[0], rules.min[1])) found['min-size'] = broken(rules.min[2]);
  if (marketplace === 'google-merchant-center') {
    const late = on >= '2027-01-31';
    if (Math.min(width, height) < (late ? 500 : 100)) found['min-size'] = late ? ['fail'] : ['warn'];
  }
  if (rules.zoom && short(rules.zoom[0], rules.zoom[1])) found['zoom-size'] = ['warn'];
  if (rules.rec && short(rules.rec[0], rules.rec[1])) found['size-rec'] = ['warn'];
  if (rules.most && Math.max(width, height) > rules.most[0]) found['max-size'] = broken(rules.most[1]);
  ratio(rules, truth, main, found);
  if (rules.formats && !rules.formats[0].includes(truth.format)) found.format = broken(rules.formats[1]);
  else if (rules.ending && truth.ending && truth.ending.replace('jpg', 'jpeg') !== truth.format)
    found.format = ['fail'];
  if (truth.blurred && rules.sharp) found.blur = broken(rules.sharp);
  laid(rules, truth, main, found);
  if (!main) return found;
  ground(rules, truth, found);
  if (truth.ground === 'clear' && rules.clear) found.transparent = ['warn'];
  if (truth.cut && rules.whole) found['cut-off'] = broken(rules.whole);
  if (truth.cut === undefined && rules.whole) found['cut-off'] = ['pass', 'could-not-measure', 'warn', 'fail'];
  if (rules.fill) fill(rules.fill, truth, marketplace, found);
  return found;
}

function ratio({ ratio: asks }: Rules, { width, height }: Truth, main: boolean, found: Wanted): void {
  if (!asks || (asks.mainOnly && !main)) return;
  const is = width / height;
  if (is >= asks.from * 0.99 && is <= asks.to * 1.01) return;
  const open = asks.open && is >= asks.open[0] * 0.99 && is <= asks.open[1] * 1.01;
  found.ratio = open ? ['pass', 'warn'] : broken(asks.force);
}

/** What is seen to have been laid on is a suspicion: it warns, however hard the rule; what is certain (a border, panels) does as the rule says. */
function laid({ without }: Rules, truth: Truth, main: boolean, found: Wanted): void {
  if (!without || (!main && !without.everywhere)) return;
  const asks = (what: string) => without.what.includes(what);
  if (truth.border && asks('border')) found.border = broken(without.force);
  if (truth.border === undefined && asks('border')) found.border = ['pass', 'could-not-measure'];
  if (truth.collage && asks('collage')) found.collage = without.force === 'must' ? ['fail', 'warn'] : ['warn'];
  const loose: readonly Said[] = ['pass', 'warn', 'could-not-measure'];
  if (truth.laid === 'watermark') {
    if (asks('watermark')) found.watermark = ['warn', 'fail'];
    else if (without.open?.includes('watermark')) found.watermark = loose;
    if (asks('text')) found['text-overlay'] = loose;
  }
  if (truth.laid === 'badge') {
    if (asks('badge')) found['promo-badge'] = ['warn', 'fail'];
    if (asks('text')) found['text-overlay'] = loose;
  }
  if (truth.laid === 'text' && asks('text')) found['text-overlay'] = ['warn', 'fail'];
}

function ground({ ground: asks }: Rules, truth: Truth, found: Wanted): void {
  if (!asks) return;
  const { ground: is } = truth;
  if (is === 'open') {
    found.background = ['pass', 'warn', 'fail', 'could-not-measure'];
    return;
  }
  if (is === 'clear') {
    found.background = ['pass', 'could-not-measure', 'warn'];
    return;
  }
  if (asks.asks === 'plain') {
    if (is === 'scene') found.background = broken(asks.force);
    return;
  }
  if (asks.asks === 'light') {
    if (is === 'grey' || is === 'coloured' || is === 'scene') found.background = broken(asks.force);
    return;
  }
  if (is === 'near') found.background = broken(asks.force);
  if (is === 'grey' || is === 'coloured' || is === 'scene') found.background = broken(asks.clearly ?? asks.force);
}

function fill([least, force]: readonly [number, Force], truth: Truth, marketplace: string, found: Wanted): void {
  if (truth.fill === undefined) {
    found['low-fill'] = [
      'pass',
      'could-not-measure',
      'warn',
      ...(force === 'must' && truth.laid !== 'none' ? (['fail'] as const) : []),
    ];
    return;
  }
  // A hair's breadth either way is nobody's to call.
  const close = Math.abs(truth.fill - least) < 0.012;
  if (close) found['low-fill'] = ['pass', ...broken(force)];
  else if (truth.fill < least) found['low-fill'] = broken(force);
  // Google's 75 to 90 %: whether a fuller picture is a fault of this name, readers differ.
  else if (marketplace === 'google-merchant-center' && truth.fill > 0.89) found['low-fill'] = ['pass', 'warn'];
}
