export function underTest(build: string, hosts?: 'listed' | 'all'): { folder: string; remove(): void };
