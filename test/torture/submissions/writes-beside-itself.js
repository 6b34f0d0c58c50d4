import { writeFileSync } from 'node:fs';

export function add(a, b) {
  writeFileSync('notes.txt', 'x');
  return a + b;
}
