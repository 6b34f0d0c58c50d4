import { strict as assert } from 'node:assert';
import { mergedLog, mergedNotes } from '../../../../src/editor/moving/mergedText.ts';

describe('two notes on one problem', () => {
  it('stand one under the other, and once each however often they meet', () => {
    const both = mergedNotes('Mine.\n', 'Theirs.\n');
    assert.equal(both, 'Mine.\n\n---\n\nTheirs.\n');
    assert.equal(mergedNotes(both, 'Theirs.\n'), both);
    assert.equal(mergedNotes('Mine.\n', both), both);
  });

  it('are the one that is not empty', () => {
    assert.equal(mergedNotes('', 'Theirs.'), 'Theirs.');
    assert.equal(mergedNotes('Mine.', ''), 'Mine.');
  });
});

describe('two logs of one round', () => {
  it('are the longer one where it goes on from the other', () => {
    assert.equal(mergedLog('{"a":1}\n', '{"a":1}\n{"a":2}\n'), '{"a":1}\n{"a":2}\n');
    assert.equal(mergedLog('{"a":1}\n{"a":2}\n', '{"a":1}\n'), '{"a":1}\n{"a":2}\n');
  });

  it('keep the lines of both, each once', () => {
    const both = mergedLog('{"a":1}\n{"a":2}\n', '{"a":1}\n{"a":3}\n');
    assert.equal(both, '{"a":1}\n{"a":2}\n{"a":3}\n');
    assert.equal(mergedLog(both, '{"a":1}\n{"a":3}\n'), both);
  });
});
