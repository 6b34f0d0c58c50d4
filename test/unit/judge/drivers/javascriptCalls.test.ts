import assert from 'node:assert/strict';
import type { Request } from '../../../../src/judge/protocol.ts';
import { classProblem, closeAll, functionProblem, openLoaded } from './javascriptSolution.ts';

const counter = classProblem(
  'Counter',
  ['int'],
  [
    { name: 'add', params: [{ name: 'n', type: 'int' }], returns: 'int' },
    { name: 'risky', returns: 'int', throws: true },
    { name: 'later', returns: 'int', async: true },
  ],
);
const source = `class Counter {
  constructor(start) { this.value = start; }
  add(n) { if (n > 100) throw new Error('too much'); return this.value += n; }
  risky() { throw new Error('always'); }
  later() { return this.value > 9 ? new Promise(() => {}) : Promise.resolve(this.value); }
}`;
const call: Request = { op: 'call', args: [] };

describe('JavaScript driver, calls', () => {
  afterEach(closeAll);

  it('plays operations on a fresh object and goes on after an error that the contract allows', async () => {
    const driver = await openLoaded(counter, source);
    const request: Request = {
      op: 'operations',
      construct: [1],
      operations: [
        ['add', [2]],
        ['risky', []],
        ['later', []],
      ],
    };
    for (let round = 0; round < 2; round += 1) {
      const [construct, add, risky, later] = await driver.answers(request);
      assert.deepEqual([construct, add, later], [[], [3], [3]]);
      assert.equal(risky?.[0], 'threw');
    }
  });

  it('ends the list at an error that the contract does not allow', async () => {
    const driver = await openLoaded(counter, source);
    const { replies } = await driver.ask({
      op: 'operations',
      construct: [1],
      operations: [
        ['add', [200]],
        ['add', [1]],
      ],
    });
    assert.equal(replies.length, 3);
    assert.deepEqual(replies.at(-1), { id: 2, end: true });
  });

  it('says that a call never settles when nothing is left to settle it, and goes on', async () => {
    const driver = await openLoaded(counter, source);
    const stuck: Request = {
      op: 'operations',
      construct: [10],
      operations: [
        ['add', [0]],
        ['later', []],
      ],
    };
    for (const id of [2, 3]) {
      const { replies } = await driver.ask(stuck);
      assert.deepEqual(replies, [
        { id, at: 0, answers: [[]] },
        { id, at: 1, answers: [[10]] },
        { id, end: true, unsettled: true },
      ]);
    }
  });

  it('waits for a promise that a real timer settles', async () => {
    const problem = functionProblem([], 'int', { async: true });
    const driver = await openLoaded(
      problem,
      'const solve = () => new Promise((done) => setTimeout(done, 20, 7));',
    );
    assert.deepEqual(await driver.answers(call), [[7]]);
  });

  it('answers with the changed argument where that is the answer', async () => {
    const problem = functionProblem(['int[]'], 'void', { inPlace: 0 });
    const driver = await openLoaded(problem, 'function solve(list) { list.reverse(); }');
    assert.deepEqual(await driver.answers({ op: 'call', args: [[1, 2]] }), [[[2, 1]]]);
  });

  it('shows values thrown that are no errors', async () => {
    const driver = await openLoaded(functionProblem([], 'int'), 'function solve() { throw { code: 5 }; }');
    assert.deepEqual(await driver.answers(call), [
      ['threw', { name: 'Error', message: '{ code: 5 }', stack: '' }],
    ]);
  });

  // All but `Array.prototype.pop`, without which Node's own timers fail.
  it('answers though the solution has broken the built-in prototypes', async () => {
    const driver = await openLoaded(
      functionProblem(['int[]'], 'int'),
      `const { ownKeys, getOwnPropertyDescriptor } = Reflect;
      const spared = { constructor: true, pop: true };
      const types = [Array, Map, Set, String, Promise, RegExp, Number, Buffer];
      for (let t = 0; t < types.length; t += 1) {
        const { prototype } = types[t];
        const keys = ownKeys(prototype);
        for (let k = 0; k < keys.length; k += 1)
          if (!spared[keys[k]] && typeof getOwnPropertyDescriptor(prototype, keys[k]).value === 'function')
            Object.defineProperty(prototype, keys[k], { value() { throw new Error('broken'); } });
      }
      JSON.stringify = JSON.parse = Reflect.apply = Object.keys = setImmediate = Promise = undefined;
      function solve(list) { return list[0]; }`,
    );
    assert.deepEqual(await driver.answers({ op: 'call', args: [[7]] }), [[7]]);
  });

  it('reports an error that nobody observes within the request that caused it', async () => {
    const driver = await openLoaded(
      functionProblem([], 'int'),
      'function solve() { Promise.reject(new Error("lost")); return 1; }',
    );
    const { replies, ended } = await driver.ask(call);
    assert.equal(ended, 'uncaught');
    const last = replies.at(-1);
    assert.ok(last !== undefined && 'uncaught' in last);
    assert.deepEqual([last.id, last.uncaught.message], [2, 'lost']);
  });

  it('loses no print before an exit, and formats as Node does', async () => {
    const driver = await openLoaded(
      functionProblem([], 'int'),
      `function solve() {
        console.log('%s is %d', 'x', 5, { a: [1] });
        for (let line = 0; line < 20000; line += 1) console.log(line);
        process.stdout.write('raw\\n');
        console.error(new Map([[1, 2]]));
        process.exit(0);
      }`,
    );
    const { ended } = await driver.ask(call);
    assert.equal(ended, 'exited');
    assert.deepEqual(await driver.exit, { code: 0, signal: null });
    assert.match(driver.printed, /^x is 5 \{ a: \[ 1 \] \}\n0\n1\n/);
    assert.ok(driver.printed.includes('19999\nraw\n'));
    assert.ok(driver.printed.includes('Map(1) { 1 => 2 }\n'));
  });

  it('sends each answer of a short list at once, and a long list in few lines', async () => {
    const driver = await openLoaded(counter, source);
    const operations = Array.from({ length: 20_000 }, () => ['add', [1]] as const);
    const short = await driver.ask({ op: 'operations', construct: [0], operations: operations.slice(0, 5) });
    assert.equal(short.replies.length, 7);
    const long = await driver.ask({ op: 'operations', construct: [0], operations });
    assert.ok(long.replies.length < 200);
    const answers = long.replies.flatMap((reply) => ('answers' in reply ? reply.answers : []));
    assert.deepEqual(answers.at(-1), [20_000]);
    assert.equal(answers.length, 20_001);
  });

  it('measures the operations against its calibration', async () => {
    const driver = await openLoaded(counter, source);
    const operations = Array.from({ length: 2_000 }, () => ['add', [1]] as const);
    const { replies } = await driver.ask({ op: 'operations', construct: [0], operations, measure: 3 });
    const last = replies.at(-1);
    assert.ok(last !== undefined && 'end' in last && last.cost !== undefined);
    assert.ok(last.cost.ns > 0 && last.cost.calibrationNs > 0);
    assert.equal(last.cost.calibrationOperations, 20_000);
  });

  it('plays no further once a playing takes more steps than it may', async () => {
    const problem = functionProblem([], 'int', { name: 'calls' });
    const driver = await openLoaded(problem, 'let count = 0; function calls() { return ++count; }');
    await driver.ask({ op: 'call', args: [], measure: 3, stopAbove: 0 });
    assert.deepEqual(await driver.answers(call), [[3]]);
    await driver.ask({ op: 'call', args: [], measure: 3, stopAbove: 1e12 });
    assert.deepEqual(await driver.answers(call), [[8]]);
  });

  it('measures the one call of a function, each time with arguments of its own', async () => {
    const problem = functionProblem(['int[]'], 'int', { name: 'drain' });
    const body =
      'let sum = 0; while (n.length > 0) sum += n.pop(); if (sum !== 3) throw new Error(); return sum;';
    const driver = await openLoaded(problem, `function drain(n) { ${body} }`);
    const { replies } = await driver.ask({ op: 'call', args: [[1, 2]], measure: 3 });
    assert.deepEqual(replies[0], { id: 2, at: 0, answers: [[3]] });
    const last = replies.at(-1);
    assert.ok(last !== undefined && 'end' in last && last.cost !== undefined);
    assert.ok(last.cost.ns > 0 && last.cost.calibrationNs > 0);
    const failed = await driver.ask({ op: 'call', args: [[4]], measure: 3 });
    assert.deepEqual(failed.replies.at(-1), { id: 3, end: true });
  });
});
