import assert from 'node:assert/strict';
import path from 'node:path';
import { TypescriptCompiler } from '../../../../src/judge/languages/typescriptCompiler.ts';
import { environment } from '../drivers/javascriptSolution.ts';

const compiler = new TypescriptCompiler(path.join(environment.driversFolder, 'typescriptWorker.mjs'));

function compile(source: string, limitMs = 20_000, signal = new AbortController().signal) {
  return compiler.compile({ source, fileName: 'cache.ts', limitMs, signal });
}

describe('TypescriptCompiler', () => {
  afterEach(() => compiler.dispose());

  it('turns TypeScript into JavaScript with a source map', async () => {
    const compilation = await compile('enum Kind { A }\nexport const kind: Kind = Kind.A;\n');
    assert.equal(compilation.kind, 'compiled');
    assert.match(compilation.code, /export const kind =/);
    assert.deepEqual((JSON.parse(compilation.map) as { sources: string[] }).sources, ['cache.ts']);
  });

  it('drops imports that are used as types alone, and does not check types', async () => {
    const compilation = await compile(
      "import { Clock } from './code-rounds';\nlet a: Clock = 5; let b: string = 1;",
    );
    assert.equal(compilation.kind, 'compiled');
    assert.doesNotMatch(compilation.code, /import/);
  });

  it('tells the place of a syntax error, from 1, and shows the line', async () => {
    const compilation = await compile('class A {\n  x: =\n}');
    assert.equal(compilation.kind, 'failed');
    assert.deepEqual(compilation.place, { line: 2, column: 6 });
    assert.match(compilation.message, /Unexpected token `=`[^]*\n {2}x: =\n {5}\^/);
  });

  it('answers several requests at once, each its own', async () => {
    const compilations = await Promise.all([compile('let a: 1'), compile('let ='), compile('let c: 1')]);
    assert.deepEqual(
      compilations.map((compilation) =>
        compilation.kind === 'compiled' ? compilation.code.trim() : 'failed',
      ),
      ['let a;', 'failed', 'let c;'],
    );
  });

  it('gives up at its limit, and compiles again afterwards', async () => {
    const stuck = await compile('let a = 1;', 0);
    assert.deepEqual(stuck, { kind: 'failed', message: 'compiling took longer than 0 ms' });
    assert.equal((await compile('let a = 1;')).kind, 'compiled');
  });

  it('fails for what is nested too deeply, and compiles again afterwards', async () => {
    const depth = 100_000;
    const compilation = await compile(`let a = ${'('.repeat(depth)}1${')'.repeat(depth)};`);
    assert.equal(compilation.kind, 'failed');
    assert.match(compilation.message, /nested very deeply/);
    assert.equal((await compile('let a = 1;')).kind, 'compiled');
  });

  it('rejects when it is cancelled', async () => {
    const controller = new AbortController();
    const compilation = compile('let a = 1;', 20_000, controller.signal);
    controller.abort(new Error('enough'));
    await assert.rejects(compilation, /enough/);
    await assert.rejects(compile('let a = 1;', 20_000, controller.signal), /enough/);
  });

  it('fails with a message when its program cannot be loaded', async () => {
    const broken = new TypescriptCompiler('/nowhere/worker.mjs');
    const { signal } = new AbortController();
    const compilation = await broken.compile({ source: '', fileName: 'a.ts', limitMs: 20_000, signal });
    assert.equal(compilation.kind, 'failed');
    assert.match(compilation.message, /the compiler failed: .*nowhere/);
  });
});
