import type { JudgedCase } from '../../core/judgedCase.ts';
import { caseSchema } from '../../core/case.ts';
import type { LanguageId } from '../../core/language.ts';
import { problemSchema } from '../../core/problem.ts';

/** The smallest problem that goes all the way: build, start, load, call, answer. */
export const probeProblem = problemSchema.parse({
  uuid: '5d6b3a52-5a0e-4f43-9f1c-0c8f6d8f4b27',
  slug: 'setup-check',
  title: 'Setup check',
  kind: 'function',
  difficulty: 1,
  minutes: 1,
  tags: ['setup'],
  signature: { name: 'total', params: [{ name: 'numbers', type: 'int[]' }], returns: 'int' },
});

export const probeCase: JudgedCase = {
  case: caseSchema.parse({
    uuid: 'c1f5b0a4-2f0e-4b64-8a3b-6f0a8f3b9d11',
    name: 'three numbers',
    layer: 'example',
    input: { numbers: [1, 2, 3] },
    expected: 6,
  }),
  visibility: 'visible',
};

/** A right solution of it in each language. */
export const probeSolutions: Readonly<Record<LanguageId, string>> = {
  typescript: `export function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
`,
  javascript: `export function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
`,
  python: `def total(numbers: list[int]) -> int:
    return sum(numbers)
`,
  go: `package setup

func total(numbers []int) int {
	sum := 0
	for _, number := range numbers {
		sum += number
	}
	return sum
}
`,
  java: `class Solution {
    static int total(int[] numbers) {
        int sum = 0;
        for (int number : numbers) sum += number;
        return sum;
    }
}
`,
};
