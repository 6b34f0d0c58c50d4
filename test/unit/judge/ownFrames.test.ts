import assert from 'node:assert/strict';
import { ownFrames } from '../../../src/judge/ownFrames.ts';

const folder = '/tmp/code-rounds-a.b+c';
const own = (...lines: readonly string[]): string => ownFrames(lines.join('\n'), folder, 'cache.ts');

describe('ownFrames', () => {
  it('keeps the frames of the own file, under the name the student knows', () => {
    const text = own(
      'The call threw TypeError: x',
      `    at Cache.get (file://${folder}/solution.mjs:3:7)`,
      `    at ${folder}/solution.mjs:9:1`,
    );
    assert.equal(text, 'The call threw TypeError: x\n    at Cache.get (cache.ts:3:7)\n    at cache.ts:9:1');
  });

  it('drops the frames of the driver and of Node', () => {
    const text = own(
      'boom',
      `    at get (${folder}/solution.mjs:3:7)`,
      '    at call (file:///opt/drivers/javascript/calls.mjs:10:3)',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
    );
    assert.equal(text, 'boom\n    at get (cache.ts:3:7)');
  });

  it('drops a frame of Python with the line of code below it', () => {
    const text = own(
      'Traceback (most recent call last):',
      '  File "/opt/drivers/python/calls.py", line 12, in call',
      '    return method(*args)',
      '           ~~~~~~^^^^^^^',
      `  File "${folder}/solution.py", line 3, in get`,
      '    return self.entries[key]',
      'KeyError: 1',
    );
    assert.equal(
      text,
      [
        'Traceback (most recent call last):',
        '  File "cache.ts", line 3, in get',
        '    return self.entries[key]',
        'KeyError: 1',
      ].join('\n'),
    );
  });

  it('names other files of the run folder without the folder', () => {
    assert.equal(own(`cannot open '${folder}/data/words.txt'`), "cannot open 'words.txt'");
  });

  it('leaves text alone that has nothing of the run in it', () => {
    const text = 'Expected [1], got [2].\n  indented\n/tmp/code-roundsXaXbXc/solution.mjs';
    assert.equal(own(text), text);
    assert.equal(own(''), '');
  });
});
