import { FILE_LIMIT, type PaperFile } from '../../paper.ts';
import { fromBase64, toBase64 } from '../../text/base64.ts';
import { sha256Of } from '../sha256.ts';

/** A file the person chose, as it is kept: under the SHA-256 of its content. Undefined where it is larger than what is kept. */
export async function paperFileOf(file: File): Promise<PaperFile | undefined> {
  if (file.size > FILE_LIMIT) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    hash: await sha256Of(bytes),
    name: file.name.slice(0, 255),
    type: file.type.slice(0, 100),
    size: bytes.length,
    bytes: toBase64(bytes),
  };
}

/** The file again, to be saved where the person likes. Nothing of ours opens it. */
export function fileOf({ bytes }: Pick<PaperFile, 'bytes'>): Blob {
  return new Blob([fromBase64(bytes)], { type: 'application/octet-stream' });
}
