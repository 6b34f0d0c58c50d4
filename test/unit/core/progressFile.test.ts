import { strict as assert } from 'node:assert';
import { readProgressFile } from '../../../src/core/progressFile.ts';

const problem = '00000001-1111-4111-8111-111111111111';
const opened = { type: 'opened', at: 1, problem, language: 'go' };
const whole = { product: 'code-rounds', format: 1, exportedAt: 1, log: [opened], files: [], solutions: [] };

function whyNot(changes: object): string {
  const read = readProgressFile(JSON.stringify({ ...whole, ...changes }));
  return read.kind === 'invalid' ? read.why : 'read';
}

describe('a file of progress', () => {
  it('is read with the events that this build knows', () => {
    const read = readProgressFile(
      JSON.stringify({ ...whole, log: [opened, { type: 'of a later version' }, 7] }),
    );
    assert.ok(read.kind === 'read');
    assert.deepEqual(read.events, [opened]);
    assert.equal(read.unknown, 2);
  });

  it('is refused when it is something else, with the reason', () => {
    assert.equal(readProgressFile('{').kind, 'invalid');
    assert.match(whyNot({ product: 'other' }), /not made by/);
    assert.match(whyNot({ format: 2 }), /newer version/);
    assert.match(whyNot({ more: 1 }), /does not fit/);
  });

  for (const path of [
    '../progress.ndjson',
    '/etc/passwd',
    'notes/../../x',
    'C:/x',
    'notes\\x',
    'notes/.hidden',
    'notes/con.md',
    'notes/a\u0000b',
    '',
    'notes/',
  ]) {
    it(`is refused with the path ${JSON.stringify(path)}`, () => {
      assert.match(whyNot({ files: [{ path, text: '' }] }), /files\.0\.path/);
    });
  }

  it('is refused with a solution that leads into another folder', () => {
    const files = [{ name: 'a/b.ts', text: '' }];
    assert.match(whyNot({ solutions: [{ problem, language: 'go', files }] }), /solutions\.0\.files\.0\.name/);
  });

  it('is refused with a text that is too long', () => {
    assert.match(
      whyNot({ files: [{ path: 'notes/a.md', text: 'x'.repeat(3 * 1024 * 1024) }] }),
      /files\.0\.text/,
    );
  });
});
