import { FILE_LIMIT, type PaperFile } from '../paper.ts';

/** A file the person chose, as it is kept: under the SHA-256 of its content. Undefined where it is larger than what is kept. */
export async function paperFileOf(file: File): Promise<PaperFile | undefined> {
  if (file.size > FILE_LIMIT) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    name: file.name.slice(0, 255),
    type: file.type.slice(0, 100),
    size: bytes.length,
    bytes: base64Of(bytes),
  };
}

/** The file again, to be saved where the person likes. Nothing of ours opens it. */
export function fileOf({ bytes }: Pick<PaperFile, 'bytes'>): Blob {
  const text = atob(bytes);
  return new Blob([Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))], {
    type: 'application/octet-stream',
  });
}

/** So many bytes are put into letters at a time: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
