/** A name of a range of goods, by the word it ends in, or begins with: 'The Sauce Collection', 'Серия Чистая линия'. */
const range =
  /(?<!\p{L})(?:collection|range|series|selection|edition|kollektion|serie|reihe|sortiment|gamme|série|colección|gama|línea|linea|collezione|gamma|coleção|linha|kolekcja|seria|linia|collectie|lijn|коллекция|серия|линейка|koleksiyonu|serisi|koleksi|seri)$|^(?:kolekcja|seria|linia|коллекция|серия|линейка|koleksi|seri|bộ sưu tập|dòng)(?!\p{L})|(?:系列|シリーズ|시리즈|คอลเลกชัน|ซีรีส์)$/iu;

/** Whether a part of a title names a range of goods; what is sold stands in another part where one names goods. */
export const isRange = (text: string): boolean => range.test(text.trim());
