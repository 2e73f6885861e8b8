export function chromium(): Promise<string>;
export function chromiumAlreadyThere(): Promise<string | undefined>;
