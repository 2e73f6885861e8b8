import { useState } from 'react';
import { about } from '../../utils/browser/about.ts';
import { saveBlob, saveFile } from '../../utils/browser/desk/download.ts';
import { rulesOn } from '../../utils/browser/rules-on.ts';
import type { ExportChoice } from '../../utils/exports/exporter.ts';
import { exporterOf, exporters } from '../../utils/exports/index.ts';
import { aboutFile } from '../../utils/history/about.ts';
import { fileName } from '../../utils/history/rows.ts';
import { dayIn } from '../../utils/text/days.ts';
import { unreadIn } from '../data/backup.ts';
import { pageOf } from '../data/listing-page.ts';
import { type Preset, shortColumns } from '../data/presets.ts';
import { firstRows, type Span, type TakeName, takeFrom, takeNames, timed } from '../data/takes.ts';
import { Choice } from '../parts/Choice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { useSet } from '../stage/useSet.ts';
import { ExportColumns } from './ExportColumns.tsx';
import { ExportPreview } from './ExportPreview.tsx';

const separators = [',', ';', '\t'] as const satisfies readonly ExportChoice['separator'][];
/** Not a table but a page, so it stands apart from the exporters. */
const PAGE = 'html';

/** What is written, of which listings, days and columns, in which format; the first rows as they will stand; and the file itself. */
export function ExportForm({ listing, first = 'measurements' }: { listing?: string; first?: TakeName }) {
  const stage = useStage();
  const { words, language, settings, now, db, announce } = stage;
  const set = useSet();
  const [what, setWhat] = useState<TakeName>(first);
  const [format, setFormat] = useState('csv');
  const [one, setOne] = useState(listing !== undefined);
  const [span, setSpan] = useState<Span>({ from: '', to: '' });
  const [preset, setPreset] = useState<Preset>('all');
  const [own, setOwn] = useState<readonly string[]>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const only = one ? listing : undefined;
  const today = dayIn(undefined, now);
  // A page is of one listing.
  const ending = format === PAGE && only === undefined ? 'csv' : format;
  const page = ending === PAGE;
  const columns = preset === 'all' ? undefined : preset === 'short' ? shortColumns[what] : own;
  const asked = { only, language, now, span: timed.has(what) ? span : { from: '', to: '' } };
  const preview = useLive(
    async (base) => {
      const take = await takeFrom(base, what, { ...asked, columns, about: {} });
      const all = await takeFrom(base, what, { ...asked, about: {} });
      const rows = await firstRows(take, 5);
      return { all: all.columns, columns: take.columns, rows: rows.map((cells, line) => ({ line, cells })) };
    },
    [what, only, language, span, columns],
  );
  const tell = (text: string) => {
    setOutcome(text);
    announce(text);
  };
  const save = async () => {
    setBusy(true);
    const file = page ? 'listing' : what;
    const name = fileName(db.training ? `training-${file}` : file, today, page ? PAGE : ending);
    try {
      const made = { made: now, version: about().version, rules: rulesOn(), unread: await unreadIn(db) };
      const told = aboutFile({ ...made, training: db.training }, language);
      const exporter = exporterOf(ending);
      if (page) {
        const html = await pageOf(db, only, stage, told);
        saveBlob(name, new Blob([html], { type: 'text/html;charset=utf-8' }));
      } else if (exporter) {
        const take = await takeFrom(db, what, { ...asked, columns, about: told });
        await saveFile(name, exporter.write(take, { separator: settings.separator }), exporter.mime);
      }
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
        {!page && (
          <Choice
            label={words.export.what}
            value={what}
            options={takeNames.map((name) => [name, words.export.takes[name]] as const)}
            onChange={(name) => {
              setWhat(name);
              setOwn(undefined);
            }}
          />
        )}
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
          options={[
            ...exporters.map(({ id, name }) => [id, name] as const),
            ...(only === undefined ? [] : [[PAGE, words.export.page] as const]),
          ]}
          onChange={setFormat}
        />
        {ending === 'csv' && (
          <Choice
            label={words.export.separator}
            value={settings.separator}
            options={separators.map((sign) => [sign, words.export.separators[sign]] as const)}
            onChange={(separator) => void set((before) => ({ ...before, separator }))}
          />
        )}
        {timed.has(what) && !page && (
          <>
            <TextField
              type="date"
              label={words.export.spanFrom}
              value={span.from}
              onChange={(from) => setSpan((before) => ({ ...before, from }))}
            />
            <TextField
              type="date"
              label={words.export.spanTo}
              value={span.to}
              onChange={(to) => setSpan((before) => ({ ...before, to }))}
            />
          </>
        )}
        {!page && preview && (
          <ExportColumns
            columns={preview.all}
            preset={preset}
            chosen={own ?? preview.all.map(({ id }) => id)}
            onPreset={setPreset}
            onChosen={setOwn}
          />
        )}
        <button
          type="submit"
          className="main"
          disabled={busy || (!page && (preview?.rows.length === 0 || preview?.columns.length === 0))}
          data-save
        >
          {busy ? words.export.busy : words.export.save}
        </button>
      </div>
      <p className="small" role="status">
        {outcome}
      </p>
      {page ? (
        <p className="muted small">{words.export.pageHint}</p>
      ) : (
        <>
          {ending === 'csv' && <p className="muted small">{words.export.separatorHint}</p>}
          <p className="muted small">{words.export.hint}</p>
          <h2>{words.export.preview}</h2>
          {preview && <ExportPreview columns={preview.columns} rows={preview.rows} />}
        </>
      )}
    </form>
  );
}
