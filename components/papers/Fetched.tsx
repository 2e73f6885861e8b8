import { type ReactNode, Suspense } from 'react';
import { useWords } from '../stage/context.ts';

/** A few words within a line that are fetched when they are first shown (`useLawTexts`). */
export function Fetched({ children }: { children: ReactNode }) {
  const { say } = useWords();
  return <Suspense fallback={<span className="muted">{say.loading}</span>}>{children}</Suspense>;
}
