import { useCallback } from 'react';
import { useStage } from './context.ts';

/** Has something kept that the person asked for. Where that fails (a full disk, above all) they are told. Whether it went well. */
export function useKeep(): (work: () => Promise<unknown>) => Promise<boolean> {
  const { announce, words } = useStage();
  return useCallback(
    (work) =>
      work().then(
        () => true,
        () => {
          announce(words.do.notKept);
          return false;
        },
      ),
    [announce, words],
  );
}
