import { startingAge } from '../head/ages.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { seldom } from '../phrases/seldom.ts';

// Rings to swim in: a child's is a toy for shallow water or helps it learn to swim (Directive 2009/48/EC Annex I no. 12 names the
// second protective equipment), and the title seldom says which. Nobody's finger wears one.

const ring = seldom(
  /(?<!\p{L})(?:(?:swim(?:ming)?|pool|inflatable|floating) (?:tubes?|rings?|floats?)|rubber ring|schwimm(?:ring|reifen|sitz)\p{L}*|bouées?(?! de sauvetage)|flotador(?:es)?|salvagent[ei]|ciambell[ae] (?:gonfiabil[ei]|(?:da )?mare|(?:per )?piscina)|boias?(?! (?:de braço|salva))|круг\p{L}* (?:\p{L}+ )?для (?:плавания|купания)|надувной круг|(?:kółk[oa]|koło) (?:\p{L}+ )?(?:do pływania|dmuchane)|zwem(?:ring|band)(?:en)?|bad ?ring(?:ar)?|deniz simi(?:di|t)|can simidi|(?:pelampung|ban) renang|phao (?:bơi|tròn)|عوامة|ห่วงยาง)(?!\p{L})|游泳圈|泳圈|浮き輪|うきわ|(?:물놀이 ?튜브|튜브(?=.{0,10}(?:물놀이|수영)))/iu,
);
/** What saves whoever falls in. */
const saves =
  /rettungs|sauvetage|salvamento|salvataggio|life ?buoy|solas|ratunk|спасательн|救生|救命|구명|boat|boot|лодк|bateau|barc[ao]/iu;
/** What is worn on the arms or back to learn to swim. */
const learns =
  /armband|arm band|schwimmflügel|brassard|manguito|bracciol|braçadeira|нарукавник|rękawk|zwembandjes|kolluk|bilek|臂圈|アームリング|암링|schwimmhilfe|swim(?:ming)? (?:aid|trainer)|13138|lernen|apprendre/iu;

/** A ring a child swims in; undefined where a title names none, or says that it saves or teaches. */
export function swimRingIn({ said, text: { original } }: Reading): Found | undefined {
  const words = ring.exec(original)?.[0];
  if (words === undefined || saves.test(original) || learns.test(original)) return undefined;
  const age = startingAge(original);
  const child = said.frames.get('child') ?? (age && age.years < 14 ? age.because : undefined);
  if (child === undefined || said.frames.has('adult') || said.frames.has('pet') || said.frames.has('doll'))
    return undefined;
  return { ...found({ id: 'toys.general', because: [words, child], sure: false, or: 'ppe.other' }), thing: true };
}
