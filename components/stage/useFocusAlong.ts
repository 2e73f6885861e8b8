import { useEffect, useRef } from 'react';

/**
 * Moves the focus along when the person goes to another place in a surface, since what they pressed is gone from it. `landmark`
 * names, of the place they come from and the one they are at now, what is to have the focus: at once, or as soon as it is there
 * and nothing else has been given the focus meanwhile. At opening, the focus stays where it is.
 */
export function useFocusAlong(place: string, landmark: (from: string, to: string) => string): void {
  const last = useRef(place);
  const name = useRef(landmark);
  name.current = landmark;
  useEffect(() => {
    const from = last.current;
    last.current = place;
    if (from === place) return;
    const selector = name.current(from, place);
    const move = (): boolean => {
      if (document.activeElement !== document.body && document.activeElement !== null) return true;
      const found = document.querySelector<HTMLElement>(selector);
      found?.focus();
      return found !== null;
    };
    if (move()) return;
    const waiting = new MutationObserver(() => move() && waiting.disconnect());
    waiting.observe(document.body, { childList: true, subtree: true });
    return () => waiting.disconnect();
  }, [place]);
}
