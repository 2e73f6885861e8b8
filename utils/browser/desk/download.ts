import { kept } from './file-bytes.ts';

/** Saves a file through a link, as the person asked; no permission is needed for that. */
export async function saveFile(name: string, chunks: AsyncIterable<Uint8Array>, mime: string): Promise<void> {
  saveBlob(name, new Blob([await kept(chunks)], { type: mime }));
}

/** Saves what lies in a blob through a link. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
