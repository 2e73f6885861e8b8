import { gzip } from 'pako';

/** Bytes of a file as packages carry it: gzipped at its best by zlib in JavaScript, since that of Node packs otherwise on other processors. */
export const packedSize = (data: Uint8Array | string): number => gzip(data, { level: 9 }).length;
