import type { Listing } from '../listing.ts';
import { attributeTold } from './attributes.ts';
import { figuresTold } from './figures.ts';
import type { Recognised, Told } from './goods.ts';
import { kindOf, lineOfGoods } from './kinds.ts';
import type { Match } from './match.ts';
import { type Reading, readTraits } from './read.ts';
import type { Recognition } from './recognise.ts';
import { areEaten, inScope } from './scopes.ts';
import type { Tongue } from './stems.ts';
import { type Text, textOf } from './text.ts';
import { hintOf } from './tongue.ts';
import type { TraitId } from './traits.ts';

/** At most so many characters of a bullet point or attribute are looked at, and so many of them. */
const LIMIT = 400;
const COUNT = 40;

/** Words that deny what follows them, and those that deny what stands before. */
const denies =
  /(?:^|[\s,(])(?:without|no|not|non|free of|free from|zero|ohne|kein|keine|frei von|sans|pas de|sin|no contiene|senza|non contiene|sem|não contém|без|не содержит|bez|tanpa|không|ไม่มี)\s+(?:\p{L}+\s)?$|(?:不含|无|無|不带|没有|非|免)$/iu;
const denied =
  /^\s?-?(?:free\b|なし|不使用|不要|없음|없는|무첨가|not included|not required|nicht enthalten|no incluid|non inclus|не входят|不包含)/iu;
/** Of a vacuum cleaner these say that it has no cord, not that it sends. */
const cordless =
  /^(?:wireless|sans fil|inal[aá]mbric|sin cable|senza fili|sem fio|kabellos|беспровод|无线|無線|무선|コードレス|ワイヤレス)/iu;
/** Words after which a title speaks of what the thing is for or fits. */
const forWords =
  /(?:^|[\s,(])(?:for|compatible with|fits|für|passend für|pour|compatible avec|para|compatible con|per|compatibile con|compatível com|для|совместим\p{L}*|dla|untuk|cho|สำหรับ)\s/giu;
const fitsWords = /适用于|适用|兼容|适合/gu;
/** Commodities that only food is made of. */
const foodStuff =
  /coff|kaff|caf|кофе|咖啡|コーヒー|커피|co[ck]oa|cacao|cacau|kakao|какао|可可|ココア|カカオ|카카오|코코아|choc|cioc|schoko|шоколад|巧克力|チョコ|초콜릿|so[jy]|soia|соя|соев|大豆|대두|palm/iu;
const breaks = /[,，;；|/()（）[\]【】•]|\s[-–—]\s/gu;

/**
 * What a listing has, claims and is for: by the words of title, bullet points and attributes, by what names its goods, and
 * by what its goods are. Traits nothing is said of are absent; what that means says `silenceOn`.
 */
export function toldBy(listing: Listing, goods: readonly Recognised[], { title, traits: named }: Recognition): Told[] {
  const told = new Map<TraitId, Told>();
  const ids = goods.map(({ id }) => id);
  const isAppliance = ids.some((id) => id.startsWith('appliances.'));
  const tell = (said: TraitId, is: boolean, because: string) => {
    const id = said === 'has.radio' && is && isAppliance && cordless.test(because) ? 'has.battery' : said;
    if (!inScope(id, ids) || isMeantElse(id, because)) return;
    const known = told.get(id);
    if (!known) told.set(id, { id, is, because: [because], sure: true });
    // Said both ways, it is left open.
    else if (known.is !== is) told.set(id, { ...known, sure: false });
    else if (!known.because.includes(because)) known.because.push(because);
  };

  /** 'Ecológico' of food is organic; 'coffee' of a table only its use. */
  const isMeantElse = (id: TraitId, because: string): boolean =>
    (id === 'claim.eco-green' && told.get('claim.organic')?.because.includes(because) === true) ||
    (id === 'has.eudr-commodity' && !areEaten(ids) && foodStuff.test(because));

  // What the person or the form states by name outranks what a text says in passing.
  const stated = new Set<TraitId>();
  for (const [name, value] of Object.entries(listing.attributes ?? {}).slice(0, COUNT))
    for (const { id, is, because } of attributeTold(name.slice(0, 100), value.slice(0, LIMIT))) {
      tell(id, is, because);
      stated.add(id);
    }
  const tellUnlessStated = (id: TraitId, is: boolean, because: string) => {
    if (!stated.has(id)) tell(id, is, because);
  };

  const hint = hintOf(listing);
  const tongues: readonly Tongue[] = [...(title ? [title.tongue, ...title.also] : []), ...(hint ? [hint] : [])];
  if (title) readWords(title.text, tongues, tellUnlessStated, title);
  for (const bullet of (listing.bullets ?? []).slice(0, COUNT))
    readWords(textOf(bullet, LIMIT), tongues, tellUnlessStated);
  for (const value of Object.values(listing.attributes ?? {}).slice(0, COUNT))
    readWords(textOf(value, LIMIT), tongues, tellUnlessStated);
  if (title) ages(title, tellUnlessStated);
  if (title) figuresTold(title.text.original, ids, tellUnlessStated);

  for (const { id, because } of named) if (!told.has(id)) tellUnlessStated(id, true, because);
  for (const { id, because, sure } of goods)
    for (const implied of lineOfGoods(id).flatMap((one) => kindOf(one)?.implies ?? []))
      if (!told.has(implied)) told.set(implied, { id: implied, is: true, because: [...because], sure });
  follow(told);
  return [...told.values()];
}

/** Takes a trait, whether it is so, and the words that say it. */
export type Tell = (id: TraitId, is: boolean, because: string) => void;

function readWords(text: Text, tongues: readonly Tongue[], tell: Tell, title?: Reading): void {
  const matches = readTraits(text, tongues);
  if (matches.length === 0) return;
  const { original } = text;
  let aims: [number, number][] | undefined;
  for (const match of matches) {
    const words = original.slice(match.start, match.end);
    if (title && isFigure(title, match)) continue;
    const before = Math.max(0, match.start - 24);
    const denial = denies.exec(original.slice(before, match.start));
    // 'Sem fio TWS', 'ohne Kabel, Bluetooth': a denial that tells something itself denies nothing more.
    const spent = denial !== null && matches.some((other) => holds(other, before + denial.index + 1, match));
    const no = (denial !== null && !spent) || denied.test(original.slice(match.end, match.end + 20));
    const isShape = title !== undefined && isLikened(title, match);
    for (const id of match.entry.traits) {
      if (isShape && stuffs.has(id)) continue;
      if (matches.some((other) => other.entry.not.includes(id) && isWithin(match, other))) continue;
      if (title && fitted.has(id)) {
        aims ??= aimsIn(title);
        if (aims.some(([start, end]) => match.start >= start && match.end <= end)) continue;
      }
      // "Sugar free" and the like are claims themselves; "no batteries included" leaves open whether it runs on them.
      if (no && !deniable.has(id)) continue;
      tell(id, !no, words);
    }
    // '国産' within '中国産'.
    for (const id of match.entry.not)
      if (!matches.some((other) => other.entry.traits.includes(id) && isWithin(match, other))) tell(id, false, words);
  }
}

/** Whether another match begins with or before a word that denies, and ends before the match it might deny. */
const holds = (other: Match, denial: number, match: Match): boolean =>
  other !== match && other.start <= denial + 1 && other.end > denial && other.end <= match.start;

/** '18k gold' within '18k gold plated'. */
const isWithin = (match: Match, other: Match): boolean =>
  other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start;

/** Traits a listing may deny. Of the others 'no' before the word is part of the claim, or says nothing. */
const deniable = new Set<TraitId>([
  'has.radio',
  'has.mains',
  'has.lithium-battery',
  'has.battery',
  'has.button-cell',
  'has.magnet',
  'has.laser',
  'has.honey',
  'has.peanut',
  'has.animal-origin',
  'has.artificial-colour',
  'form.roasted',
  'form.raw',
  'has.wood',
  'has.composite-wood',
]);

/** Whether the words are part of a figure of speech ('baby blue', 'military style') or name a look ('python print'). */
function isFigure({ matches, text }: Reading, match: Match): boolean {
  return matches.some(
    ({ entry, start, end }) =>
      (entry.role === 'modifier' &&
        start <= match.start &&
        match.end <= end &&
        end - start > match.end - match.start) ||
      (entry.role === 'suffix' &&
        entry.id === 'look' &&
        start >= match.end &&
        start - match.end <= 1 &&
        text.original.slice(match.end, start).trim() === ''),
  );
}

/** What a thing is made of; in the shape of it, it is not: 'portachiavi a forma di noce'. */
const stuffs = new Set<TraitId>([
  'has.wood',
  'has.composite-wood',
  'has.eudr-commodity',
  'has.exotic-species',
  'has.precious-metal',
]);

/** Whether words right before say that what follows is a likeness: 'en forma de', 'color', 'im Stil'. */
const isLikened = ({ matches, text }: Reading, match: Match): boolean =>
  matches.some(
    ({ entry, end }) =>
      entry.role === 'aside' &&
      entry.id === 'next' &&
      end <= match.start &&
      text.original.slice(end, match.start).trim() === '',
  );

/** What the thing it is for may have in its stead. */
const fitted = new Set<TraitId>([
  'has.radio',
  'has.mains',
  'has.lithium-battery',
  'has.battery',
  'has.button-cell',
  'has.laser',
  'has.usb-charging',
]);

/** Where a title speaks of what the thing is for: 'case for wireless earbuds' has no radio. For whom or where it is, is no such aim. */
function aimsIn({ text: { original }, matches }: Reading): [number, number][] {
  const ends = [...original.matchAll(breaks)].map(({ index }) => index);
  return [...original.matchAll(forWords), ...original.matchAll(fitsWords)].flatMap(({ index, 0: word }) => {
    const from = index + word.length;
    const next =
      matches.find(({ start, end }) => start <= from && end > from) ?? matches.find(({ start }) => start === from);
    if (next?.entry.role === 'frame') return [];
    return [[index, ends.find((end) => end > from) ?? original.length] as [number, number]];
  });
}

/** Children, where the title speaks of them and not of grown-ups too. */
function ages({ said }: Reading, tell: Tell): void {
  const child = said.frames.get('child');
  if (child === undefined || said.frames.has('adult')) return;
  tell('for.under-12', true, child);
  tell('for.under-14', true, child);
}

/** What follows from what was told. */
function follow(told: Map<TraitId, Told>): void {
  const also = (from: TraitId, to: TraitId, is = true) => {
    const known = told.get(from);
    if (known?.is && known.sure && !told.has(to)) told.set(to, { ...known, id: to, is });
  };
  also('has.lithium-battery', 'has.battery');
  also('has.button-cell', 'has.battery');
  also('for.under-3', 'for.under-12');
  also('for.under-12', 'for.under-14');
  also('has.composite-wood', 'has.wood');
  also('form.roasted', 'form.raw', false);
  also('origin.xinjiang', 'origin.china');
}
