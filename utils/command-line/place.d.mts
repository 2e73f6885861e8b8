export const root: string;
export function at(...parts: string[]): string;
export function outputOf(target: 'chrome-mv3' | 'firefox-mv3'): string;
