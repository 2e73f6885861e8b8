import type { Listed } from '../phrases/listed.ts';

// Things that bear the name of kin, a beast or a garden, and moulds, which one word names whatever sets in them.

/** What rolls out when it is blown, called a mother-in-law's tongue; biscuits and a plant are, too. */
const blownAt = '(?=.{0,80}(?:festa|anivers|apito|carnaval|compleann|party|fischi|lembran|sopro|crianç))';
export const partyBlowers: Listed = {
  en: 'party blow(?:ers?|outs?)',
  de: 'luftrüssel, partytröten?',
  es: '(?:mata|espanta)suegras',
  it: `lingu[ae] di suocera${blownAt}, lingue di menelik*`,
  pt: `línguas? d[ae] sogra${blownAt}`,
  fr: 'langues? de belle mère(?=.{0,60}(?:fête|sifflet|anniv))',
  pl: 'język(?:i)? teściowej(?=.{0,60}(?:trąb|urodz|impr|party))',
  ru: 'язык т[её]щи(?=.{0,60}(?:дуд|гудок|праздн|свист))',
  ja: '吹き戻し, ピロピロ笛',
};

/** Plants called after what they look like to whoever dislikes them. */
export const likeKin: Listed = {
  en: "(?:mother in law['’]?s|snake|zebra|spider|string of (?:pearls|hearts|bananas)|money|rubber|elephant ear|swiss cheese|prayer|chinese money) plants?(?! (?:stand|food|hanger|pot|print|poster|mister|leaf oil)), mother in law['’]?s tongue(?=.{0,40}(?:plant|pot|live|indoor))",
  de: 'schwiegermutter(?:sessel|stuhl|zunge)(?=.{0,40}(?:kaktus|pflanze|topf|cm))',
  fr: 'langue de belle mère(?=.{0,40}(?:plante|sansevi|pot))',
};

/** In Polish one word is for all: of sand and for children they are toys, of soap and wax of no kind. */
export const bakedInMoulds: Listed = {
  pl: '(?:foremk|wykrawacz)*(?! (?:do )?(?:lodu|mydł|świec|piask|gips|odlew|plaż|wosk))(?=.{0,60}(?:ciast|piernik|pierog|muffin|babecz|czekolad|pralin|jaj|tart|pieczen|chleb|galaret|keks))',
};
export const playedInMoulds: Listed = {
  pl: 'foremk*(?=.{0,40}(?:dla dzieci|zabawk|do zabawy|piask|plaż))(?!.{0,40}(?:ciast|piernik|pieczen|muffin|czekolad))',
};
