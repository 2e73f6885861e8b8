import { useState } from 'react';
import { type OpenPage, openPages, reportOn } from '../../utils/browser/pages/page-report.ts';
import { dayIn } from '../../utils/text/days.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { WholeReport } from '../parts/WholeReport.tsx';
import { useStage } from '../stage/context.ts';

/** A report of how a page is built, without a text of it: from which open page, the whole of it, and only then the file. */
export function PageReport({ marketplace, reader }: { marketplace: string; reader: string }) {
  const { words, now } = useStage();
  const [pages, setPages] = useState<OpenPage[]>();
  const [report, setReport] = useState<string>();
  const [failed, setFailed] = useState(false);
  const day = dayIn(undefined, now);
  const close = () => {
    setPages(undefined);
    setReport(undefined);
    setFailed(false);
  };
  const make = (tab: number) => void reportOn(tab, reader, day).then(setReport, () => setFailed(true));
  return (
    <>
      <button type="button" className="quiet" onClick={() => void openPages(marketplace).then(setPages)}>
        {words.health.report}
      </button>
      {pages && (
        <Dialog title={words.health.report} onClose={close}>
          <p>{words.health.reportHint}</p>
          {failed && <p className="unread">{words.health.reportFailed}</p>}
          {report === undefined && pages.length === 0 && <p>{words.health.reportNoPage}</p>}
          {report === undefined && (
            <ul className="plain">
              {pages.map(({ tab, title }) => (
                <li key={tab}>
                  <button type="button" onClick={() => make(tab)}>
                    <Foreign text={title} lines={1} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          {report !== undefined && <WholeReport text={report} reader={reader} day={day} />}
        </Dialog>
      )}
    </>
  );
}
