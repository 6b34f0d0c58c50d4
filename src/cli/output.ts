/** Where a command writes; the process's own streams, or a test's. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** A reader that has seen enough (`| head`) is no fault; what is left to say goes nowhere. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

export const processOutput: Output = {
  out: (text) => {
    process.stdout.write(text);
  },
  error: (text) => {
    process.stderr.write(text);
  },
};
