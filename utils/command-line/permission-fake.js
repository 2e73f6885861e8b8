// Stands in for the browser's permission prompt, which a browser under test cannot answer. It is put before our own
// scripts in a copy of the build, in every page and in the worker, and replaces request, remove, contains and getAll
// together. It grants what is asked within a person's click, remembers it, and tells every page and the worker.
(() => {
  const real = globalThis.chrome.permissions;
  const fixed = globalThis.chrome.runtime.getManifest().permissions ?? [];
  const place = 'https://permissions.under.test/granted';
  const line = new BroadcastChannel('permissions-under-test');
  const listeners = { added: new Set(), removed: new Set() };

  const read = async () => (await (await (await caches.open('under-test')).match(place))?.json()) ?? [];
  const write = async (origins) => (await caches.open('under-test')).put(place, new Response(JSON.stringify(origins)));
  const tell = (kind, origins) => {
    if (origins.length === 0) return;
    line.postMessage({ kind, origins });
    for (const listener of listeners[kind]) listener({ origins, permissions: [] });
  };
  line.onmessage = ({ data }) => {
    for (const listener of listeners[data.kind]) listener({ origins: data.origins, permissions: [] });
  };
  const event = (kind) => ({
    addListener: (listener) => listeners[kind].add(listener),
    removeListener: (listener) => listeners[kind].delete(listener),
    hasListener: (listener) => listeners[kind].has(listener),
  });
  const asked = (wanted) => wanted?.origins ?? [];

  const fake = {
    async request(wanted) {
      if (!globalThis.navigator.userActivation?.isActive)
        throw new Error('This function must be called during a user gesture');
      const before = await read();
      const added = asked(wanted).filter((origin) => !before.includes(origin));
      await write([...before, ...added]);
      tell('added', added);
      return true;
    },
    async remove(wanted) {
      const before = await read();
      const gone = asked(wanted).filter((origin) => before.includes(origin));
      await write(before.filter((origin) => !gone.includes(origin)));
      tell('removed', gone);
      return true;
    },
    async contains(wanted) {
      const held = await read();
      return (
        asked(wanted).every((origin) => held.includes(origin)) &&
        (wanted?.permissions ?? []).every((name) => fixed.includes(name))
      );
    },
    async getAll() {
      return { origins: await read(), permissions: fixed };
    },
  };
  for (const [name, answer] of Object.entries(fake)) {
    // Both ways of calling: a promise, or a callback as the last argument.
    real[name] = (...args) => {
      const callback = typeof args.at(-1) === 'function' ? args.pop() : undefined;
      const answered = answer(...args);
      if (!callback) return answered;
      answered.then(callback, () => callback(false));
      return undefined;
    };
  }
  for (const [name, kind] of [
    ['onAdded', 'added'],
    ['onRemoved', 'removed'],
  ]) {
    Object.defineProperty(real, name, { value: event(kind), configurable: true });
  }
})();
