import { saveBlob } from '../../utils/browser/desk/download.ts';
import { useStage } from '../stage/context.ts';
import './report.css';

/** A report of how a page is built, shown whole, and only then the file. `reader`: the name it is saved under. */
export function WholeReport({ text, reader, day }: { text: string; reader: string; day: string }) {
  const { words } = useStage();
  const name = `crossbill-page-${reader.replace(/[^a-z-]+/g, '-')}-${day}.txt`;
  return (
    <>
      <textarea className="report" readOnly rows={24} wrap="off" aria-label={words.health.report} value={text} />
      <div className="buttons">
        <button type="button" className="main" onClick={() => saveBlob(name, new Blob([text], { type: 'text/plain' }))}>
          {words.health.reportSave}
        </button>
      </div>
    </>
  );
}
