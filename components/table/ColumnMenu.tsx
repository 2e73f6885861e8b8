import { useWords } from '../stage/context.ts';
import { useSet } from '../stage/useSet.ts';
import { type ColumnName, columnNames } from './column-names.ts';
import type { Columns } from './columns.tsx';
import './column-menu.css';

/** Which columns are in sight; the title always is. Kept with the settings. */
export function ColumnMenu({ columns, hidden }: { columns: Columns; hidden: readonly string[] }) {
  const words = useWords();
  const set = useSet();
  const turn = (name: ColumnName, on: boolean) =>
    void set((before) => ({
      ...before,
      hiddenColumns: on ? before.hiddenColumns.filter((one) => one !== name) : [...before.hiddenColumns, name],
    }));
  return (
    <details className="column-menu">
      <summary className="button">{words.export.columns}</summary>
      <div className="column-menu-list">
        {columnNames.slice(1).map((name) => (
          <label key={name} className="row">
            <input
              type="checkbox"
              checked={!hidden.includes(name)}
              onChange={({ target: { checked } }) => turn(name, checked)}
            />
            {columns[name].heading}
          </label>
        ))}
      </div>
    </details>
  );
}
