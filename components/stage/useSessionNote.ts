import { useEffect, useState } from 'react';

/** What the background last noted in session storage, as one of its watchers tells it; undefined where it has noted nothing. */
export function useSessionNote<Noted>(
  watch: (callback: (noted: Noted) => void, signal: AbortSignal) => void,
): Noted | undefined {
  const [noted, setNoted] = useState<Noted>();
  useEffect(() => {
    const ends = new AbortController();
    watch(setNoted, ends.signal);
    return () => ends.abort();
  }, [watch]);
  return noted;
}
