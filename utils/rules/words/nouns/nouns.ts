/** Names of things of one family by language, parted by spaces; a trailing '~' takes the language's endings. */
export type Nouns = Readonly<Record<string, string>>;
