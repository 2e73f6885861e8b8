// A reader that has seen enough (`| head`) ends the command; that is no fault.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Prints one line on standard output; kept when it has left. */
export const print = (line) => new Promise((resolve) => process.stdout.write(`${line}\n`, resolve));
