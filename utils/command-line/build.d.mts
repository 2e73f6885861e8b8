export function build(target?: 'chrome-mv3' | 'firefox-mv3'): Promise<string>;
