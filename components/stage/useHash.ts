import { useSyncExternalStore } from 'react';

/** The part of the address after '#', decoded: where in a surface the person is, so that back, forward and links work. */
export function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => decoded(location.hash.slice(1)),
  );
}

/** Goes to a place of this page, as its address names it; the way back is the browser's own. */
export const goTo = (place: string): void => {
  location.hash = encodeURIComponent(place);
};

/** The address of a place in this surface, or in the desk. */
export const linkTo = (place: string, page = ''): string => `${page}#${encodeURIComponent(place)}`;

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
