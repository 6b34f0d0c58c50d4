import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

/** Runs a tool to its end and gives its standard output; throws with everything it printed when it fails. */
export function runCommand(file: string, args: readonly string[], options: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      // Nobody is there to answer a question: a tool that asks one must fail, not wait.
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
    });
    let stdout = '';
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve(stdout);
        return;
      }
      const end = signal === null ? `ended with code ${code ?? 'unknown'}` : `was stopped by ${signal}`;
      reject(new Error(`${[file, ...args].join(' ')} ${end}:\n${printed.trim().slice(-4000)}`));
    });
  });
}
