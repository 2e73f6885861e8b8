import { type ReactNode, Suspense } from 'react';
import { useWords } from '../stage/context.ts';

/** Round parts whose code is fetched when they are first shown, so that what is seen at opening need not wait for it. */
export function Later({ children }: { children: ReactNode }) {
  const words = useWords();
  return <Suspense fallback={<p className="muted pad">{words.say.loading}</p>}>{children}</Suspense>;
}
