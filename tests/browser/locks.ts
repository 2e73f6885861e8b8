// Node has no Web Locks: a queue a name, which is all that one test file with one process needs.
const queues = new Map<string, Promise<unknown>>();

export const locks = {
  /** With options (`ifAvailable`): the lock is free, for nobody but the test holds any. */
  request<T>(
    name: string,
    ...[first, second]: [() => Promise<T>] | [object, (lock: object) => Promise<T>]
  ): Promise<T> {
    const work =
      typeof first === 'function' ? (first as () => Promise<T>) : () => (second as (lock: object) => Promise<T>)({});
    const turn = (queues.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    queues.set(name, turn);
    return turn;
  },
};

Object.defineProperty(globalThis, 'navigator', {
  value: { ...globalThis.navigator, languages: ['en'], locks },
  configurable: true,
});
