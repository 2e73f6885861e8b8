import { useEffect, useState } from 'react';
import { type ActiveTab, watchActiveTab } from '../../utils/browser/pages/tabs.ts';

/** The tab in front of the person, as far as our own reading of it tells: undefined until known, null where there is none. */
export function useTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null>();
  useEffect(() => {
    const ends = new AbortController();
    watchActiveTab((active) => setTab(active ?? null), ends.signal);
    return () => ends.abort();
  }, []);
  return tab;
}
