// A pan is of iron whatever its handle is of: no law of wood asks about what it is held by.

const part =
  'handles?|grips?|griff\\p{L}*|stiel\\p{L}*|manches?|poignées?|mangos?|asas?|manic[oi]|impugnatur[ae]|cabos?|alças?|ручк\\p{L}*|рукоят\\p{L}*|rączk\\p{L}*|uchwyt\\p{L}*|trzonk\\p{L}*|handvat\\p{L}*|ste(?:el|len)|handtag|skaft|sap(?:ı|lı)?|gagang|cán';
const behind = new RegExp(
  `^\\p{L}*[\\s-]?(?:(?:${part})(?!\\p{L}))|^(?:质|製|の)?(?:手?柄|把手|ハンドル|持ち手|取っ手)|^\\s?(?:손잡이|자루)`,
  'iu',
);
const before = new RegExp(
  `(?<!\\p{L})(?:${part})\\s(?:(?:of|made of|aus|en|de|di|in|em|из|z|van|av)\\s)?$|(?:手?柄|把手|ハンドル|持ち手|取っ手)[はが]?$|(?:손잡이|자루)\\s?$`,
  'iu',
);
/** 'Holzgriff', 'Holzstiel', 木柄. */
const within = /\p{L}(?:griff|stiel|handvat|handtag|skaft)\p{L}*$|柄$/iu;

/** Whether words for a stuff only tell what a thing is held by, wherever they stand in its title. */
export function isOfHandle(title: string, words: string): boolean {
  if (within.test(words)) return true;
  let at = title.indexOf(words);
  if (at < 0) return false;
  for (; at >= 0; at = title.indexOf(words, at + 1))
    if (!behind.test(title.slice(at + words.length)) && !before.test(title.slice(0, at))) return false;
  return true;
}
