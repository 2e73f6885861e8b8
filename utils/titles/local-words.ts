/** A word, and what it is called in a store. */
export interface LocalWord {
  word: string;
  here: string;
}

/** British and American names of the same goods. */
const british = `trainers=sneakers, torch=flashlight, nappy=diaper, nappies=diapers, pushchair=stroller, pram=stroller, jumper=sweater, dressing gown=bathrobe,
mobile phone=cell phone, bin liner=trash bag, bin liners=trash bags, spanner=wrench, wellies=rain boots, colour=color, grey=gray, aluminium=aluminum, cot=crib,
secateurs=pruning shears, washing-up liquid=dish soap, tin foil=aluminum foil, swimming costume=swimsuit, windscreen=windshield, moisturiser=moisturizer, organiser=organizer,
pyjamas=pajamas, tyre=tire, mould=mold, jewellery=jewelry, plaster=adhesive bandage, plasters=adhesive bandages, hob=stovetop, cling film=plastic wrap, hoover=vacuum`;
/** Peninsular and American Spanish. */
const spanish = `ordenador=computadora, ordenador portátil=laptop, móvil=celular, gafas de sol=lentes de sol, bañador=traje de baño, zapatillas=tenis, patata=papa, zumo=jugo, auriculares=audífonos`;
/** European and Brazilian Portuguese. */
const portuguese = `telemóvel=celular, ténis=tênis, casa de banho=banheiro, frigorífico=geladeira, fato de banho=maiô, rato=mouse`;
/** Malay and Indonesian. */
const malay = `beg=tas, kasut=sepatu, pengecas=charger, kerusi=kursi, bateri=baterai, cawan=cangkir, telefon=handphone, tilam=kasur, langsir=gorden`;

const pairs = (text: string): [string, string][] =>
  text.split(',').map((pair) => pair.trim().split('=') as [string, string]);
const here = (text: string): LocalWord[] => pairs(text).map(([word, other]) => ({ word, here: other }));
const there = (text: string): LocalWord[] => pairs(text).map(([other, word]) => ({ word, here: other }));

const toAmerican = here(british);
// What both countries say and means something else in one of them is left alone.
const toBritish = there(british).filter(({ word }) => !['vacuum', 'tire', 'mold', 'stroller'].includes(word));

const byStore: Readonly<Record<string, readonly LocalWord[]>> = {
  US: toAmerican,
  GB: toBritish,
  IE: toBritish,
  ES: there(spanish).filter(({ word }) => word !== 'laptop'),
  ...Object.fromEntries(['MX', 'CO', 'CL', 'PE'].map((store) => [store, here(spanish)])),
  BR: here(portuguese),
  PT: there(portuguese).filter(({ word }) => word !== 'mouse'),
  ID: here(malay),
  MY: there(malay).filter(({ word }) => !['charger', 'handphone'].includes(word)),
};

/** Words that are called otherwise in a store; nothing where we know of none. */
export const localWords = (store: string): readonly LocalWord[] => byStore[store] ?? [];
