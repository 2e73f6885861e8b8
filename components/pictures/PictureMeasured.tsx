import type { Measured } from '../../utils/pictures/measured.ts';
import { type Stage, useStage } from '../stage/context.ts';

/** All that was measured on a picture, and what the pixels leave open; on demand. */
export function PictureMeasured({ measured }: { measured: Measured }) {
  const stage = useStage();
  const words = stage.words.measured;
  return (
    <details className="small">
      <summary>{words.heading}</summary>
      <dl className="pairs">
        {linesOf(measured, stage).map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said.length > 0 ? said.join(' · ') : <span className="unread">{words.open}</span>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What is said of each thing; nothing where the pixels do not tell. */
function linesOf(measured: Measured, { words: { measured: words }, format }: Stage): [name: string, said: string[]][] {
  const { background, backgroundLevel, fill, cutOff, border, collage, blur, edge, exposure, contrast } = measured;
  const said = (...parts: (string | false | null)[]): string[] => parts.filter((part) => typeof part === 'string');
  const asked = (is: boolean | null) => said(is !== null && (is ? words.yes : words.no));
  const laid = measured.suspicions.map(({ kind, strength }) => `${words.kinds[kind]} (${words.strengths[strength]})`);
  return [
    [
      words.background,
      said(
        background && words.backgrounds[background],
        background !== 'transparent' && backgroundLevel !== null && words.level(format.number(backgroundLevel)),
      ),
    ],
    [
      words.product,
      said(
        fill !== null && words.filled(`${format.number(Math.round(fill * 100))} %`),
        cutOff !== null && (cutOff ? words.touches : words.free),
        measured.whiteOnWhite === true && words.whiteOnWhite,
      ),
    ],
    [words.border, asked(border)],
    [words.panels, asked(collage)],
    [words.laid, laid.length > 0 ? [...new Set(laid)] : said(measured.textOverlay === 'none' && words.nothing)],
    [words.sharpness, said(blur && words.sharp[blur], edge !== null && words.edges(format.number(edge)))],
    [
      words.tone,
      said(exposure !== null && contrast !== null && words.tones(format.number(exposure), format.number(contrast))),
    ],
    [words.profile, [measured.profile ?? words.noProfile]],
  ];
}
