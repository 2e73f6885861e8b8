import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../stage/context.ts';
import { TrainingRibbon } from './TrainingRibbon.tsx';

/** A window over the page, by the browser's own dialog: the focus stays inside, Escape closes, and returns where it was. */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal?.();
    return () => shown?.close?.();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <header className="row">
        <h2 id={id}>{title}</h2>
        <button type="button" className="quiet end" onClick={onClose}>
          {words.do.close}
        </button>
      </header>
      <TrainingRibbon />
      {children}
    </dialog>
  );
}
