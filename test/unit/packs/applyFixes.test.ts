import assert from 'node:assert/strict';
import { applyFixes } from '../../../src/packs/applyFixes.ts';

describe('applyFixes', () => {
  it('sets a value and leaves comments and layout as they are', () => {
    const text = '{\n  // The name.\n  "slug": "old", // not the folder\n  "list": [1,   2]\n}\n';
    assert.equal(
      applyFixes(text, [{ kind: 'set', keys: ['slug'], value: 'new' }]),
      '{\n  // The name.\n  "slug": "new", // not the folder\n  "list": [1,   2]\n}\n',
    );
  });

  it('puts a missing value first', () => {
    const text = '{\n  "cases": [\n    {\n      "name": "a"\n    }\n  ]\n}\n';
    assert.equal(
      applyFixes(text, [{ kind: 'set', keys: ['cases', 0, 'uuid'], value: 'x' }]),
      '{\n  "cases": [\n    {\n      "uuid": "x",\n      "name": "a"\n    }\n  ]\n}\n',
    );
  });

  it('makes several fixes of one text', () => {
    const fixes = [0, 1].map((index) => ({ kind: 'set', keys: [index, 'uuid'], value: `${index}` }) as const);
    assert.equal(
      applyFixes('[{ "uuid": "a" }, { "uuid": "a" }]', fixes),
      '[{ "uuid": "0" }, { "uuid": "1" }]',
    );
  });

  it('makes plain text: no byte order mark, line feeds alone, one at the end', () => {
    assert.equal(applyFixes('\uFEFFone\r\ntwo\rthree', [{ kind: 'plain-text' }]), 'one\ntwo\nthree\n');
  });

  it('keeps a byte order mark where nobody asked to take it out', () => {
    const fixed = applyFixes('\uFEFF{ "a": "b" }', [{ kind: 'set', keys: ['a'], value: 'c' }]);
    assert.equal(fixed, '\uFEFF{ "a": "c" }');
  });
});
