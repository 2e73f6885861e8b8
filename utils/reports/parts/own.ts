/**
 * The same text in memory of its own. A piece cut out of a longer text keeps all of that alive in today's engines: a
 * thousand titles would hold the whole file.
 */
export const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
