import type { Standing } from '../../utils/reports/preview.ts';
import { useStage } from '../stage/context.ts';

const columns = ['fresh', 'same', 'changed', 'conflict'] as const;

/** How the values of a file stand to what is kept: new, the same, changed, another value. */
export function Standings({ fields, numbers }: { fields: Standing; numbers: Standing }) {
  const { words, format } = useStage();
  const rows = [
    [words.intake.fields, fields],
    [words.intake.numbers, numbers],
  ] as const;
  return (
    <div className="scroll">
      <table className="figures standing">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {words.intake.column[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, standing]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td
                  key={column}
                  className={column === 'conflict' && standing.conflict > 0 ? 'number conflict' : 'number'}
                >
                  {format.number(standing[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
