/** Says something to the person; on standard error, so that standard output stays for what a command prints. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** The first line of an error, which is what a person needs of it. */
export const reasonOf = (error) => String(error?.message ?? error).split('\n')[0];
