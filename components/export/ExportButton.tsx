import { useState } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { useWords } from '../stage/context.ts';
import { ExportForm } from './ExportForm.tsx';

/** Opens the export, already set to one listing. */
export function ExportButton({ listing }: { listing?: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet" data-export onClick={() => setOpen(true)}>
        {words.do.export}
      </button>
      {open && (
        <Dialog title={words.export.title} onClose={() => setOpen(false)}>
          <ExportForm {...(listing === undefined ? {} : { listing })} />
        </Dialog>
      )}
    </>
  );
}
