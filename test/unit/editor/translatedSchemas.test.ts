import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fileSchemas } from '../../../src/core/fileSchemas.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const textsSchema = z.record(z.string(), z.string());

/** The languages of the interface beside English, by their files. */
const files = globSync('package.nls.*.json', { cwd: root });

describe('the schemas of structured files', () => {
  it('are named in every language that the interface has', () => {
    assert.ok(files.length > 0);
    for (const file of files) {
      const language = /^package\.nls\.(.+)\.json$/.exec(file)?.[1] ?? '';
      const texts = textsSchema.parse(JSON.parse(readFileSync(path.join(root, file), 'utf8')));
      const wanted = Object.keys(fileSchemas).map((kind) => [
        kind,
        `./dist/schemas/${kind}.${language}.schema.json`,
      ]);
      assert.deepEqual(
        Object.keys(fileSchemas).map((kind) => [kind, texts[`schema.${kind}`]]),
        wanted,
      );
    }
  });
});
