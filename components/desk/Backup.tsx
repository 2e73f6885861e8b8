import { useState } from 'react';
import { backupWords as faultWords } from '../../utils/backup/fault.ts';
import { about } from '../../utils/browser/about.ts';
import type { BackupLook } from '../../utils/browser/backup/restore.ts';
import { saveBlob } from '../../utils/browser/desk/download.ts';
import { judgeAnew } from '../../utils/browser/judge-anew.ts';
import { rulesOn } from '../../utils/browser/rules-on.ts';
import { backupGrounds, backupState, readingsIn, unreadIn } from '../data/backup.ts';
import { newId, useDeskWork } from '../data/work.ts';
import { Notice } from '../parts/Notice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { useSet } from '../stage/useSet.ts';
import { FileDrop } from './FileDrop.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { Working } from './Working.tsx';

const says = { makeBackup: 'making', lookAtBackup: 'looking', restore: 'restoring' } as const;

/** The whole history into one file, and back out of it. */
export function DeskBackup() {
  const { words, language, settings, format, now, db, announce } = useStage();
  const { working, stop, work } = useDeskWork();
  const set = useSet();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [file, setFile] = useState<File>();
  const [opening, setOpening] = useState('');
  const [look, setLook] = useState<BackupLook>();
  const [locked, setLocked] = useState(false);
  const [said, setSaid] = useState<{ text: string; trouble?: true }>();
  const grounds = useLive(backupGrounds);

  const tell = (text: string, trouble?: true) => {
    setSaid({ text, ...(trouble ? { trouble } : {}) });
    announce(text);
  };
  const failed = (code: string) => {
    const fault = code in faultWords ? faultWords[code as keyof typeof faultWords][language] : undefined;
    tell(fault ?? (code === 'full' ? words.backup.full : words.backup.failed), true);
  };
  const differs = passphrase !== again && again !== '';

  const make = async () => {
    const readings = await readingsIn(db);
    const made = new Date(now).toISOString();
    const told = { made, tool: about().version, rules: rulesOn(), unread: await unreadIn(db) };
    const result = await work('makeBackup', {
      about: { ...told, ...(db.training ? { training: true as const } : {}) },
      passphrase: passphrase || undefined,
    });
    if (!('done' in result)) return failed(result.code);
    const name = `crossbill_${db.training ? 'training-' : ''}backup_${made.slice(0, 10)}.jsonl.gz`;
    saveBlob(name, result.done);
    if (!db.training) void set((before) => ({ ...before, backedUp: { at: now, readings } }));
    setPassphrase('');
    setAgain('');
    tell(words.backup.made(name, format.bytes(result.done.size)));
  };
  const lookAt = async (chosen: File, secret: string) => {
    setFile(chosen);
    setLook(undefined);
    setSaid(undefined);
    const result = await work('lookAtBackup', { file: chosen, passphrase: secret || undefined });
    const needs = !('done' in result) && (result.code === 'passphrase-needed' || result.code === 'passphrase');
    setLocked(needs);
    if ('done' in result) setLook(result.done);
    else if (result.code !== 'passphrase-needed') failed(result.code);
  };
  const restoreNow = async () => {
    if (!file || !look) return;
    // To the moment: what is read from here on is not the backup's.
    const asked = { file, passphrase: opening || undefined, id: newId(), digest: look.digest, now: Date.now() };
    const result = await work('restore', asked);
    setLook(undefined);
    setFile(undefined);
    setOpening('');
    if (!('done' in result)) return failed(result.code);
    tell(words.backup.done);
    judgeAnew();
  };
  return (
    <div className="column">
      <p>{words.backup.hint}</p>
      <p className="muted">
        {settings.backedUp && grounds
          ? words.backup.last(
              format.moment(settings.backedUp.at),
              format.number(backupState(settings, { ...grounds, now }).since),
            )
          : words.backup.never}
      </p>
      {working && (
        <Working
          working={working}
          says={words.backup[says[working.job as keyof typeof says] ?? 'looking']}
          onStop={stop}
        />
      )}
      {said && (said.trouble ? <Notice tone="trouble" title={said.text} /> : <p role="status">{said.text}</p>)}
      <form
        className="block"
        onSubmit={(event) => {
          event.preventDefault();
          void make().catch(() => failed('broken'));
        }}
      >
        <h2>{words.backup.make}</h2>
        <div className="row wrap fields">
          <TextField
            type="password"
            label={words.backup.passphrase}
            value={passphrase}
            most={200}
            hint={words.backup.passphraseHint}
            onChange={setPassphrase}
          />
          {passphrase !== '' && (
            <TextField
              type="password"
              label={words.backup.passphraseAgain}
              value={again}
              most={200}
              wrong={differs ? words.backup.passphraseDiffers : undefined}
              onChange={setAgain}
            />
          )}
        </div>
        <button type="submit" className="main" data-save disabled={working !== undefined || passphrase !== again}>
          {words.backup.make}
        </button>
      </form>
      <section className="block">
        <h2>{words.backup.restore}</h2>
        <p className="muted">{words.backup.restoreHint}</p>
        {!working && (
          <FileDrop
            title={words.backup.restore}
            button={words.backup.choose}
            accept=".gz,.jsonl"
            onFile={(chosen) => {
              setOpening('');
              void lookAt(chosen, '');
            }}
          />
        )}
        {locked && file && !working && (
          <form
            className="row wrap fields"
            onSubmit={(event) => {
              event.preventDefault();
              void lookAt(file, opening);
            }}
          >
            <TextField
              type="password"
              label={faultWords['passphrase-needed'][language]}
              value={opening}
              most={200}
              onChange={setOpening}
            />
            <button type="submit" disabled={opening === ''}>
              {words.backup.open}
            </button>
          </form>
        )}
        {look && !working && <RestorePreview look={look} onRestore={() => void restoreNow()} />}
      </section>
    </div>
  );
}
