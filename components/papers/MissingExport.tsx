import { useState } from 'react';
import { about } from '../../utils/browser/about.ts';
import { saveFile } from '../../utils/browser/desk/download.ts';
import { lawTexts } from '../../utils/browser/law-texts.ts';
import { exporterOf } from '../../utils/exports/index.ts';
import { missingTake } from '../../utils/history/missing.ts';
import { fileName } from '../../utils/history/rows.ts';
import { dayIn } from '../../utils/text/days.ts';
import { marketName } from '../data/law.ts';
import { useStage } from '../stage/context.ts';

/** Saves what is missing as a table, by supplier: to be sent to each of them. */
export function MissingExport() {
  const stage = useStage();
  const { words, language, db, now, settings, announce } = stage;
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const xlsx = exporterOf('xlsx');
    if (!xlsx) return;
    setBusy(true);
    try {
      const [listings, reports, papers, texts] = await Promise.all([
        db.listings.toArray(),
        db.reports.toArray(),
        db.papers.toArray(),
        lawTexts(language),
      ]);
      const take = missingTake(
        { listings, reports, papers },
        {
          language,
          texts,
          columns: words.drawer.columns,
          states: words.papers.states,
          severities: words.papers.severities,
          duties: words.law.duties,
          whos: words.law.whos,
          noSupplier: words.drawer.noSupplier,
          market: (id) => marketName(id, stage),
          about: { [words.name]: about().version, note: words.law.notAdvice(dayIn(undefined, now)) },
        },
      );
      const name = fileName('missing-papers', dayIn(undefined, now), 'xlsx');
      await saveFile(name, xlsx.write(take, { separator: settings.separator }), xlsx.mime);
      announce(words.export.saved(name));
    } catch {
      announce(words.export.failed);
    }
    setBusy(false);
  };
  return (
    <p>
      <button type="button" disabled={busy} onClick={() => void save()}>
        {words.drawer.saveMissing}
      </button>
    </p>
  );
}
