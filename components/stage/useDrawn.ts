import { useEffect, useState } from 'react';

/** True once what stands there since `ready` has been painted: what waits for it holds up nothing that a person waits for. */
export function useDrawn(ready: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!ready || drawn) return;
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => setDrawn(true));
    });
    // A page that nobody looks at has no frames.
    const hidden = setTimeout(() => setDrawn(true), 500);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
      clearTimeout(hidden);
    };
  }, [ready, drawn]);
  return drawn;
}
