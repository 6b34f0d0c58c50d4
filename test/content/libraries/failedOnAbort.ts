/**
 * The outcome of the work, or the reason of the signal if that is aborted first. Whatever the work comes to afterwards, an
 * error included, turns up nowhere.
 */
export function failedOnAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave);
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}
