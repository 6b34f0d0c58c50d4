// Writes the parts of the documentation that are made from the source: `npm run docs`.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checksReference } from '../src/authoring/checksReference.ts';
import { formatReference } from '../src/authoring/formatReference.ts';
import * as prettier from 'prettier';

const docs = import.meta.dirname;

for (const [name, text] of [
  ['format-reference.md', formatReference()],
  ['checks.md', checksReference()],
] as const) {
  const file = path.join(docs, name);
  const options = await prettier.resolveConfig(file);
  await writeFile(file, await prettier.format(text, { ...options, filepath: file }));
}
