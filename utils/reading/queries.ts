/** The parameters of an address; single-page consoles keep theirs behind the '#'. */
export const queriesOf = ({ searchParams, hash }: URL): URLSearchParams[] => [
  searchParams,
  new URLSearchParams(hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : ''),
];
