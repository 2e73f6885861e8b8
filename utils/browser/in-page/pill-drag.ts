/** Where the pill stands: at which edge, and how far down, 0 to 1. */
export interface Place {
  side: 'left' | 'right';
  top: number;
}

/** So many pixels make a press a drag. */
const DRAG = 6;

/** Lets the person drag the pill along the edges of the window. Returns whether the last press was a drag, and so no click. */
export function draggable(
  handle: HTMLElement,
  { moved, dropped }: { moved(place: Place): void; dropped(place: Place): void },
  signal: AbortSignal,
): () => boolean {
  let dragged = false;
  const placeAt = ({ clientX, clientY }: PointerEvent): Place => ({
    side: clientX < innerWidth / 2 ? 'left' : 'right',
    top: Math.min(1, Math.max(0, clientY / innerHeight)),
  });
  const press = (down: PointerEvent) => {
    dragged = false;
    handle.setPointerCapture(down.pointerId);
    const pressed = new AbortController();
    const until = { signal: AbortSignal.any([signal, pressed.signal]) };
    const move = (event: PointerEvent) => {
      dragged ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > DRAG;
      if (dragged) moved(placeAt(event));
    };
    const up = (event: PointerEvent) => {
      pressed.abort();
      if (dragged && event.isTrusted) dropped(placeAt(event));
    };
    handle.addEventListener('pointermove', move, until);
    handle.addEventListener('pointerup', up, until);
    handle.addEventListener('pointercancel', () => pressed.abort(), until);
  };
  handle.addEventListener('pointerdown', press, { signal });
  return () => dragged;
}
