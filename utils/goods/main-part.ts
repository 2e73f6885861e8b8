/** At most this many UTF-16 units of a title are looked at. */
const TITLE_LIMIT = 1000;

/** Words after which a title speaks of use, company or taste, and no longer of the thing itself. */
const asides =
  /(?:^|[\s,(])(?:for|ideal for|with|without|suitable for|perfect for|great for|free from|no|für|zum|ideal für|mit|ohne|pour|avec|sans|idéal pour|para|con|sin|ideal para|per|senza|com|sem|для|с|со|без|к|voor|met|zonder|dla|z|bez)(?=\s)/giu;
/** Signs that begin a new part of a title. A hyphen only between spaces. */
const breaks = /\s[-–—]\s|[|–—;•·【】[\]()（）]/gu;

/**
 * The parts of a title that name the thing itself: 'Sugar cubes – for coffee, tea' is about sugar cubes. What follows
 * 'for', 'with' and the like is blanked out up to the next strong break, so that offsets stay.
 */
export function mainPart(title: string): string {
  const text = title.slice(0, TITLE_LIMIT);
  const ends = [...text.matchAll(breaks)].map(({ index }) => index);
  let kept = '';
  let at = 0;
  for (const { index, 0: word } of text.matchAll(asides)) {
    if (index < at) continue;
    // An aside at the very beginning is the whole part: 'For tea lovers'.
    const end = ends.find((position) => position >= index + word.length) ?? text.length;
    kept += text.slice(at, index) + ' '.repeat(end - index);
    at = end;
  }
  return kept + text.slice(at);
}
