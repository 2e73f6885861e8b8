import { type DragEvent, useEffect, useState } from 'react';
import { FileButton } from '../parts/FileButton.tsx';
import { useStage } from '../stage/context.ts';
import { filesIn } from './dropped.ts';

/** Where pictures come in: dropped, pasted anywhere on the page, chosen one by one or as a folder. */
export function PictureDrop({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { words } = useStage();
  const [over, setOver] = useState(false);
  /** How many of the files and folders dropped last could not be looked into. */
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    // What is pasted goes to whatever has the focus, and mostly nothing has.
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFiles]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesIn(event.dataTransfer).then((dropped) => {
      setUnread(dropped.unread);
      onFiles(dropped.files);
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons within are the first
    <div
      className="picture-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{words.pictures.drop}</p>
      <p className="buttons">
        <FileButton label={words.pictures.files} accept="image/*,.tif,.tiff,.heic" onFiles={onFiles} many />
        <FileButton label={words.pictures.folder} onFiles={onFiles} folder />
      </p>
      {unread > 0 && (
        <p className="wrong" role="alert">
          {words.pictures.dropUnread(unread)}
        </p>
      )}
    </div>
  );
}
