import { useCallback, useRef, useState } from 'react';
import { useStage } from '../stage/context.ts';
import { useSet } from '../stage/useSet.ts';
import { MarketplaceList } from './MarketplaceList.tsx';
import { PapersAsked } from './PapersAsked.tsx';
import { Targets } from './Targets.tsx';

/** The first run: what this does and never does, marketplaces and markets, papers. Each step can be skipped; nothing is read before Agree. */
export function FirstRun({ onDone }: { onDone(): void }) {
  const { words, format, settings } = useStage();
  const heading = useHeading();
  const [step, setStep] = useState(settings.agreedAt === undefined ? 1 : 2);
  const set = useSet();
  const agree = async () => {
    if (!(await set((before) => ({ ...before, agreedAt: before.agreedAt ?? Date.now() })))) return;
    setStep(2);
    location.hash = 'start';
  };
  const done = () => {
    setStep(1);
    onDone();
  };
  return (
    <main className="first-run pad">
      <p className="muted small">{words.firstRun.step(format.number(step), format.number(3))}</p>
      {step === 1 && (
        <>
          <h1 key="title" ref={heading} tabIndex={-1}>
            {words.firstRun.title}
          </h1>
          <p>{words.firstRun.reads}</p>
          <p>{words.firstRun.never}</p>
          <p>{words.firstRun.rules}</p>
          <div className="buttons equal">
            <button type="button" onClick={() => void agree()}>
              {words.firstRun.agree}
            </button>
            <a className="button" href="/desk.html#training" target="_blank" rel="noreferrer">
              {words.firstRun.shop}
            </a>
          </div>
          <p className="muted small">{words.firstRun.nothingYet}</p>
        </>
      )}
      {step === 2 && (
        <>
          <h1 key="marketplaces" ref={heading} tabIndex={-1}>
            {words.firstRun.marketplaces}
          </h1>
          <p>{words.firstRun.marketplacesHint}</p>
          <MarketplaceList brief />
          <Targets />
          <div className="buttons equal">
            <button type="button" onClick={() => setStep(3)}>
              {words.do.next}
            </button>
            <button type="button" onClick={done}>
              {words.do.skip}
            </button>
          </div>
        </>
      )}
      {step === 3 && (
        <>
          <h1 key="papers" ref={heading} tabIndex={-1}>
            {words.firstRun.papers}
          </h1>
          <p>{words.firstRun.papersHint}</p>
          <PapersAsked />
          <div className="buttons equal">
            <button type="button" onClick={done}>
              {words.firstRun.done}
            </button>
            <a className="button" href="/desk.html#papers" target="_blank" rel="noreferrer">
              {words.firstRun.toPapers}
            </a>
          </div>
        </>
      )}
    </main>
  );
}

/** For the heading of each step: the button that led to it is gone, so it takes the focus, but for the first. */
function useHeading(): (heading: HTMLElement | null) => void {
  const before = useRef<HTMLElement>(null);
  return useCallback((heading) => {
    if (before.current && heading) heading.focus();
    before.current = heading ?? before.current;
  }, []);
}
