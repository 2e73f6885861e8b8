/** Italian 'pile' are batteries and fleece: of cloth it is fleece, unless they are counted, sized or said to be with it. */
export const isFleece = (because: string, ids: readonly string[], title: string): boolean =>
  /^pile$/i.test(because) &&
  (inFleece.test(title) ||
    (ids.some((id) => /^(?:textiles|footwear|childrens|furniture|leather|ppe|general)/.test(id)) &&
      !celled.test(title)));
const inFleece = /(?<!\p{L})in (?:(?:morbido|caldo|micro) ?)?pile(?!\p{L})/iu;
const celled =
  /(?<!\p{L})(?:\d+|a|con|senza|due|tre|quattro|delle|le)\s(?:\d+\s)?pile(?!\p{L})|pile (?:\p{L}+ )?(?:aaa?|stilo|ministilo|mezza|torcia|bottone|ricaricabili|alcaline|zinco|litio|inclus[ae]|esclus[ae]|non|comprese|lr\d+|cr\d+|c(?!\p{L})|d(?!\p{L})|9\s?v)/iu;
