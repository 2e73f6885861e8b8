const storeOf =
  /^(?:Visit the (.{1,100}) Store|Besuche den (.{1,100}?)[- ]Store|Visita la (?:tienda|Store) de (.{1,100})|Visita lo Store di (.{1,100})|Visiter la boutique (.{1,100})|Visite a loja (?:d[aeo] )?(.{1,100})|Bezoek de (.{1,100}?)[- ]Store|Odwiedź sklep (.{1,100})|Besök (.{1,100}?)[- ]butiken|(.{1,100})のストアを表示)$/i;

/** The brand that a link beside the name invites to visit the store of: 'Visit the Acme Store'. */
export const brandOfStore = (text: string): string | undefined => storeOf.exec(text)?.slice(1).find(Boolean);
