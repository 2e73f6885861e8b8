import { useCallback } from 'react';
import { changeSettings } from '../../utils/browser/settings.ts';
import type { Settings } from '../../utils/browser/settings-record.ts';
import { useKeep } from './useKeep.ts';

/** Changes settings as the person chose; where that cannot be kept they are told. Whether it went well. */
export function useSet(): (change: (before: Settings) => Settings) => Promise<boolean> {
  const keep = useKeep();
  return useCallback((change) => keep(() => changeSettings(change)), [keep]);
}
