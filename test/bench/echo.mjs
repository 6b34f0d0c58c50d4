// The least that answers a line with a line: what a step of a scenario costs beyond this is the driver's and the judge's.
import { readSync, writeSync } from 'node:fs';

const chunk = Buffer.alloc(1 << 16);
for (let count = readSync(0, chunk); count > 0; count = readSync(0, chunk)) writeSync(1, chunk, 0, count);
