import { useState } from 'react';
import type { Look } from '../../utils/browser/intake/look.ts';
import { judgeAnew } from '../../utils/browser/judge-anew.ts';
import { faultWords } from '../../utils/rows/fault.ts';
import { type Answers, bringingOf, firstAnswers, saidOf } from '../data/answers.ts';
import { dayAt } from '../data/store.ts';
import { newId, useDeskWork } from '../data/work.ts';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { Intakes } from './Intakes.tsx';
import { Working } from './Working.tsx';

/** A report file: dropped or chosen, looked at, asked about, and only then brought in; and what was brought in before. */
export function DeskImport() {
  const { words, language, format, now, announce } = useStage();
  const { working, stop, work } = useDeskWork();
  const [file, setFile] = useState<File>();
  const [answers, setAnswers] = useState<Answers>();
  const [look, setLook] = useState<Look>();
  const [said, setSaid] = useState<{ text: string; trouble?: true }>();

  const tell = (text: string, trouble?: true) => {
    setSaid({ text, ...(trouble ? { trouble } : {}) });
    announce(text);
  };
  const trouble = (code: string) => {
    if (code === 'stopped') return tell(words.intake.stopped);
    const fault = code in faultWords ? faultWords[code as keyof typeof faultWords][language] : undefined;
    return tell(fault ?? (code === 'full' ? words.intake.full : words.intake.failed), true);
  };
  const lookAgain = async (chosen: File, given: Answers, before?: Look) => {
    setSaid(undefined);
    setAnswers(given);
    const result = await work('look', {
      file: chosen,
      said: saidOf(chosen, given, dayAt({ marketplace: 'other', store: '' }, now)),
      before: before?.survey,
    });
    if ('done' in result) setLook(result.done);
    else {
      setLook(undefined);
      trouble(result.code);
    }
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    setLook(undefined);
    void lookAgain(chosen, firstAnswers(chosen, now));
  };
  const bring = async () => {
    const bringing = file && answers && look && bringingOf(file, look, answers, { id: newId(), now });
    if (!file || !bringing) return;
    const result = await work('bring', { file, bringing });
    setLook(undefined);
    setFile(undefined);
    if (!('done' in result)) return trouble(result.code);
    const { listings, values, terms } = result.done;
    tell(
      [
        ...(listings > 0 ? [words.intake.done(format.number(listings), format.number(values))] : []),
        ...(terms > 0 ? [words.intake.doneTerms(format.number(terms))] : []),
      ].join(' '),
    );
    judgeAnew();
  };
  return (
    <div className="column">
      <p className="muted">{words.intake.hint}</p>
      {!working && (
        <FileDrop
          title={words.intake.drop}
          button={words.intake.choose}
          accept=".csv,.tsv,.txt,.xlsx,.xlsm"
          onFile={choose}
        />
      )}
      {working && (
        <Working
          working={working}
          says={working.job === 'look' ? words.intake.looking : words.intake.bringing}
          onStop={stop}
        />
      )}
      {said && (said.trouble ? <Notice tone="trouble" title={said.text} /> : <p role="status">{said.text}</p>)}
      {file && look && answers && !working && (
        <ImportPreview
          name={file.name}
          look={look}
          answers={answers}
          onAnswers={(next, again) => (again ? void lookAgain(file, next, look) : setAnswers(next))}
          onBring={() => void bring()}
        />
      )}
      <Intakes busy={working !== undefined} work={work} onSaid={tell} />
    </div>
  );
}
