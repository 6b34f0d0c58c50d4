import type { PackChanges } from './validPack.ts';

const hidden = 'problems/pool/cases/hidden.rounds.json';
const head = '"uuid": "30000000-0000-4000-8000-000000000022", "name": "n", "layer": "schedule", "why": "w"';

/** One scenario with these steps, written as JSON. */
export const steps = (text: string, more = ''): PackChanges => ({
  [hidden]: `{ "cases": [{ ${head}${more},\n"steps": [\n${text}\n] }] }\n`,
});

export const made = '{ "new": { "limit": 1 } },\n';
export const submitted = `${made}{ "call": "submit", "args": { "task": { "task": "t1" } }, "as": "A", "expect": { "running": ["t1"] } },\n`;
export const loading = `${made}{ "call": "load", "args": { "fetch": { "fn": "fetch" } }, "as": "A", "expect": { "pending": ["A"] } },\n`;
