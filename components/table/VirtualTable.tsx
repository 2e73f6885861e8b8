import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useStage } from '../stage/context.ts';
import { useKeys } from '../stage/useKeys.ts';
import type { ColumnName } from './column-names.ts';
import type { Columns } from './columns.tsx';
import type { TableRow } from './row.ts';
import type { Sort } from './rows.ts';

interface Props {
  rows: readonly TableRow[];
  columns: Columns;
  /** The columns in sight, in their order. */
  shown: readonly ColumnName[];
  sort: Sort;
  onSort(sort: Sort): void;
  /** Key of the listing that is open beside the table. */
  chosen: string | undefined;
}

/** A table of thousands of rows that draws only those in sight; the keys move a row at a time. */
export function VirtualTable({ rows, columns, shown, sort, onSort, chosen }: Props) {
  const { words, settings } = useStage();
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (settings.density === 'compact' ? 32 : 44),
    overscan: 12,
    initialRect: { width: 900, height: 600 },
  });
  const move = (step: 1 | -1) => {
    const next = Math.max(0, Math.min(rows.length - 1, active + step));
    setActive(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus());
  };
  useKeys({ 'j arrowdown': () => move(1), 'k arrowup': () => move(-1) });

  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="table-scroll" ref={scroller} tabIndex={0} aria-label={words.table.caption}>
      <table className="table" aria-rowcount={rows.length + 1}>
        <colgroup>
          {shown.map((name) => (
            <col key={name} data-column={name} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map((name) => (
              <th
                key={name}
                scope="col"
                data-column={name}
                aria-sort={sort.by === name ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  title={words.table.sortBy(columns[name].heading)}
                  onClick={() => onSort({ by: name, down: sort.by === name && !sort.down })}
                >
                  {columns[name].heading}
                  <span aria-hidden="true">{sort.by === name ? (sort.down ? ' ▾' : ' ▴') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <Space height={above} width={shown.length} />
        <tbody>
          {items.map(({ index, size }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr
                key={row.known.key}
                aria-rowindex={index + 2}
                data-index={index}
                data-chosen={row.known.key === chosen || undefined}
                style={{ height: size }}
                onFocus={() => setActive(index)}
              >
                {shown.map((name) => (
                  <td key={name} data-column={name}>
                    <div className="cell">{columns[name].draw(row, index === active)}</div>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <Space height={below} width={shown.length} />
      </table>
    </section>
  );
}

/** The room of the rows that are out of sight. */
function Space({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className="space">
      <tr>
        <td colSpan={width} style={{ height }} />
      </tr>
    </tbody>
  );
}
