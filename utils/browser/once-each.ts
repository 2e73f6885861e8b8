/** Does a work once for each thing it is of; what failed is done again when it is next asked for. */
export function onceEach<Of, Made>(work: (of: Of) => Promise<Made>): (of: Of) => Promise<Made> {
  const coming = new Map<Of, Promise<Made>>();
  return (of) => {
    const before = coming.get(of);
    if (before) return before;
    const made = work(of).catch((error: unknown) => {
      coming.delete(of);
      throw error;
    });
    coming.set(of, made);
    return made;
  };
}
