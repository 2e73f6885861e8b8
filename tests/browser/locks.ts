// Node has no Web Locks: a queue a name, which is all that one test file with one process needs.
const queues = new Map<string, Promise<unknown>>();

export const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (queues.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    queues.set(name, turn);
    return turn;
  },
};

Object.defineProperty(globalThis, 'navigator', {
  value: { ...globalThis.navigator, languages: ['en'], locks },
  configurable: true,
});
