import type { ReactNode } from 'react';
import { useWords } from '../stage/context.ts';

/** How a check stands for a person: told apart by shape and word, and by colour besides. */
export type CheckState = 'pass' | 'must' | 'better' | 'look' | 'unread' | 'inapplicable' | 'unchecked';

const shapes: Readonly<Record<CheckState, ReactNode>> = {
  pass: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.3 7 10.6l4.4-5" fill="none" stroke="var(--ground)" strokeWidth="1.8" />
    </>
  ),
  must: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor" />
      <path d="M8 4v5M8 10.8v1.6" stroke="var(--ground)" strokeWidth="2" />
    </>
  ),
  better: <path d="M8 1.5 15 14H1Z" fill="currentColor" />,
  look: (
    <>
      <path
        d="M1 8c2-3.6 4.4-5 7-5s5 1.4 7 5c-2 3.6-4.4 5-7 5s-5-1.4-7-5Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      <circle cx="8" cy="8" r="2.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  unread: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M3 7 7 3M2.4 11.4l9-9M5 13.4 13.4 5M9 13.4 13.4 9" stroke="currentColor" strokeWidth="1.1" />
    </>
  ),
  inapplicable: <path d="M2.5 8h11" stroke="currentColor" strokeWidth="2" />,
  unchecked: <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

/** The mark of a check state. With `bare` the word stands beside it already, so the shape is left out of what is read aloud. */
export function StateMark({ state, bare, hollow }: { state: CheckState; bare?: boolean; hollow?: boolean }) {
  const words = useWords();
  const drawn = {
    className: 'mark',
    'data-state': state,
    'data-hollow': hollow || undefined,
    viewBox: '0 0 16 16',
    width: 14,
    height: 14,
  };
  if (bare)
    return (
      <svg {...drawn} aria-hidden="true">
        {shapes[state]}
      </svg>
    );
  return (
    <svg {...drawn} role="img">
      <title>{words.states[state]}</title>
      {shapes[state]}
    </svg>
  );
}
