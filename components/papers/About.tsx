import { lazy, Suspense } from 'react';
import { useWords } from '../context.ts';

/** These texts are half of the law's weight: they come when one is first shown. */
const AboutText = lazy(() => import('./AboutText.tsx'));

/** What a requirement is and how it is got. */
export function About({ of }: { of: string }) {
  const { say } = useWords();
  return (
    <p>
      <Suspense fallback={<span className="muted">{say.loading}</span>}>
        <AboutText of={of} />
      </Suspense>
    </p>
  );
}
