/** What leads to the name of a shop, in lower case: 'from … store', 'от магазина', 'od sklepu'. Alternatives of patterns. */
const leads = [
  '(?:от|из|в) (?:интернет-)?магазин(?:а|е)',
  '(?:od|ze|w) sklep(?:u|ie)',
  '(?:dari|di) toko',
  '(?:vom|aus dem|im) (?:online)?(?:shop|laden)',
  '(?:en|por|de) (?:la |nuestra )?tienda(?: online)?',
  '(?:dal|nel) negozio',
  '(?:da|na|pela) loja',
  '(?:par|chez) la boutique',
  'bij (?:winkel|webshop)',
  'tại (?:shop|cửa hàng)',
];

/** With or without a capital on each word. */
const written = (lead: string): string =>
  lead.replace(/(?<!\p{L})\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`);

/** Before a name with a capital: 'Чехол от магазина CaseMania', 'Kubek od sklepu Domowo'. Over a title as it is written. */
export const atShop = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${leads.map(written).join('|')})\\s?["«„“]?\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&'’-]*)?["»”“]?`,
  'gu',
);

/** 'from TheRingBarn store', 'by BestNuts Shop': a name written in one with capitals inside it, as only accounts are. */
export const ofShop =
  /(?<![\p{L}\p{N}])(?:[Ff]rom|[Bb]y|[Aa]t|[Vv]isit)\s(?:[Tt]he\s)?\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+\s(?:[Ss]tore|[Ss]hop|[Bb]outique)(?!\p{L})/gu;
