const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal to end aborts `work`, which then ends in order, with its report; another ends this process at once. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
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
