/** What browsers say besides of a disk without room: Chromium's LevelDB and SQLite, and Firefox. */
const full = /quota|no_?(?: |device_)?space|disk is full|sqlite_full/i;

/** IndexedDB's and the file system's word for a full disk, wherever Dexie wrapped it. */
export function isFull(error: unknown): boolean {
  for (let inner = error, depth = 0; inner && depth < 5; depth += 1) {
    if (inner instanceof Error && (inner.name === 'QuotaExceededError' || full.test(inner.message))) return true;
    inner = (inner as { inner?: unknown; cause?: unknown }).inner ?? (inner as { cause?: unknown }).cause;
  }
  return false;
}
