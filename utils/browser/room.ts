/** IndexedDB's and the file system's word for a full disk, wherever Dexie wrapped it. */
export function isFull(error: unknown): boolean {
  for (let inner = error, depth = 0; inner && depth < 5; depth += 1) {
    if (inner instanceof Error && (inner.name === 'QuotaExceededError' || /quota/i.test(inner.message))) return true;
    inner = (inner as { inner?: unknown; cause?: unknown }).inner ?? (inner as { cause?: unknown }).cause;
  }
  return false;
}
