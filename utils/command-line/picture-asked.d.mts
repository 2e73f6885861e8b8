export declare function marketplaceMeant(name: string, all: readonly string[]): string;
