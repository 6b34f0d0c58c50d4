import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtCommandLine, cli, codeRounds } from '../support/commandLine.ts';

describe('code-rounds', function () {
  this.timeout(60_000);
  before(builtCommandLine);

  for (const args of [['--help'], ['-h'], ['help']]) {
    it(`shows how it is used: ${args.join(' ')}`, async () => {
      const { status, out } = await codeRounds(args);
      assert.equal(status, 0);
      assert.match(out, /^Usage:\n {2}code-rounds list/);
    });
  }

  const wrong: readonly (readonly [string, ...string[]])[] = [
    ['Name a command.'],
    ['There is no command "tset". Did you mean "test"?', 'tset', 'lru-cache', 'a.js'],
    ['"list" takes options alone.', 'list', 'lru-cache'],
    ['"starter" takes a PROBLEM and a LANGUAGE.', 'starter', 'lru-cache'],
    ['"test" takes a PROBLEM and a FILE.', 'test', 'lru-cache'],
    ['"test" takes a PROBLEM and a FILE.', 'test', 'lru-cache', 'a.js', 'b.js'],
    ['"doctor" takes options alone.', 'doctor', 'python'],
    ["Unknown option '--jsno'.", 'test', 'lru-cache', 'a.js', '--jsno'],
    ["Option '--case <value>' argument missing.", 'test', 'lru-cache', 'a.js', '--case'],
    ["Option '--case' argument is ambiguous.", 'test', 'lru-cache', 'a.js', '--case', '--json'],
    ["Option '--json' does not take an argument.", 'list', '--json=yes'],
    [
      '"pack record" takes a PATH, and after it the problems to record if not all are meant.',
      'pack',
      'record',
    ],
    ['There is no command "pack recrod". Did you mean "pack record"?', 'pack', 'recrod'],
  ];
  for (const [said, ...args] of wrong) {
    it(`says what is wrong with the usage, and does nothing: ${args.join(' ') || 'no arguments'}`, async () => {
      const { status, out, error } = await codeRounds(args);
      assert.deepEqual([status, out], [2, '']);
      assert.ok(error.startsWith(`${said}\n\nUsage:\n  code-rounds list`), error);
    });
  }

  it('names what may stand behind "pack"', async () => {
    const { status, error } = await codeRounds(['pack']);
    assert.equal(status, 2);
    assert.match(error, /^"pack" takes one of .*\brecord\b.*\.\n\nUsage:/);
  });

  it('ends well when its reader has seen enough', async () => {
    assert.deepEqual(await closedEarly(['list', '--json']), [0, '']);
  });
});

/** As `| head -c 0`, before anything is written: exit status and standard error. */
async function closedEarly(args: readonly string[]): Promise<[number | null, string]> {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let error = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return [status, error];
}
