/** The first one ends the work in order; another ends this process at once. */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does work that the first Ctrl+C asks to end. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController();
  const interrupt = (): void => {
    cancel.abort();
  };
  for (const signal of endingSignals) process.once(signal, interrupt);
  try {
    return await work(cancel.signal);
  } finally {
    for (const signal of endingSignals) process.off(signal, interrupt);
  }
}
