import { locks } from './web-locks.ts';

// Node's navigator, with the Web Locks it lacks.
Object.defineProperty(globalThis, 'navigator', {
  value: { ...globalThis.navigator, languages: ['en'], locks },
  configurable: true,
});
