import { useState } from 'react';
import { about } from '../utils/browser/about.ts';
import { saveFile } from '../utils/browser/download.ts';
import { changeSettings } from '../utils/browser/settings.ts';
import type { ExportChoice } from '../utils/exports/exporter.ts';
import { exporters } from '../utils/exports/index.ts';
import { fileName } from '../utils/history/rows.ts';
import { Choice } from './Choice.tsx';
import { useStage } from './context.ts';
import { cellText } from './data/cells.ts';
import { firstRows, type TakeName, takeFrom, takeNames } from './data/takes.ts';
import { Foreign } from './Foreign.tsx';
import { useLive } from './useLive.ts';

const separators = [',', ';', '\t'] as const satisfies readonly ExportChoice['separator'][];

/** What is written, of which listings, in which format; the first rows as they will stand; and the file itself. */
export function ExportForm({ listing, first = 'measurements' }: { listing?: string; first?: TakeName }) {
  const { words, language, settings, now, db, announce } = useStage();
  const [what, setWhat] = useState<TakeName>(first);
  const [ending, setEnding] = useState(exporters[0]?.id ?? 'csv');
  const [one, setOne] = useState(listing !== undefined);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const only = one ? listing : undefined;
  const today = new Date(now).toISOString().slice(0, 10);
  const told = {
    [words.name]: about().version,
    [words.export.title]: new Date(now).toISOString(),
    ...(db.training ? { [words.desk.sections.training]: words.training } : {}),
  };
  const preview = useLive(
    async (base) => {
      const take = await takeFrom(base, what, { only, language, about: {}, now });
      const rows = await firstRows(take, 5);
      return { columns: take.columns, rows: rows.map((cells, line) => ({ line, cells })) };
    },
    [what, only, language],
  );
  const tell = (text: string) => {
    setOutcome(text);
    announce(text);
  };
  const save = async () => {
    const exporter = exporters.find(({ id }) => id === ending);
    if (!exporter) return;
    setBusy(true);
    const name = fileName(db.training ? `training-${what}` : what, today, ending);
    try {
      const take = await takeFrom(db, what, { only, language, about: told, now });
      await saveFile(name, exporter.write(take, { separator: settings.separator }), exporter.mime);
      tell(words.export.saved(name));
    } catch {
      tell(words.export.failed);
    }
    setBusy(false);
  };
  return (
    <form
      className="export"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="row wrap fields">
        <Choice
          label={words.export.what}
          value={what}
          options={takeNames.map((name) => [name, words.export.takes[name]] as const)}
          onChange={setWhat}
        />
        {listing !== undefined && (
          <Choice
            label={words.export.scope}
            value={one ? 'one' : 'all'}
            options={[
              ['one', words.export.scopeOne],
              ['all', words.export.scopeAll],
            ]}
            onChange={(scope) => setOne(scope === 'one')}
          />
        )}
        <Choice<string>
          label={words.export.format}
          value={ending}
          options={exporters.map(({ id, name }) => [id, name])}
          onChange={setEnding}
        />
        {ending === 'csv' && (
          <Choice
            label={words.export.separator}
            value={settings.separator}
            options={separators.map((sign) => [sign, words.export.separators[sign]] as const)}
            onChange={(separator) => void changeSettings((before) => ({ ...before, separator }))}
          />
        )}
        <button type="submit" className="main" disabled={busy || preview?.rows.length === 0} data-save>
          {busy ? words.export.busy : words.export.save}
        </button>
      </div>
      <p className="small" role="status">
        {outcome}
      </p>
      {ending === 'csv' && <p className="muted small">{words.export.separatorHint}</p>}
      <p className="muted small">{words.export.hint}</p>
      <h2>{words.export.preview}</h2>
      {preview?.rows.length === 0 && <p className="muted">{words.export.previewNone}</p>}
      {preview && preview.rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
        <section className="scroll" tabIndex={0} aria-label={words.export.preview}>
          <table className="figures">
            <thead>
              <tr>
                {preview.columns.map(({ id, heading, kind }) => (
                  <th key={id} scope="col" className={kind === 'number' ? 'number' : undefined}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map(({ line, cells }) => (
                <tr key={line}>
                  {preview.columns.map(({ id, kind }, column) => (
                    <td key={id} className={kind === 'number' ? 'number' : undefined}>
                      <Foreign text={cellText(cells[column])} lines={1} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </form>
  );
}
