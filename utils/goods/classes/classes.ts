import { current } from '../head/amounts.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { type Listed, rowsBy } from '../phrases/listed.ts';
import type { Tongue } from '../phrases/stems.ts';
import {
  against,
  bedpan,
  drums,
  faced,
  formula,
  fuel,
  ink,
  onSkin,
  oven,
  pressing,
  shelf,
  wrap,
} from './class-words.ts';
import { fluids, machineCare, sparks, teaThings, woodCare } from './class-words-care.ts';
import {
  darned,
  easterEggs,
  emptyEggs,
  nosework,
  nutcrackerFigure,
  rideOn,
  standFan,
  swimNoodle,
} from './class-words-play.ts';
import {
  alarm,
  burnt,
  censer,
  clinical,
  dustBags,
  fryerLiners,
  heatPaste,
  hotBrush,
  mashed,
  mouse,
  nailer,
  planted,
  potted,
  remover,
  skiWax,
  squeegee,
} from './class-words-work.ts';
import { cots, floorFan, nightwear, safetyShoes } from './class-words-worn.ts';

// Classes of goods by the words that name them in any language (`class-words.ts`), whatever else a title speaks of.

/** `on`: only where current is said to feed it. */
type Row = readonly [kind: string, words: Listed, on?: 'current'];
const rows: readonly Row[] = [
  ['food.infant', formula],
  ['cosmetics.skin', onSkin],
  ['wood.products', fuel],
  ['general.other', ink],
  ['medical.device', bedpan],
  ['childrens.articles', wrap],
  ['general.other', shelf],
  ['biocides', against],
  ['ppe.other', oven],
  ['toys.general', drums],
  ['cosmetics.skin', faced],
  ['cosmetics.skin', remover],
  ['general.other', squeegee],
  ['general.other', heatPaste],
  ['general.other', censer],
  ['general.other', nailer],
  ['general.other', skiWax],
  ['medical.device', clinical],
  ['medical.device', pressing],
  ['electronics.battery-powered', alarm],
  ['chemicals.cleaning', burnt],
  ['plants.seeds-live', planted],
  ['plants.seeds-live', potted],
  ['electronics.mains', hotBrush, 'current'],
  ['appliances.household', mashed, 'current'],
  ['appliances.household', standFan, 'current'],
  ['appliances.household', floorFan],
  ['general.other', swimNoodle],
  ['toys.general', rideOn],
  ['general.other', nosework],
  ['general.other', nutcrackerFigure],
  ['general.other', darned],
  ['general.other', emptyEggs],
  ['food.confectionery', easterEggs],
  ['ppe.other', safetyShoes],
  ['childrens.apparel', nightwear],
  ['childrens.articles', cots],
  ['chemicals.cleaning', machineCare],
  ['chemicals.cleaning', woodCare],
  ['chemicals.cleaning', fluids],
  ['auto.parts', sparks],
  ['kitchen.food-contact', teaThings],
  ['electronics.battery-powered', mouse],
  ['general.other', dustBags],
  ['kitchen.food-contact', fryerLiners],
];
/** Behind 'for', 'with' and 'of' a name only says what another thing is for. */
const notFor =
  "(?<!(?<!\\p{L})(?:for|with|and|für|mit|und|pour|avec|et|de|à|d['’]|para|con|y|per|da|di|a|ad|e|com|do|dla|z|для|с|и|voor|met|för|med|için|untuk|cho)\\s)";
const named = rowsBy(
  rows.map(([id, words, on]) => [{ id, on }, words]),
  notFor,
);

/** What such goods are kept, poured, stuck on or shown with. */
const keeper =
  /^(?:[\s-](?:\p{L}+[\s-])?(?:pitchers?|mixers?|makers?|dispensers?|containers?|storage|cases?|box|holders?|stands?|organi[sz]ers?|removers?|glue|lamps?|racks?|log|starters?|grates?|splitters?|baskets?|trays?|covers?|sleeves?|liners?|cleaners?|pens?|printers?|smokers?|grills?|ovens?|stoves?|books?|posters?|mugs?|shirts?)(?!\p{L})|-\p{L}|(?:盒|罐(?!装)|勺|贴纸|海报|造型|支架|分装|储存|收纳|架|机|夹|袋(?!装)|胶|灯|卸|展示|炉)|(?:ケース|ストッカー|入れ|用|ポット|リムーバー|収納|スタンド|の本)|\s?(?:케이스|포트|제조기|보관|용기|함(?!유)|거치대|리무버|스푼|난로))/iu;
const feigned = /artifici|künstlich|\bfaux\b|fint[ao]\b|искусственн|sztuczn|kunst(?:matig|plant)/iu;
const heard = /ultrason|ultraschall|ультразвук|超声|超音波|초음파|solar|plug|steckdose/iu;

/** Coal that filters, cleans, is swallowed or drawn with. */
const unburnt =
  /(?<!\p{L})(?:a[ck]ti[vfw]\p{L}*|активир\p{L}*|capsul\p{L}*|cápsulas|gélules|comprimés|compresse|masks?|m[aá]scar\p{L}+|mascher[ae]|masques?|маск[аи]|soap|seife|savon|jab[oó]n|sapone|sabonete|мыло|mask[ey]n?|toothpaste|dentifri\p{L}+|drawing|dessin|dibujo|disegno|desenho|zeich\p{L}*|рисова\p{L}*)(?!\p{L})|(?:gesichts|zahn)\p{L}+|活性|활성/iu;

const grown = /(?<!\p{L})(?:adul\p{L}+|erwachsene?|взросл\p{L}+|ados?|teens?)(?!\p{L})|大人|成人|성인/iu;

/** What a title names by the words of a class; undefined where it names none. */
export function classIn(reading: Reading): Found | undefined {
  const { tongue } = reading;
  // A few Han letters are as often the one's as the other's.
  const other = tongue === 'zh' ? 'ja' : tongue === 'ja' ? 'zh' : undefined;
  return classedIn(reading, tongue) ?? (other ? classedIn(reading, other) : undefined);
}

function classedIn({ said, text: { original } }: Reading, tongue: Tongue): Found | undefined {
  for (const { row, 0: words, index } of named(original, tongue)) {
    const { id, on } = row;
    if ((on && !current.test(original)) || keeper.test(original.slice(index + words.length))) continue;
    if (id === 'plants.seeds-live' && (said.frames.has('artificial') || feigned.test(original))) continue;
    if (id === 'biocides' && heard.test(original)) continue;
    if (id === 'childrens.apparel' && said.frames.has('adult')) continue;
    if (id === 'wood.products' && unburnt.test(original)) continue;
    // What is not for children they do not play on, and what grown-ups play on as well is no toy.
    const isChilds = said.frames.has('child') && !said.frames.has('adult') && !grown.test(original);
    const made = id === 'toys.general' && !isChilds ? 'general.other' : id;
    return { ...found({ id: made, because: [words.trim()], sure: true }), thing: true };
  }
  return undefined;
}
