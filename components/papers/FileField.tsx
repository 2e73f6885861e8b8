import { useId } from 'react';
import { saveBlob } from '../../utils/browser/desk/download.ts';
import { fileOf } from '../../utils/browser/desk/paper-file.ts';
import type { Paper } from '../../utils/paper.ts';
import { FieldNote } from '../parts/FieldNote.tsx';
import { FileButton } from '../parts/FileButton.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';

interface Props {
  file: Paper['file'];
  wrong?: string | undefined;
  onChoose(file: File | undefined): void;
  onRemove(): void;
}

/** The person's own file of a paper: chosen, or taken away. */
export function FileField({ file, wrong, onChoose, onRemove }: Props) {
  const { words } = useStage();
  const id = useId();
  return (
    <span className="field">
      <span id={`${id}-name`}>{words.drawer.file}</span>
      {file && (
        <span className="row wrap">
          <SavedFile file={file} />
          <button type="button" className="quiet" onClick={onRemove}>
            {words.do.remove}
          </button>
        </span>
      )}
      <span className="row wrap">
        <FileButton
          label={words.do.chooseFile}
          describedBy={`${id}-name ${id}-hint`}
          onFiles={([chosen]) => onChoose(chosen)}
        />
      </span>
      <FieldNote id={`${id}-hint`} hint={words.drawer.fileHint} wrong={wrong} />
    </span>
  );
}

/** The name of a kept file; pressed, it is saved where the person likes. */
export function SavedFile({ file }: { file: NonNullable<Paper['file']> }) {
  const { db, words, announce } = useStage();
  const save = async () => {
    try {
      const kept = await db.files.get(file.hash);
      if (kept) saveBlob(file.name, fileOf(kept));
      else announce(words.drawer.fileGone);
    } catch {
      announce(words.export.failed);
    }
  };
  return (
    <button type="button" className="quiet" onClick={() => void save()}>
      <Foreign text={file.name} />
    </button>
  );
}
