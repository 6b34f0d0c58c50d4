import assert from 'node:assert/strict';
import { classProblem, closeAll, functionProblem, open, openLoaded } from './javascriptSolution.ts';

const cache = classProblem(
  'LRUCache',
  ['int'],
  [{ name: 'get', params: [{ name: 'key', type: 'int' }], returns: 'int' }],
);
const solve = functionProblem([], 'int');
const body = '{ constructor(capacity) {} get(key) { return key + 1; } }';

async function playGet(source: string, fileName?: string): Promise<unknown> {
  const driver = await openLoaded(cache, source, fileName);
  return driver.answers({ op: 'operations', construct: [1], operations: [['get', [4]]] });
}

describe('JavaScript driver, loading', () => {
  afterEach(closeAll);

  const ways: [string, string, string?][] = [
    ['a declaration alone', `class LRUCache ${body}`],
    ['a constant alone', `const LRUCache = class ${body}`],
    ['a constructor function', 'function LRUCache() { this.get = (key) => key + 1; }'],
    ['module.exports = LRUCache', `class LRUCache ${body}\nmodule.exports = LRUCache;`],
    ['module.exports = { LRUCache }', `class LRUCache ${body}\nmodule.exports = { LRUCache };`],
    ['exports.LRUCache', `exports.LRUCache = class ${body}`],
    ['export class', `export class LRUCache ${body}`],
    ['export default class', `export default class ${body}`],
    ['export under the name', `class Mine ${body}\nexport { Mine as LRUCache };`],
    ['an import of a built-in', `import { inspect } from 'node:util';\ninspect(1);\nclass LRUCache ${body}`],
    ['a require of a built-in', `require('node:util').inspect(1);\nclass LRUCache ${body}`],
    ['a top-level await', `await Promise.resolve();\nclass LRUCache ${body}`],
    ['a last line that is a comment', `class LRUCache ${body} // done`],
    ['a file that says it is a module', `export class LRUCache ${body}`, 'my cache.mjs'],
    ['a file that says it is a script', `exports.LRUCache = class ${body}`, 'cache.cjs'],
    ['TypeScript', `export class LRUCache ${body}`, 'cache.ts'],
  ];
  it('finds the class in every way a file can offer it', async () => {
    for (const [name, source, fileName] of ways) {
      assert.deepEqual(await playGet(source, fileName), [[], [5]], name);
      await closeAll();
    }
  }).timeout(60_000);

  it('runs TypeScript as people write it', async () => {
    const source = `
      import type { Clock } from './code-rounds';
      import { ListNode, Point } from './code-rounds';
      import { type EventEmitter } from 'node:events';
      enum Kind { Hit = 1, Miss }
      namespace Keys { export const step = 1; }
      abstract class Base<T> { abstract get(key: T): T; }
      export class LRUCache extends Base<number> {
        #clock?: Clock | Point;
        declare emitter: EventEmitter;
        private static made = 0;
        constructor(private readonly capacity: number, protected list = new ListNode(0)) { super(); LRUCache.made++; }
        override get(key: number): number { return key! + Keys.step * (Kind.Hit as number) + this.list.val; }
      }`;
    assert.deepEqual(await playGet(source, 'cache.ts'), [[], [5]]);
  });

  it('tells the line and column of a syntax error in a script', async () => {
    const { failed } = await open(solve, 'const a = 1;\nfunction solve( { return 1 }\n');
    assert.equal(failed?.kind, 'syntax');
    assert.deepEqual([failed.line, failed.column], [2, 26]);
  });

  it('tells the line and column of a syntax error in a module', async () => {
    const source =
      "import fs from 'node:fs';\nexport const a = 1;\nexport function solve() {\n  return = 1;\n}\n";
    const { failed } = await open(solve, source);
    assert.equal(failed?.kind, 'syntax');
    assert.deepEqual([failed.line, failed.column], [4, 10]);
    assert.equal(failed.error.message, "Unexpected token '='");
  });

  it('tells the place of a mistake that only the engine finds in TypeScript', async () => {
    const { failed } = await open(solve, 'interface A { b: number }\n\nlet a = 1;\nlet a = 2;\n', 'a.ts');
    assert.equal(failed?.kind, 'syntax');
    assert.deepEqual([failed.line, failed.column], [4, 5]);
  });

  it('tells what the file offers in place of the class', async () => {
    const { failed } = await open(cache, `export class LruCache ${body}\nexport const other = 1;`);
    assert.deepEqual(failed, { kind: 'missing', looked: ['LRUCache'], found: ['LruCache', 'other'] });
    const undeclared = await open(cache, `class LruCache ${body}`);
    assert.deepEqual(undeclared.failed, { kind: 'missing', looked: ['LRUCache'], found: ['LruCache'] });
  });

  it('tells which methods there are in place of a missing one', async () => {
    const { failed } = await open(cache, 'export class LRUCache { read() {} put() {} }');
    assert.deepEqual(failed, { kind: 'missing', looked: ['LRUCache.get'], found: ['read', 'put'] });
  });

  it('takes an error thrown by the file itself for what it is, with its place', async () => {
    for (const source of [
      '\nJSON.parse("{");\nfunction solve() {}',
      'export function solve() {}\nJSON.parse("{");',
    ]) {
      const { failed } = await open(solve, source, 'my file.js');
      assert.equal(failed?.kind, 'threw');
      assert.equal(failed.error.name, 'SyntaxError');
      assert.match(failed.error.stack, /^ {4}at .*my file\.js:2:6\)?$/);
    }
  });

  it('says that a top-level await never ends', async () => {
    const { failed } = await open(solve, 'await new Promise(() => {});\nexport function solve() {}');
    assert.equal(failed?.kind, 'threw');
    assert.match(failed.error.message, /top-level await/);
  });

  it('says that a solution is one file when it imports another', async () => {
    const sources = [
      "import x from './heap.js';\nexport function solve() {}",
      "require('lodash');\nfunction solve() {}",
    ];
    for (const source of sources) {
      const { failed } = await open(solve, source);
      assert.equal(failed?.kind, 'threw');
      assert.match(
        failed.error.message,
        /^Cannot find module '(?:heap\.js|lodash)'\. A solution is one file/,
      );
    }
  });

  it("shows the student's own frames with the places of the student's file", async () => {
    const source =
      'interface A {\n  b: number;\n}\nexport function solve(): number {\n  return help();\n}\nfunction help(): never {\n  throw new RangeError("no");\n}\n';
    const driver = await openLoaded(solve, source, 'my solution.ts');
    const [answer] = await driver.answers({ op: 'call', args: [] });
    assert.deepEqual(answer, [
      'threw',
      {
        name: 'RangeError',
        message: 'no',
        stack: '    at help (my solution.ts:8:9)\n    at solve (my solution.ts:5:10)',
      },
    ]);
  });

  it('hides the variables of the run from the solution', async () => {
    const driver = await openLoaded(
      functionProblem([], 'string[]'),
      'function solve() { return Object.keys(process.env).filter((name) => /ELECTRON|CODE_ROUNDS/.test(name)); }',
    );
    assert.deepEqual(await driver.answers({ op: 'call', args: [] }), [[[]]]);
  });

  it('keeps the solution from reading files elsewhere', async () => {
    const driver = await openLoaded(
      functionProblem([], 'string'),
      "function solve() { try { return require('node:fs').readFileSync('/etc/hosts', 'utf8'); } catch (error) { return error.code; } }",
    );
    assert.deepEqual(await driver.answers({ op: 'call', args: [] }), [['ERR_ACCESS_DENIED']]);
  });
});
