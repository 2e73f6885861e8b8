import { useState } from 'react';
import { FileButton } from '../parts/FileButton.tsx';
import './files.css';

/** A place to drop one file on, or to choose it from the disk. */
export function FileDrop({
  title,
  button,
  accept,
  onFile,
}: {
  title: string;
  button: string;
  accept: string;
  onFile(file: File): void;
}) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keys
    <div
      className="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <FileButton label={button} accept={accept} onFiles={([file]) => file && onFile(file)} main />
    </div>
  );
}
