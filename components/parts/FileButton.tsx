interface Props {
  label: string;
  /** Kinds of files, as the field of a form names them; all, where it is not given. */
  accept?: string;
  /** Many files at once, or a whole folder of them. */
  many?: boolean;
  folder?: boolean;
  main?: boolean;
  describedBy?: string;
  onFiles(files: readonly File[]): void;
}

/** Chooses files from the disk. The browser's own button speaks the browser's language; this one speaks the person's. */
export function FileButton({ label, accept, many, folder, main, describedBy, onFiles }: Props) {
  return (
    <label className={main ? 'button file-button main' : 'button file-button'}>
      {label}
      <input
        type="file"
        multiple={many || folder}
        {...(folder ? { webkitdirectory: '' } : { accept })}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
