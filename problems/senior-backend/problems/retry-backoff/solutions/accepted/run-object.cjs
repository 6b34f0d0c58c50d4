/** One object per run, which is told what happens: a failure, the end of a pause, the abort. */
class Run {
  constructor(settings, operation, settle) {
    this.settings = settings;
    this.operation = operation;
    this.settle = settle;
    this.started = settings.clock.now();
    this.attempt = 0;
    this.over = false;
  }

  begin() {
    if (this.over) return;
    this.attempt++;
    this.operation(this.attempt).then(
      (value) => this.end(this.settle.resolve, value),
      (error) => this.failed(error),
    );
  }

  failed(error) {
    if (this.over) return;
    const { maxAttempts, baseMs, capMs, budgetMs, retryable, random, clock } = this.settings;
    const mayGoOn = this.attempt < maxAttempts && retryable(error.message);
    const pause = mayGoOn ? Math.floor(random() * Math.min(capMs, baseMs * 2 ** (this.attempt - 1))) : 0;
    if (!mayGoOn || clock.now() - this.started + pause > budgetMs) this.end(this.settle.reject, error);
    else clock.sleep(pause).then(() => this.begin());
  }

  end(how, what) {
    this.over = true;
    how(what);
  }
}

class Retrier {
  constructor(maxAttempts, baseMs, capMs, budgetMs, retryable, random, clock) {
    this.settings = { maxAttempts, baseMs, capMs, budgetMs, retryable, random, clock };
  }

  run(operation, { signal }) {
    return new Promise((resolve, reject) => {
      const run = new Run(this.settings, operation, { resolve, reject });
      signal.addEventListener('abort', () => run.end(reject, signal.reason));
      run.begin();
    });
  }
}

module.exports = { Retrier };
