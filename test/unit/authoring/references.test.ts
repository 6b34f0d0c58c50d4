import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { checksReference } from '../../../src/authoring/checksReference.ts';
import { formatReference } from '../../../src/authoring/formatReference.ts';

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs');

describe('the documentation that is made from the source', function () {
  this.timeout(60_000);

  for (const [name, make] of [
    ['format-reference.md', formatReference],
    ['checks.md', checksReference],
  ] as const) {
    it(`is current: docs/${name} (else run "npm run docs")`, async () => {
      const file = path.join(docs, name);
      const text = await prettier.format(make(), { ...(await prettier.resolveConfig(file)), filepath: file });
      assert.equal(readFileSync(file, 'utf8'), text);
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
