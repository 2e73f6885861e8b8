import { useId, useState } from 'react';
import { judgeAnew } from '../../utils/browser/judge-anew.ts';
import { removePaper } from '../../utils/browser/store/papers.ts';
import type { Paper } from '../../utils/paper.ts';
import { dayIn } from '../../utils/text/days.ts';
import { goodsName } from '../data/goods.ts';
import { checkName, marketName } from '../data/law.ts';
import { standOf } from '../data/papers.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { Notice } from '../parts/Notice.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useLive } from '../stage/useLive.ts';
import { Asked } from './Asked.tsx';
import { BringIn } from './BringIn.tsx';
import { SavedFile } from './FileField.tsx';
import { MissingExport } from './MissingExport.tsx';
import { PaperForm } from './PaperForm.tsx';

/** The drawer: papers the person holds, and what the listings are asked for. */
export function Papers() {
  const { words, db, announce } = useStage();
  const keep = useKeep();
  const heading = useId();
  const papers = useLive((base) => base.papers.toArray());
  const [editing, setEditing] = useState<Paper | 'new' | { kind: string }>();
  const [removing, setRemoving] = useState<Paper>();
  const changed = (text: string) => {
    announce(text);
    judgeAnew();
  };
  const remove = async (paper: Paper) => {
    setRemoving(undefined);
    if (await keep(() => removePaper(db, paper.id))) changed(words.papers.removed);
  };
  return (
    <div className="column">
      <p className="muted">{words.papers.drawerHint}</p>
      <section className="block" aria-labelledby={heading}>
        <h2 id={heading} className="row">
          {words.papers.drawer}
          <button type="button" className="end" onClick={() => setEditing('new')}>
            {words.papers.new}
          </button>
        </h2>
        {papers?.length === 0 && <Notice title={words.papers.none} hint={words.papers.noneHint} />}
        <ul className="plain cards">
          {papers
            ?.sort((a, b) => ((a.to ?? '9') < (b.to ?? '9') ? -1 : 1))
            .map((paper) => (
              <li key={paper.id}>
                <Line paper={paper} onEdit={() => setEditing(paper)} onRemove={() => setRemoving(paper)} />
              </li>
            ))}
        </ul>
      </section>
      <BringIn onKept={judgeAnew} />
      <MissingExport />
      <Asked onEnter={(kind) => setEditing({ kind })} />
      {editing && (
        <PaperForm
          {...(editing === 'new' ? {} : 'id' in editing ? { paper: editing } : { kind: editing.kind })}
          onClose={(saved) => {
            setEditing(undefined);
            if (saved) changed(words.papers.saved);
          }}
        />
      )}
      {removing && (
        <Dialog title={words.papers.removeAsk(nameOf(removing))} onClose={() => setRemoving(undefined)}>
          <div className="buttons">
            <button type="button" className="danger" onClick={() => void remove(removing)}>
              {words.do.remove}
            </button>
            <button type="button" onClick={() => setRemoving(undefined)}>
              {words.do.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

const nameOf = ({ kind, number }: Paper): string => number || kind;

function Line({ paper, onEdit, onRemove }: { paper: Paper; onEdit(): void; onRemove(): void }) {
  const stage = useStage();
  const { words, format, language, now } = stage;
  const stand = standOf(paper, dayIn(undefined, now));
  const state = ({ good: 'pass', expiring: 'better', expired: 'must', future: 'unchecked' } as const)[stand];
  const said = {
    good: words.papers.stateGood,
    expiring: words.papers.states.expiring,
    expired: words.papers.states.expired,
    future: words.papers.stateFuture,
  }[stand];
  const covers =
    paper.scope.length === 0
      ? words.papers.everything
      : format.list(paper.scope.map((one) => goodsName(one, language)));
  const where =
    paper.markets.length === 0
      ? words.papers.everywhere
      : format.list(paper.markets.map((id) => marketName(id, stage)));
  return (
    <article className="paper" data-item>
      <p className="row wrap">
        <StateMark state={state} bare />
        <strong>{paper.kind === 'other' ? words.papers.otherKind : checkName(paper.kind, language)}</strong>
        <span>{said}</span>
        <span className="end row">
          <button
            type="button"
            className="quiet"
            onClick={onEdit}
            aria-label={`${words.do.edit}${words.say.colon}${nameOf(paper)}`}
          >
            {words.do.edit}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={onRemove}
            aria-label={`${words.do.remove}${words.say.colon}${nameOf(paper)}`}
          >
            {words.do.remove}
          </button>
        </span>
      </p>
      <p className="small">
        {paper.number && (
          <>
            {words.papers.number} <Foreign text={paper.number} />
            {' · '}
          </>
        )}
        {paper.issuer && (
          <>
            <Foreign text={paper.issuer} />
            {' · '}
          </>
        )}
        {paper.to ? words.papers.until(format.day(paper.to)) : words.papers.noEnd}
      </p>
      <p className="small muted">
        {words.papers.scope}
        {words.say.colon}
        <Foreign text={covers.slice(0, 400)} /> · {words.papers.markets}
        {words.say.colon}
        {where}
      </p>
      {paper.file && (
        <p className="small">
          <SavedFile file={paper.file} />
        </p>
      )}
      {paper.note && (
        <p className="small">
          <Foreign text={paper.note} lines={3} />
        </p>
      )}
    </article>
  );
}
