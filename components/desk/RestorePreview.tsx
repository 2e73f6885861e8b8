import { tableNames } from '../../utils/backup/rows.ts';
import type { BackupLook } from '../../utils/browser/backup/restore.ts';
import { useStage } from '../stage/context.ts';

const columns = ['fresh', 'same', 'conflict'] as const;

/** What a backup is and what restoring it would do, counted before anything is written. */
export function RestorePreview({ look: { header, tables }, onRestore }: { look: BackupLook; onRestore(): void }) {
  const { words, format } = useStage();
  const shown = tableNames.filter((name) => columns.some((column) => tables[name][column] > 0));
  const nothing = shown.every((name) => tables[name].fresh === 0 && tables[name].conflict === 0);
  return (
    <>
      <p>{words.backup.of(format.moment(Date.parse(header.made)), header.tool, header.rules)}</p>
      <div className="scroll">
        <table className="figures standing">
          <thead>
            <tr>
              <th scope="col">{words.backup.table}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {words.backup.stands[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((name) => (
              <tr key={name}>
                <th scope="row">{words.backup.tables[name]}</th>
                {columns.map((column) => (
                  <td key={column} className="number">
                    {format.number(tables[name][column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {nothing ? (
        <p className="muted">{words.backup.nothing}</p>
      ) : (
        <div className="buttons">
          <button type="button" className="main" onClick={onRestore}>
            {words.backup.now}
          </button>
        </div>
      )}
    </>
  );
}
