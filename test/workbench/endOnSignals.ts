/** Makes Ctrl-C an end like any other, at which processes are stopped and folders removed. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      console.log(`Stopped by ${signal}.`);
      process.exit(130);
    });
  }
}
