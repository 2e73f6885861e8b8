import type { Listing } from '../listing.ts';
import type { Recognised } from './goods.ts';
import { isDriven } from './head/mains.ts';
import { type Reading, readText } from './head/read.ts';
import { type Found, found as madeOf, weigh } from './head/weigh.ts';
import { isOf } from './head/worlds.ts';
import { inHair } from './judging/called.ts';
import { departmentIn } from './judging/departments.ts';
import { byDeviceLaw, isOpenToDeviceLaw } from './judging/devices.ts';
import { judge } from './judging/judge.ts';
import { withItsDishes, withItsLamp } from './judging/kits.ts';
import { byNorm, isOpenToNorm } from './judging/norms.ts';
import { pilotedIn } from './judging/piloted.ts';
import { byRegister } from './judging/registered.ts';
import { hasParts, isShelfOfCare, isShelfOfParts } from './judging/shelves.ts';
import { decorIn } from './judging/shown.ts';
import { unshippedIn } from './judging/unshipped.ts';
import { kindOf } from './kinds.ts';
import { hintOf } from './phrases/tongue.ts';
import { type Sayings, sayingsOf } from './traits/sayings.ts';
import type { TraitId } from './traits.ts';

/** What a listing was read to be: its goods, and what the words that name them tell beside. */
export interface Recognition {
  goods: Recognised[];
  traits: { id: TraitId; because: string }[];
  title: Reading | undefined;
  /** What the listing says of traits; found once, when it is asked for. */
  sayings: () => Sayings;
}

/** What the title and the category path say, weighed against each other. */
export function recogniseGoods(listing: Listing): Recognition {
  const hint = hintOf(listing);
  const title = listing.title ? readText(listing.title, hint) : undefined;
  const path = readPath(listing, hint);
  const worlds = worldsOf(path);
  if (title && pilotedIn(title) !== undefined) worlds.delete('toy');
  const called = title ? judge(title, worlds) : undefined;
  const found =
    unshippedIn(listing, called) ??
    byRegister(listing, called) ??
    (isOpenToNorm(called) ? byNorm(listing) : undefined) ??
    (isOpenToDeviceLaw(called) ? byDeviceLaw(listing) : undefined) ??
    called;
  const said = saidBy(path);
  // A baby's bonnet stands among bonnets.
  const isChilds =
    found?.id === 'childrens.apparel' && found.sure && isOf(said?.id ?? '', 'textiles.apparel', 'footwear');
  // A book stands among books, whatever its shelf is called after: 'Books > Computers'.
  const shelved =
    found?.id === 'general.media' ? path.map((level) => judge(level)).find((one) => one?.id === found.id) : undefined;
  // A craft that finds its way by satellite is none to play with, though it stands among toys.
  const isFlown = found?.id === 'drones' && isOf(said?.id ?? '', 'toys') && title && pilotedIn(title) !== undefined;
  // Mills and woks on current stand among those without.
  const isHeated =
    found?.id === 'appliances.household' &&
    found.sure &&
    isOf(said?.id ?? '', 'kitchen') &&
    isDriven(listing.title ?? '');
  // What an age makes a toy of a thing of no kind, and what stands on a shelf of toys: crayons.
  const played =
    found && !found.sure && isOf(found.id, 'toys') && said?.id === 'general.other'
      ? path.map((level) => judge(level)).find((one) => one && isOf(one.id, 'toys'))
      : undefined;
  const category = isChilds || isFlown || isHeated ? undefined : (shelved ?? played ?? said);
  // What only the category's world makes of a title, a thing that the category names outranks: 'Peanut chew' among dog toys.
  const named = found && category?.sure && category.heads.some(({ entry: { generic } }) => !generic);
  const isOwn = !named || !title || found !== called || judge(title)?.id === found.id;
  const goods = withItsDishes(withItsLamp(weigh(isOwn ? found : undefined, category), title), title);
  const traits = found
    ? found.heads.flatMap(({ entry, words }) => entry.traits.map((id) => ({ id, because: words })))
    : [];
  let made: Sayings | undefined;
  const sayings = (): Sayings => {
    made ??= sayingsOf(listing, title);
    return made;
  };
  return { goods: goods.length > 0 ? goods : fedBy(sayings()), traits, title, sayings };
}

/** What nothing names and a battery is stated to feed: at least it runs on current. */
function fedBy({ stated }: Sayings): Recognised[] {
  const fed = stated.find(({ id, is }) => is && (id === 'has.battery' || id === 'has.lithium-battery'));
  return fed ? [{ id: 'electronics.battery-powered', because: [fed.because], sure: false }] : [];
}

/** The levels of a category path that are looked at, the deepest first. */
const readPath = ({ category = [] }: Listing, hint: ReturnType<typeof hintOf>): Reading[] =>
  category
    .slice(-6)
    .reverse()
    .map((name) => readText(name.slice(0, 200), hint));

/** 'Bellezza > Detergenti': what washes people bears the name of what washes floors. */
const isForBody = ({ id }: Found, path: readonly Reading[]): boolean =>
  id === 'chemicals.cleaning' && path.some(({ said }) => said.signs.has('cosmetics') || said.signs.has('hair'));
const ofBody = ({ because }: Found): Found => madeOf({ id: 'cosmetics', because, sure: false });

/** Worlds a category sets for all that stands in it; of its many departments only for pets, of toys and of dolls. */
function worldsOf(path: readonly Reading[]): Map<string, string> {
  const set = new Map<string, string>();
  for (const { said } of path)
    for (const [name, words] of said.frames)
      if (name === 'pet' || name === 'toy' || name === 'doll') set.set(name, words);
  return set;
}

/** What the category path says: the deepest level that says anything, of a kind or at least of a group. */
function saidBy(path: readonly Reading[]): Found | undefined {
  // Polish, brushes and trees stand among shoes, and are none.
  if (path.some(({ text }) => isShelfOfCare(text.original))) return undefined;
  const worlds = worldsOf(path);
  let isOfParts = false;
  for (const reading of path) {
    // Whoever knows our kinds may name one by its id.
    const id = reading.text.original;
    if (id.includes('.') && kindOf(id)) return { ...madeOf({ id, because: [id], sure: true }), thing: true };
    const department = worlds.size > 0 ? undefined : departmentIn(reading);
    if (department) return madeOf(department);
    const found = judge(reading, worlds);
    // Whatever is decorative or collected stands in a department of such.
    const isBroad = reading.said.heads.length === 0 && (decorIn(reading) ?? inHair(reading)) !== undefined;
    if (found && !isBroad && found.because.length > 0 && reading.said.heads[0]?.entry.role !== 'weak')
      // 'Phones > Parts': what stands there belongs to a phone, and is none.
      return isOfParts && hasParts(found.id) ? undefined : isForBody(found, path) ? ofBody(found) : found;
    isOfParts ||= isShelfOfParts(id);
  }
  return undefined;
}
