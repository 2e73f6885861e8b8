export function savedPage(path: string): { body: Buffer; type: string };
