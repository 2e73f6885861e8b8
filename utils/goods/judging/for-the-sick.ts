import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// What keeps those who lie or sit long from sores is a device in most markets, though it bears the name of furniture: 'matelas
// anti-escarres', 'Wechseldruckmatratze', '욕창예방 에어매트리스'. Of Japan we do not know it.

const sores = seldom(
  /(?<!\p{L})(?:\p{L}*decubit\p{L}*|\p{L}*dekubitus\p{L}*|(?:anti[- ]?)?bed ?sores?|pressure (?:sores?|ulcers?|injur\p{L}+)|alternating (?:air )?pressure|wechseldruck\p{L}*|(?:anti[- ]?)?escarres?|(?:anti[- ]?)?escaras?|\p{L}*пролеж\p{L}+|\p{L}*odleżyn\p{L}*|trycksår\p{L}*|yara önle\p{L}+|yatak yara\p{L}*|chống loét|قرح الفراش)(?!\p{L})|褥疮|욕창|กดทับ/iu,
);
const laidUnder =
  /mattress|cushion|topper|overlay|matratze|kissen|matelas|coussin|colch[oóã]|coj[ií]n|materass|cuscin|almofada|матра[сц]|подушк|materac|poduszk|matras|kussen|madrass|dyna|yata[kğ]|床垫|坐垫|气垫|매트|방석|쿠션|đệm|nệm|ที่นอน|เบาะ|مرتبة|وسادة/iu;
/** What lies on such a mattress, is rubbed in, or only mends one. */
const others =
  /cover|sheet|protector|cream|ointment|bezug|laken|salbe|creme|housse|drap|alèse|cr[eè]me|pommade|funda|sábana|crema|pomada|fodera|lenzuol|telo|capa|lençol|простын|наматрасник|чехол|мазь|крем|pokrow|prześcierad|ma[sś][cć]|krem|hoes|laken|lakan|kılıf|çarşaf|套(?!装)|罩|床单|膏|커버|시트|연고|크림/iu;

const soresIn = (title: string): string | undefined =>
  laidUnder.test(title) && !others.test(title) ? sores.exec(title)?.[0] : undefined;

/** A mattress or a cushion against sores; undefined where nothing says so. */
export function againstSores({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'furniture', 'textiles.home', 'general.other') || said.frames.has('pet')) return undefined;
  const why = soresIn(original);
  return why === undefined ? undefined : found({ id: 'medical.device', because: [words, why], sure: true });
}

/** The same where no other thing is named. */
export function againstSoresIn({ text: { original } }: Reading): Evidence | undefined {
  const why = soresIn(original);
  return why === undefined ? undefined : { id: 'medical.device', because: [why], sure: true };
}

const nappy =
  /diaper|napp(?:y|ies)|windel|couche|pañal|pannol|fralda|подгузник|尿裤|尿布|尿不湿|おむつ|オムツ|기저귀|luier|blöj|pieluch/iu;
const grown =
  /(?<!\p{L})(?:adult\p{L}*|erwachsenen?\p{L}*|\p{L}*in[ck]ontinen\p{L}*|geri[aá]tri\p{L}*|senior\p{L}*|anzian[io]|взросл\p{L}+|dorosł\p{L}+|volwassen\p{L}*|vuxna)(?!\p{L})|成人|老人|老年|大人|介護|성인|요실금/iu;

/** Nappies of grown-ups are no child's: some markets take them for devices, others for goods of no kind. */
export function nappyOfAdults({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'childrens.articles') || !nappy.test(words)) return undefined;
  const whose = grown.exec(original)?.[0];
  return whose === undefined
    ? undefined
    : found({ id: 'general.other', because: [words, whose], sure: false, or: 'medical.device' });
}
