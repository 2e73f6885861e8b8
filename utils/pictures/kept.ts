import type { Measured } from './measured.ts';

/** A picture that was shown, by the hash of its bytes: what its pixels say, a small one to look at, and the main ones whole. */
export interface Picture {
  hash: string;
  measured: Measured;
  /** First fetched, milliseconds since 1970 UTC. */
  at: number;
  /** A small JPEG. */
  small?: Uint8Array<ArrayBuffer>;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** Which picture stood at an address; no hash where it could not be had. */
export interface PictureAddress {
  address: string;
  hash?: string;
  at: number;
}
