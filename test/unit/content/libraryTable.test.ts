import assert from 'node:assert/strict';
import { libraryRows } from '../../content/libraryTable.ts';

const head = `Some words before.

| problem | library | licence | file | verdict | remarks |
| --- | --- | --- | --- | --- | --- |
`;

describe('the table of libraries', () => {
  it('tells adapters from kept solutions and from problems without a library', () => {
    const rows =
      libraryRows(`${head}| lru-cache | \`lru-cache ^11.5.3\` | MIT | \`lru.ts\` | accepted | Strict. |
| bounded-queue | Python | PSF-2.0 | \`wrong/queue.py\` | wrong-answer, schedule | Overtakes. |
| hash-ring | — | | | | They hash. |

| lfu-cache | – no line of the table |
`);
    assert.deepEqual(rows, [
      {
        kind: 'adapter',
        problem: 'lru-cache',
        library: 'lru-cache ^11.5.3',
        licence: 'MIT',
        file: 'lru.ts',
        verdict: { kind: 'accepted' },
        remarks: 'Strict.',
      },
      {
        kind: 'kept',
        problem: 'bounded-queue',
        library: 'Python',
        licence: 'PSF-2.0',
        file: 'wrong/queue.py',
        verdict: { kind: 'otherwise', verdict: 'wrong-answer', layer: 'schedule', caseName: '' },
        remarks: 'Overtakes.',
      },
      { kind: 'none', problem: 'hash-ring', reason: 'They hash.' },
    ]);
  });

  it('reads the case that tells a library apart', () => {
    const [row] = libraryRows(
      `${head}| p | l ^1.0.0 | MIT | a.ts | deadlock, edge: one, two: three | Waits. |\n`,
    );
    assert.ok(row?.kind === 'adapter');
    assert.deepEqual(row.verdict, {
      kind: 'otherwise',
      verdict: 'deadlock',
      layer: 'edge',
      caseName: 'one, two: three',
    });
  });

  it('refuses a line that lacks a column, its remarks or a verdict that there is', () => {
    const refused = ['| p | l | MIT | a.ts | accepted |', '| p | l | MIT | a.ts | accepted | |'];
    for (const line of refused) assert.throws(() => libraryRows(`${head}${line}\n`), /columns|remarks/);
    assert.throws(() => libraryRows(`${head}| p | l | MIT | a.ts | fine | Words. |\n`), /Neither/);
    assert.throws(() => libraryRows(`${head}| p | l | MIT | a.ts | fine, edge: x | Words. |\n`));
  });
});
