// Milk, butter, cheese and meat lend their names to what is pressed and boiled of plants: 'leche de coco', 'burro di arachidi',
// 'peanut butter', 'carne de membrillo', ピーナッツバター. No beast is in it, nor is
// an egg in what is given at Easter.

const plants =
  'coconut|almond|oat|soya?|rice|hazelnut|cashew|pea|peanut|nut|sunflower|cocoa|cacao|shea|apple|pumpkin seed|pistachio|sesame|chestnut';
/** Before it, in languages that name the stuff first. */
const before = new RegExp(
  `(?<!\\p{L})(?:${plants}|easter)[\\s-]$|(?:kokos|mandel|hafer|soja|reis|haselnuss|cashew|erdnuss|nuss|kakao|shea|apfel|pistazien|sesam|pinda|noten)-?$|(?:кокосов|миндальн|овсян|соев|рисов|арахисов|ореховы?|какао|фундучн|кунжутн)\\p{L}*\\s?-?$|(?:ココナッツ|アーモンド|オーツ|ピーナッツ|カカオ|ココア|シア|マロン|ナッツ|豆)\\s?$|(?:코코넛|아몬드|귀리|땅콩|카카오|코코아|밤)\\s?$|(?:花生|椰|豆|杏仁|燕麦|可可|坚果|牛油果)$`,
  'iu',
);
/** Behind it, in those that name it last. */
const behind =
  /^\s(?:de |di |do |da |del |d['’])\s?(?:la )?(?:coco|cocco|almendras?|mandorl[ae]|amêndoas?|amandes?|avena|avoine|aveia|soja|soia|arroz|riso|riz|avellanas?|noisettes?|nocciol[ae]|avelãs?|anacardos?|cajou|castanhas?|cacahuetes?|cacahuates?|cacahu[eè]tes?|maní|arachid[ei]s?|amendoim|cacao|cacau|karit[eé]|marrons?|châtaignes?|castagne|membrillo|marmelo|coings?|sésamo|s[eé]same|sesamo|pistach\p{L}+|pistacchi\p{L}*|girassol|girasol|tournesol|pomme|manzana|altramuz|chufa|pascua|pasqua|pâques|páscoa)(?!\p{L})/iu;

/** Whether words for what beasts give are, wherever a text has them, part of a plant's name. */
export function isPlantNamed(text: string, words: string): boolean {
  let at = text.indexOf(words);
  if (at < 0) return false;
  for (; at >= 0; at = text.indexOf(words, at + 1))
    if (!behind.test(text.slice(at + words.length)) && !before.test(text.slice(0, at))) return false;
  return true;
}
