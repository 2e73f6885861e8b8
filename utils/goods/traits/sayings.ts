import type { Listing } from '../../listing.ts';
import { remembering } from '../../text/remembering.ts';
import type { Reading } from '../head/read.ts';
import { seldom } from '../phrases/seldom.ts';
import type { Tongue } from '../phrases/stems.ts';
import { textOf } from '../phrases/text.ts';
import { hintOf } from '../phrases/tongue.ts';
import type { TraitId } from '../traits.ts';
import { attributeTold } from './attributes.ts';
import { bareIn } from './bare.ts';
import { crateIn, isPacking, isRawCrate } from './crated.ts';
import { isOfLook } from './likeness.ts';
import { isOfDevice, readWords, stuffs } from './trait-words.ts';

/** A trait as words of a listing tell or deny it, whatever its goods are taken for. */
export interface Saying {
  id: TraitId;
  is: boolean;
  because: string;
}

/** All that a listing says of traits. */
export interface Sayings {
  /** What the person or the form states by name. */
  stated: readonly Saying[];
  /** What its texts say in passing: title, bullet points, values of attributes. */
  passing: readonly Saying[];
}

/** At most so many characters of a bullet point or attribute are looked at, and so many of them. */
const LIMIT = 400;
const COUNT = 40;
const batteries: readonly TraitId[] = ['has.battery', 'has.lithium-battery', 'has.button-cell'];
/** What a crate is of, its goods are not. */
const ofWood: ReadonlySet<TraitId> = new Set(['has.wood', 'has.composite-wood']);

/** What values of attributes say, read in some languages and in English: a whole shop has few, and each is read once. */
const valueReader = remembering((tongues: string) =>
  remembering((value: string): readonly Saying[] => {
    const said: Saying[] = [];
    const tell = (id: TraitId, is: boolean, because: string) => said.push({ id, is, because });
    readWords(textOf(value, LIMIT), tongues.split(' ') as Tongue[], tell);
    return said;
  }),
);

/** What a listing says of traits, its title read so. */
export function sayingsOf(listing: Listing, title: Reading | undefined): Sayings {
  const bullets = (listing.bullets ?? []).slice(0, COUNT);
  const attributes = Object.entries(listing.attributes ?? {}).slice(0, COUNT);
  const hint = hintOf(listing);
  const tongues: readonly Tongue[] = [...(title ? [title.tongue, ...title.also] : []), ...(hint ? [hint] : [])];
  const passing: Saying[] = [];
  const say = (id: TraitId, is: boolean, because: string) => passing.push({ id, is, because });
  if (title) readWords(title.text, tongues, say, title);
  const crate = title && crateIn(title.text.original, title.tongue);
  if (crate) say('form.wood-packing', true, crate);
  for (const [name, value] of attributes)
    if (isPacking(name) && isRawCrate(value)) say('form.wood-packing', true, `${name}: ${value}`);
  for (const text of bullets) readWords(textOf(text, LIMIT), tongues, say);
  const saidBy = valueReader([...new Set<Tongue>([...tongues, 'en'])].join(' '));
  for (const [name, value] of attributes)
    for (const said of saidBy(value))
      if (!(isPacking(name) && ofWood.has(said.id)) && !(isOfLook(name) && stuffs.has(said.id))) passing.push(said);
  // Children, where the title speaks of them and not of grown-ups too.
  const frames = title?.said.frames;
  const isUsers = title?.matches.some((match) => match.entry.id === 'child' && isOfDevice(title, match));
  const child = frames?.has('adult') || isUsers ? undefined : frames?.get('child');
  if (child !== undefined) for (const id of ['for.under-12', 'for.under-14'] as const) say(id, true, child);
  const bare = title && bareIn(title.text.original);
  const stated = [
    ...attributes.flatMap(([name, value]) => attributeTold(name.slice(0, 100), value.slice(0, LIMIT))),
    ...(bare === undefined ? [] : batteries.map((id) => ({ id, is: false, because: bare }))),
  ];
  const isOnAir = onAir.test(title?.text.original ?? '');
  return { stated: stated.filter((one) => !isOneOfRadios(one, stated, passing, isOnAir)), passing };
}

/**
 * 'Bluetooth: yes, WLAN: no', 'Funk 2,4 GHz' of what has 'WLAN: no', a wireless mouse with 'Bluetooth: no': one radio is enough,
 * whatever another denies.
 */
function isOneOfRadios(
  { id, is, because }: Saying,
  stated: readonly Saying[],
  passing: readonly Saying[],
  isOnAir: boolean,
): boolean {
  if (is || !(id === 'has.radio' || id === 'is.connected')) return false;
  return (
    stated.some((other) => other.id === id && other.is) ||
    (id === 'has.radio' &&
      named.test(because) &&
      (isOnAir || passing.some((other) => other.id === id && other.is && ofItsOwn.test(other.because))))
  );
}
/** Titles that say so of what is on the air; 'cordless' and 'kabellos' only say that it runs on batteries. */
const onAir = seldom(
  /wireless|sans fil|inal[aá]mbric|senza fili|sem fio|беспровод|bezprzewod|draadlo|trådlös|kablosuz|nirkabel|không dây|ไร้สาย|لاسلكي|无线|無線|ワイヤレス|무선|(?<!\p{L})funk(?!tion)|(?<![\d.,])2[.,]4\s?g/iu,
);
const named = /^(?:wi-?fi|wlan|bluetooth|蓝牙|ブルートゥース|블루투스|блютуз)[\p{L}\s/,&+-]*:/iu;
/** Sent neither by Bluetooth nor Wi-Fi. */
const ofItsOwn =
  /^(?:funk|2[.,]4|zigbee|z-wave|dect|radio|rc$|walkie|рация|радио|ferngesteuert|radiocommand|radiocontrol|遥控|对讲|ラジコン|무전)/iu;
