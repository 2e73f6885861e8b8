/** Fonts that draw a picture in the place of a word: 'arrow_upward', 'more_vert', 'sort'. */
const fonts = /\b(?:material|mat|md|q|v)-(?:icon|symbol)/;

/** Whether a text is the word that a font of icons draws as a picture: nobody reads it. */
export function isLigature(text: string, element: Element): boolean {
  if (!/^\s*[a-z]\w+\s*$/.test(text)) return false;
  const named = `${element.localName} ${element.getAttribute('class')}`;
  if (fonts.test(named)) return true;
  return /icon/i.test(named) && (text.includes('_') || element.getAttribute('aria-hidden') === 'true');
}
