import type { Cell, Column } from '../../utils/exports/exporter.ts';
import { cellText } from '../data/cells.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { useWords } from '../stage/context.ts';

/** The first rows of a file as they will stand in it. */
export function ExportPreview({
  columns,
  rows,
}: {
  columns: readonly Column[];
  rows: readonly { line: number; cells: readonly Cell[] }[];
}) {
  const words = useWords();
  if (rows.length === 0) return <p className="muted">{words.export.previewNone}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="scroll" tabIndex={0} aria-label={words.export.preview}>
      <table className="figures">
        <thead>
          <tr>
            {columns.map(({ id, heading, kind }) => (
              <th key={id} scope="col" className={kind === 'number' ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              {columns.map(({ id, kind }, column) => (
                <td key={id} className={kind === 'number' ? 'number' : undefined}>
                  <Foreign text={cellText(cells[column])} lines={1} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
