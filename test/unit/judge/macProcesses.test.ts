import assert from 'node:assert/strict';
import { MacProcesses } from '../../../src/judge/macProcesses.ts';

// No process has numbers like these, so that nothing real is killed.
const root = 1_073_741_000;
const far = 1_073_741_500;

const first = `
    1     0     1  10240 Ss
${root}  500 ${root}  2048 S
${root + 1} ${root} ${root}  1024 R+
${far}  ${root + 1} ${far}  4096 S
${far + 1} ${root} ${root}     0 Z
  900     1   900  99999 S
`;

// The parent of the one that left is gone, and launchd (1) has taken it over.
const second = `
    1     0     1  10240 Ss
${root}  500 ${root}  2048 S
${far}      1 ${far}  8192 S
`;

describe('the processes of a run on macOS', () => {
  it('are those of its group and what descends from them, also after they have left both', async () => {
    const tables = [first, second];
    const processes = new MacProcesses(root, 'mark', () => Promise.resolve(tables.shift() ?? ''));
    assert.deepEqual(await processes.census(), { count: 3, bytes: (2048 + 1024 + 4096) * 1024 });
    assert.deepEqual(await processes.census(), { count: 2, bytes: (2048 + 8192) * 1024 });
    assert.equal(await processes.ownBytes(), (2048 + 8192) * 1024);
  });

  it('are not counted where ps does not answer', async () => {
    const processes = new MacProcesses(root, 'mark', () => Promise.reject(new Error('too late')));
    assert.equal(await processes.census(), undefined);
    await processes.kill();
  });

  it('are swept until two looks in a row find none with the mark of the run', async () => {
    const asked: string[] = [];
    const tables = [
      `${far} /bin/sleep 600 HOME=/x CODE_ROUNDS_RUN=mark`,
      `${far} /bin/sleep 600 HOME=/x CODE_ROUNDS_RUN=another`,
      '',
      'never asked for',
    ];
    const processes = new MacProcesses(root, 'mark', (args) => {
      asked.push(args.join(' '));
      return Promise.resolve(tables.shift() ?? '');
    });
    await processes.kill();
    assert.equal(asked.length, 3);
    assert.match(asked[0] ?? '', /-E/);
    assert.deepEqual(tables, ['never asked for']);
  });
});
