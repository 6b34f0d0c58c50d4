import { writeSync } from 'node:fs';

export function add() {
  const zeros = '0'.repeat(64 * 1024);
  for (;;) writeSync(4, zeros);
}
