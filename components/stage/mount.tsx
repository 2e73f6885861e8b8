import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Surface } from './Surface.tsx';

/** Puts a surface on its page. `toListing`: where that surface shows one listing whole. */
export function mount(view: ReactNode, toListing: (key: string) => string): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <Surface toListing={toListing}>{view}</Surface>
    </StrictMode>,
  );
}
