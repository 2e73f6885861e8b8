/** Saves a file through a link, as the person asked; no permission is needed for that. */
export async function saveFile(name: string, chunks: AsyncIterable<Uint8Array>, mime: string): Promise<void> {
  const parts: Blob[] = [];
  // Blobs of finished parts lie outside the page's own memory, and on disk where they are large.
  for await (const chunk of chunks) parts.push(new Blob([chunk as BlobPart]));
  const address = URL.createObjectURL(new Blob(parts, { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
