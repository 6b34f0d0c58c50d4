// Writes the parts of the documentation that are made from the source: `npm run docs`.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checksReference } from '../src/authoring/checksReference.ts';
import { formatReference } from '../src/authoring/formatReference.ts';
import { reportJsonSchema, reportSchemas } from '../src/core/reportSchemas.ts';

const docs = import.meta.dirname;

await writeFile(path.join(docs, 'format-reference.md'), formatReference());
await writeFile(path.join(docs, 'checks.md'), checksReference());
for (const kind of Object.keys(reportSchemas) as (keyof typeof reportSchemas)[]) {
  const schema = JSON.stringify(reportJsonSchema(kind), null, 2);
  await writeFile(path.join(docs, `${kind}.schema.json`), `${schema}\n`);
}
