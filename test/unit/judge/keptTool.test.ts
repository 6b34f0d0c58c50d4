import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../../../src/judge/isRunning.ts';
import { KeptTool, type KeptRequest } from '../../../src/judge/keptTool.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';
import { waitUntil } from '../../workbench/waitUntil.ts';

/**
 * Node itself stands in for a compiler: a line `pid` asks which process it is, `hang` writes a file and never answers, and
 * what is not to fail comes back.
 */
const script = `
  let answered = 0;
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    if (line.startsWith('hang ')) { require('node:fs').writeFileSync(line.slice(5), ''); setInterval(() => {}, 1000); }
    else if (line === 'fail') { console.error('out of stack'); process.exit(3); }
    else if (line === 'fail when used' && answered > 0) process.exit(4);
    else { answered += 1; console.log(line === 'pid' ? process.pid : line); }
  });`;

describe('a tool that is kept', function () {
  this.timeout(60_000);
  const tools: KeptTool[] = [];

  function started(command = { executable: process.execPath, args: ['-e', script] }): KeptTool {
    const tool = new KeptTool(command);
    tools.push(tool);
    return tool;
  }

  async function outputOf(tool: KeptTool, ...lines: string[]): Promise<string> {
    const ending = await tool.ask(request(lines));
    assert.ok(ending.kind === 'ended' && ending.code === 0, JSON.stringify(ending));
    return ending.output;
  }

  async function gone(pid: number): Promise<void> {
    await waitUntil(() => !isRunning(pid), { timeoutMs: 5_000, what: 'the process to go' });
  }

  function request(lines: readonly string[], more: Partial<KeptRequest> = {}): KeptRequest {
    return { lines, limitMs: 20_000, signal: new AbortController().signal, ...more };
  }

  afterEach(async () => {
    await Promise.all(tools.splice(0).map((tool) => tool.dispose()));
  });

  it('answers all requests from one process, each with its own line', async () => {
    const tool = started();
    const [first, one, two, last] = await Promise.all([
      outputOf(tool, 'pid'),
      outputOf(tool, 'one'),
      outputOf(tool, 'two'),
      outputOf(tool, 'pid'),
    ]);
    assert.deepEqual([one, two, last], ['one', 'two', first]);
  });

  it('says what it said when it fails, and answers the next request from a fresh process', async () => {
    const tool = started();
    const before = await outputOf(tool, 'pid');
    assert.deepEqual(await tool.ask(request(['fail'])), {
      kind: 'ended',
      code: 3,
      output: '',
      errors: 'out of stack\n',
    });
    const after = await outputOf(tool, 'pid');
    assert.notEqual(after, before);
    await gone(Number(before));
  });

  it('asks a fresh process again where a used one has failed', async () => {
    const tool = started();
    await outputOf(tool, 'one');
    assert.equal(await outputOf(tool, 'fail when used'), 'fail when used');
  });

  it('ends with a request that takes too long', async () => {
    const tool = started();
    const pid = Number(await outputOf(tool, 'pid'));
    await inTemporaryFolder(async (folder) => {
      const hang = request([`hang ${path.join(folder, 'begun')}`], { limitMs: 300 });
      assert.deepEqual(await tool.ask(hang), { kind: 'too-late' });
    });
    await gone(pid);
    assert.equal(await outputOf(tool, 'one'), 'one');
  });

  it('ends with a request that is aborted, and throws the reason', async () => {
    const tool = started();
    const pid = Number(await outputOf(tool, 'pid'));
    const controller = new AbortController();
    await inTemporaryFolder(async (folder) => {
      const begun = path.join(folder, 'begun');
      const rejected = assert.rejects(
        tool.ask(request([`hang ${begun}`], { signal: controller.signal })),
        /stop/,
      );
      await waitUntil(() => existsSync(begun), { timeoutMs: 10_000, what: 'the request to be read' });
      controller.abort(new Error('stop'));
      await rejected;
    });
    assert.equal(await outputOf(tool, 'one'), 'one');
    await gone(pid);
  });

  it('is started anew where it has ended while nobody asked', async () => {
    const tool = started();
    const pid = Number(await outputOf(tool, 'pid'));
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    assert.notEqual(await outputOf(tool, 'pid'), String(pid));
  });

  it('leaves no process behind, and starts none any more, once it is disposed of', async () => {
    const tool = started();
    const pid = Number(await outputOf(tool, 'pid'));
    await tool.dispose();
    await gone(pid);
    assert.equal((await tool.ask(request(['one']))).kind, 'not-started');
  });

  it('says when it cannot be started', async () => {
    const tool = started({ executable: '/nowhere/tool', args: [] });
    assert.equal((await tool.ask(request(['one']))).kind, 'not-started');
  });
});
