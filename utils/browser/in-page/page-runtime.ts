/** The little of the extension's interface that a content script uses. */
interface PageRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void): void;
  };
}

const worlds = globalThis as { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };

/**
 * The browser's own runtime, as a content script finds it: both Chromium and Firefox answer with promises, so the
 * polyfill, which would be a tenth of the script, stays out of people's pages. Undefined once the extension is gone.
 */
export const pageRuntime = (): PageRuntime | undefined => worlds.browser?.runtime ?? worlds.chrome?.runtime;
