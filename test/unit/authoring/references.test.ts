import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksReference } from '../../../src/authoring/checksReference.ts';
import { formatReference } from '../../../src/authoring/formatReference.ts';
import { reportJsonSchema } from '../../../src/core/reportSchemas.ts';

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs');

describe('the documentation that is made from the source', () => {
  for (const [name, make] of [
    ['format-reference.md', formatReference],
    ['checks.md', checksReference],
    ['round-report.schema.json', () => `${JSON.stringify(reportJsonSchema('round-report'), null, 2)}\n`],
    [
      'instructor-column.schema.json',
      () => `${JSON.stringify(reportJsonSchema('instructor-column'), null, 2)}\n`,
    ],
  ] as const) {
    it(`is current: docs/${name}`, () => {
      const kept = readFileSync(path.join(docs, name), 'utf8').split('\n');
      const made = make().split('\n');
      const changed = made.findIndex((line, index) => line !== kept[index]);
      assert.equal(changed, -1, `Run "npm run docs": line ${changed + 1} is to be ${made[changed] ?? ''}`);
      assert.equal(kept.length, made.length, 'Run "npm run docs".');
    });
  }

  it('links only to sections that are there', () => {
    const text = formatReference();
    const anchors = new Set(
      [...text.matchAll(/^### (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^a-z0-9\- _]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 50);
    assert.deepEqual(
      links.filter((link) => !anchors.has(link)),
      [],
    );
  });
});
