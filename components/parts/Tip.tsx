import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';

/**
 * A value that tells more of itself when pointed at, reached by key or pressed: where it comes from, or why it is missing.
 * `reachable`: whether the Tab key stops at it; in a long table only the row in use does.
 */
export function Tip({ tip, children, reachable = true }: { tip: ReactNode; children: ReactNode; reachable?: boolean }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="tip"
        tabIndex={reachable ? undefined : -1}
        aria-describedby={open ? id : undefined}
        onMouseEnter={() => setOpen(true)}
        onMouseLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      {open && (
        <Bubble id={id} anchor={anchor.current}>
          {tip}
        </Bubble>
      )}
    </>
  );
}

function Bubble({ id, anchor, children }: { id: string; anchor: HTMLElement | null; children: ReactNode }) {
  const bubble = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useLayoutEffect(() => {
    if (!anchor || !bubble.current) return;
    const at = anchor.getBoundingClientRect();
    const own = bubble.current.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = at.bottom + 4 + own.height <= clientHeight;
    setPlace({
      left: Math.max(8, Math.min(at.left, clientWidth - own.width - 8)),
      top: below ? at.bottom + 4 : Math.max(4, at.top - own.height - 4),
    });
  }, [anchor]);
  useEffect(() => {
    const hide = () => anchor?.blur();
    addEventListener('scroll', hide, { capture: true, passive: true, once: true });
    return () => removeEventListener('scroll', hide, { capture: true });
  }, [anchor]);
  return (
    <span
      ref={bubble}
      id={id}
      role="tooltip"
      className="bubble"
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
    >
      {children}
    </span>
  );
}
