import type { Reading } from '../head/read.ts';

/** How a craft finds its way or is driven that no child steers. */
const piloted =
  /(?<!\p{L})(?:gps|rtk|glonass|beidou|brushless|b[üu]rstenlos\p{L}*|sans balais|sin escobillas|senza spazzole|sem escovas|бесколлекторн\p{L}*|бесщ[её]точн\p{L}*|bezszczotkow\p{L}*|borstelloze?|fırçasız)(?!\p{L})|无刷|ブラシレス|브러시리스/iu;

/** The words by which a drone is steered by grown-ups; undefined where a title names none, or speaks of children. */
export const pilotedIn = ({ said, text: { original } }: Reading): string | undefined =>
  said.named.has('drones') && (!said.frames.has('child') || said.frames.has('adult'))
    ? piloted.exec(original)?.[0]
    : undefined;
