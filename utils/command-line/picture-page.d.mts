/** A page of headless Chromium with a script of the project; to be closed. */
export function picturePage(entry?: string): Promise<{
  run(name: string, file: string, ...more: unknown[]): Promise<unknown>;
  call(name: string, ...values: unknown[]): Promise<unknown>;
  value(name: string): Promise<unknown>;
  close(): Promise<void>;
}>;
