import assert from 'node:assert/strict';
import { checkCase } from '../../../src/core/checkCase.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { judgedCase } from '../../support/cases.ts';
import { poolProblem, storeProblem, totalProblem } from '../../support/problems.ts';

type Fields = Readonly<Record<string, unknown>>;
type Row = readonly [what: string, fields: Fields, place: string, message: RegExp | string];

const put = { call: 'put', args: [1, 2] };
const recipe = {
  version: 1,
  seed: 1,
  sequences: 1,
  length: [1, 2],
  construct: { size: { int: [1, 2] } },
  operations: [{ call: 'get', args: [{ int: [0, 1] }] }],
};
const store = (fields: Fields): Fields => ({ construct: { size: 1 }, operations: [put], ...fields });
const recorded = { answers: [] };

describe('checkCase', () => {
  it('finds nothing wrong with cases of every form that fit', () => {
    const scenario = [
      { new: { limit: 2 } },
      { call: 'submit', args: { task: { task: 't1' } }, as: 'A', returns: 1 },
      { together: [{ call: 'close', as: 'B' }, { resolve: 't1' }] },
      { call: 'close', as: 'C', returns: null },
    ];
    const fitting: readonly (readonly [Problem, Fields])[] = [
      [totalProblem(), { input: { numbers: [1] }, expected: 1 }],
      [totalProblem(), { input: { numbers: [1] }, accepts: [1, 2] }],
      [totalProblem({ throws: true }), { input: { numbers: [] }, throws: true }],
      [totalProblem({ returns: 'void', inPlace: 0 }), { input: { numbers: [2, 1] }, expected: [1, 2] }],
      [totalProblem(), { inputs: { version: 1, seed: 1, count: 1, input: { numbers: { literal: [] } } } }],
      [storeProblem(), store({})],
      [
        storeProblem(),
        store({
          operations: [
            { call: 'get', args: [1], returns: null },
            { call: 'take', args: [9], throws: true },
          ],
        }),
      ],
      [storeProblem(), { generate: recipe }],
      [poolProblem(), { steps: scenario }],
    ];
    for (const [problem, fields] of fitting) {
      assert.deepEqual(checkCase(problem, judgedCase(fields, recorded)), []);
    }
  });

  describe('of any problem', () => {
    const rows: readonly Row[] = [
      ['a hidden case without why', { why: undefined }, '', /without "why"/],
      ['an example among the hidden', { layer: 'example' }, 'layer', /Examples are visible/],
    ];
    for (const [what, fields, place, message] of rows) {
      it(`refuses ${what}`, () => {
        const judged = judgedCase({ ...store({}), ...fields });
        assertFault(checkCase(storeProblem(), { ...judged, visibility: 'hidden' }), place, message);
      });
    }

    it('refuses a visible case that is no example', () => {
      const judged = { ...judgedCase(store({})), visibility: 'visible' as const };
      assertFault(checkCase(storeProblem(), judged), 'layer', /move the case or change its "layer"/);
    });
  });

  describe('of a function', () => {
    const ok = { input: { numbers: [1] }, expected: 1 };
    const rows: readonly Row[] = [
      ['operations', { operations: [put] }, 'operations', 'The problem is a function; use "input".'],
      ['steps', { steps: [{ advance: 1 }] }, 'steps', 'The problem is a function; use "input".'],
      ['no answer', { ...ok, expected: undefined }, '', /^Exactly one of "expected"/],
      ['two answers', { ...ok, accepts: [1] }, '', /^Exactly one of "expected"/],
      ['a missing argument', { input: {}, expected: 1 }, 'input', 'The argument "numbers" is missing.'],
      [
        'an unknown argument',
        { ...ok, input: { numbers: [], k: 1 } },
        'input.k',
        'The signature has no argument "k". Arguments: numbers.',
      ],
      [
        'an argument of another type',
        { ...ok, input: { numbers: [1, 'x'] } },
        'input.numbers',
        'numbers[1]: expected an int (32 bits), got "x".',
      ],
      [
        'an expected value of another type',
        { ...ok, expected: '1' },
        'expected',
        'expected: expected an int (32 bits), got "1".',
      ],
      [
        'an accepted value of another type',
        { input: { numbers: [] }, accepts: [1, null] },
        'accepts.1',
        'accepts: expected an int (32 bits), got null.',
      ],
      [
        'an error where none is allowed',
        { input: { numbers: [] }, throws: true },
        'throws',
        /does not say that it/,
      ],
    ];
    for (const [what, fields, place, message] of rows) {
      it(`refuses ${what}`, () => {
        assertFault(checkCase(totalProblem(), judgedCase(fields)), place, message);
      });
    }

    it('refuses an expected value without the property that decides', () => {
      const property = { name: 'most-frequent', of: 'numbers', count: 'numbers' } as const;
      const message = 'This answer does not have the property "most-frequent".';
      const signature = { returns: 'int[]' };
      const fields = { input: { numbers: [1] }, expected: [1], compare: { property } };
      assertFault(checkCase(totalProblem(signature), judgedCase(fields)), 'expected', message);
    });

    it('refuses a recipe whose names the signature does not have, and one that was not recorded', () => {
      const inputs = { version: 1, seed: 1, count: 1, input: { number: { literal: [] } } };
      const faults = checkCase(totalProblem(), judgedCase({ inputs }));
      assert.deepEqual(
        faults.map(({ path }) => path.join('.')),
        ['inputs.input', 'inputs.input.number', ''],
      );
      assert.match(faults[2]?.message ?? '', /^No recorded answers\. Run "code-rounds pack record"\.$/);
    });
  });

  describe('of a class', () => {
    const rows: readonly Row[] = [
      [
        'an input',
        { input: {}, expected: 1 },
        'input',
        'The problem is a class; use "operations" or "steps".',
      ],
      ['a missing argument of the constructor', store({ construct: {} }), 'construct', /"size" is missing/],
      [
        'an unknown method',
        store({ operations: [put, { call: 'puts', args: [1, 2] }] }),
        'operations.1.call',
        'Operation 2: The signature has no method "puts" (it has get, put, take). Did you mean "put"?',
      ],
      [
        'too few arguments',
        store({ operations: [{ call: 'put', args: [1] }] }),
        'operations.0.args',
        'Operation 1: "put" takes 2 arguments, got 1.',
      ],
      [
        'an argument of another type',
        store({ operations: [{ call: 'put', args: [1, 'x'] }] }),
        'operations.0.args.1',
        'Operation 1: value: expected an int (32 bits), got "x".',
      ],
      [
        'an answer of another type',
        store({ operations: [{ call: 'get', args: [1], returns: 'x' }] }),
        'operations.0.returns',
        'Operation 1: returns: expected an int (32 bits), got "x".',
      ],
      [
        'an answer of a void method',
        store({ operations: [{ ...put, returns: null }] }),
        'operations.0.returns',
        'Operation 1: "returns" on the void method "put". Remove it.',
      ],
      [
        'an error where none is allowed',
        store({ operations: [{ ...put, throws: true }] }),
        'operations.0.throws',
        /^Operation 1: The signature does not say that it throws\./,
      ],
    ];
    for (const [what, fields, place, message] of rows) {
      it(`refuses ${what}`, () => {
        assertFault(checkCase(storeProblem(), judgedCase(fields)), place, message);
      });
    }

    const recipes: readonly Row[] = [
      ['an unknown method', { operations: [{ call: 'gte' }] }, 'operations.0.call', /no method "gte"/],
      [
        'too many arguments',
        { operations: [{ call: 'get', args: [{ int: [0, 1] }, { int: [0, 1] }] }] },
        'operations.0.args',
        /takes 1 arguments, got 2/,
      ],
      ['a missing argument of the constructor', { construct: {} }, 'construct', /"size" is missing/],
    ];
    for (const [what, fields, place, message] of recipes) {
      it(`refuses a recipe with ${what}`, () => {
        const judged = judgedCase({ generate: { ...recipe, ...fields } }, recorded);
        assertFault(checkCase(storeProblem(), judged), `generate.${place}`, message);
      });
    }

    it('refuses a recipe that was not recorded', () => {
      assertFault(checkCase(storeProblem(), judgedCase({ generate: recipe })), '', /^No recorded answers/);
    });
  });

  describe('of a scenario', () => {
    const submit = { call: 'submit', args: { task: { task: 't1' } }, as: 'A' };
    const rows: readonly Row[] = [
      [
        'a constructor without an argument',
        { steps: [{ new: {} }] },
        'steps.0.new',
        'Step 1: The argument "limit" is missing.',
      ],
      [
        'a clock given by the author',
        { steps: [{ new: { limit: 1, clock: 0 } }] },
        'steps.0.new.clock',
        /no argument "clock"\. Arguments: limit\./,
      ],
      [
        'an unknown method',
        { steps: [{ advance: 1 }, { call: 'sbmit', as: 'A' }] },
        'steps.1.call',
        /^Step 2: .*Did you mean "submit"\?$/,
      ],
      [
        'an argument too many',
        { steps: [{ call: 'close', args: { now: 1 }, as: 'A' }] },
        'steps.0.args.now',
        'Step 1: The signature has no argument "now". It takes none.',
      ],
      [
        'a call name used twice',
        { steps: [submit, submit] },
        'steps.1.as',
        'Step 2: The call name "A" is used twice. Choose another.',
      ],
      [
        'a call name used twice in one burst',
        { steps: [{ together: [submit, submit] }] },
        'steps.0.together.1.as',
        /^Step 1: The call name "A" is used twice/,
      ],
      [
        'an answer of another type',
        { steps: [{ call: 'size', as: 'A', returns: '1' }] },
        'steps.0.returns',
        'Step 1: returns: expected an int (32 bits), got "1".',
      ],
    ];
    for (const [what, fields, place, message] of rows) {
      it(`refuses ${what}`, () => {
        assertFault(checkCase(poolProblem(), judgedCase({ layer: 'schedule', ...fields })), place, message);
      });
    }
  });
});

function assertFault(faults: ReturnType<typeof checkCase>, place: string, message: RegExp | string): void {
  assert.equal(faults.length, 1, JSON.stringify(faults));
  assert.equal(faults[0]?.path.join('.'), place);
  if (typeof message === 'string') assert.equal(faults[0].message, message);
  else assert.match(faults[0].message, message);
}
