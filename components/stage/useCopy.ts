import { useCallback } from 'react';
import { useStage } from './context.ts';

/** Copies a text and announces the result under the name `what`. */
export function useCopy(): (text: string, what: string) => void {
  const { announce, words } = useStage();
  return useCallback(
    (text, what) => {
      navigator.clipboard.writeText(text).then(
        () => announce(words.do.copied(what)),
        () => announce(words.do.copyFailed),
      );
    },
    [announce, words],
  );
}
