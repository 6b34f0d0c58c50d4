import assert from 'node:assert/strict';
import { problemSchema, type Problem } from '../../../../src/core/problem.ts';
import { pythonStarter } from '../../../../src/judge/languages/pythonStarter.ts';

const common = {
  uuid: 'f1b7d8f2-7a55-4b7c-9d0e-3b8f6f6f2d11',
  slug: 'some-problem',
  title: 'Some problem',
  difficulty: 2,
  minutes: 20,
  tags: ['practice'],
};

function classProblem(signature: object): Problem {
  return problemSchema.parse({ ...common, kind: 'class', signature });
}

function functionProblem(signature: object): Problem {
  return problemSchema.parse({ ...common, kind: 'function', signature });
}

describe('the Python starter', () => {
  it('is a class with idiomatic names, hints and docstrings', () => {
    const { solution, support } = pythonStarter(
      classProblem({
        name: 'TokenBucket',
        constructor: {
          params: [
            { name: 'refillPerSecond', type: 'int', doc: 'Tokens a second.' },
            { name: 'clock', type: 'clock' },
          ],
          doc: 'A steady rate.',
        },
        methods: [
          {
            name: 'tryAcquire',
            params: [{ name: 'n', type: 'int' }],
            returns: 'bool',
            doc: 'Takes n, or none.',
          },
          { name: 'acquire', async: true },
        ],
      }),
    );
    assert.equal(solution.fileName, 'some_problem.py');
    assert.equal(
      solution.text,
      `from code_rounds import Clock


class TokenBucket:
    """A steady rate.

    refill_per_second: Tokens a second.
    """

    def __init__(self, refill_per_second: int, clock: Clock) -> None:
        raise NotImplementedError

    def try_acquire(self, n: int) -> bool:
        """Takes n, or none."""
        raise NotImplementedError

    async def acquire(self) -> None:
        raise NotImplementedError
`,
    );
    assert.deepEqual(
      support.map((file) => file.fileName),
      ['code_rounds.py'],
    );
    assert.match(support[0]!.text, /class Clock\(Protocol\):/);
  });

  it('is a function, broken over lines where it is long', () => {
    const { solution } = pythonStarter(
      functionProblem({
        name: 'mergeAll',
        params: [
          { name: 'lists', type: 'ListNode<int>[]' },
          { name: 'load', type: 'fn<(string) -> Map<string,float?>>' },
          { name: 'run', type: 'task<int>' },
        ],
        returns: 'TreeNode<int>?',
      }),
    );
    assert.equal(
      solution.text,
      `from collections.abc import Awaitable, Callable
from typing import Optional

from code_rounds import ListNode, TreeNode


def merge_all(
    lists: list[Optional[ListNode]],
    load: Callable[[str], Awaitable[dict[str, Optional[float]]]],
    run: Callable[[], Awaitable[int]],
) -> Optional[TreeNode]:
    """Some problem."""
    raise NotImplementedError
`,
    );
  });

  it('has no support file where Python itself has all the types', () => {
    const { support } = pythonStarter(
      functionProblem({ name: 'add', params: [{ name: 'a', type: 'int[]' }] }),
    );
    assert.deepEqual(support, []);
  });

  it('declares records as dataclasses, fields in snake_case', () => {
    const { support } = pythonStarter(
      functionProblem({ name: 'area', returns: 'Point', types: { Point: { xPos: 'int', next: 'Point?' } } }),
    );
    assert.match(support[0]!.text, /@dataclass\nclass Point:\n {4}x_pos: int\n {4}next: Optional\[Point\]\n/);
  });

  it('keeps a doc comment from ending the docstring', () => {
    const { solution } = pythonStarter(functionProblem({ name: 'join', doc: 'A "\\n" is """quoted"""' }));
    assert.match(solution.text, / {4}"""A \\"\\\\n\\" is \\"\\"\\"quoted\\"\\"\\""""\n/);
  });
});
