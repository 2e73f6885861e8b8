/** What neither Node nor jsdom has of a browser: Web Locks, a queue a name, for one test file in one process. */
const queues = new Map<string, Promise<unknown>>();
const held = new Map<string, number>();

export const locks = {
  request<T>(
    name: string,
    ...[first, second]:
      | [() => Promise<T> | T]
      | [{ ifAvailable?: boolean }, (lock: { name: string } | null) => Promise<T> | T]
  ): Promise<T> {
    const work = typeof first === 'function' ? () => first() : () => second?.({ name }) as T;
    const isTaken = (held.get(name) ?? 0) > 0;
    if (isTaken && typeof first === 'object' && first.ifAvailable)
      return Promise.resolve(null).then(second) as Promise<T>;
    held.set(name, (held.get(name) ?? 0) + 1);
    const turn = (queues.get(name) ?? Promise.resolve())
      .catch(() => undefined)
      .then(work)
      .finally(() => held.set(name, (held.get(name) ?? 1) - 1));
    queues.set(name, turn);
    return turn;
  },
};
