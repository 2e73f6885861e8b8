import { browser } from 'wxt/browser';

/** The address of a file of our own package. WXT's types list known pages only; those are not known before a build. */
export const ownAddress = (path: `/${string}`): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
