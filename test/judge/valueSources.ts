import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/core/language.ts';
import type { Problem } from '../../src/core/problem.ts';
import { adapters } from '../../src/judge/languages/table.ts';
import { roundTrips, type MadeValue, type Misfit } from '../support/valueTable.ts';

/** What a starter has for a body; the first one in all but Python is the constructor's. */
const placeholders: Readonly<Record<LanguageId, string>> = {
  typescript: "throw new Error('Not implemented yet');",
  javascript: "throw new Error('Not implemented yet');",
  python: 'raise NotImplementedError',
  go: 'panic("not implemented")',
  java: 'throw new UnsupportedOperationException("not implemented yet");',
};

/** The starter for this signature, each of whose methods gives back what it takes. */
export function identitySource(language: LanguageId, problem: Problem): string {
  const starter = adapters[language].starter(problem).solution.text;
  const [head = '', ...bodies] = starter.split(placeholders[language]);
  const construction = language === 'python' ? [] : [language === 'go' ? 'return &Values{}' : ''];
  const end = language === 'python' || language === 'go' ? '' : ';';
  const echo = bodies.map((body, index) => `${construction[index] ?? `return value${end}`}${body}`);
  const source = [head, ...echo].join('');
  return roundTrips.reduce(
    (text, { declared }, index) => redeclared(text, index, declared?.[language]),
    source,
  );
}

/** Another declared type for the method with this index, in Java. */
function redeclared(source: string, index: number, type: string | undefined): string {
  if (type === undefined) return source;
  const changed = source.replace(
    new RegExp(`\\w+ m${index}\\(\\w+ value\\)`),
    `${type} m${index}(${type} value)`,
  );
  assert.notEqual(changed, source);
  return changed;
}

/** A class whose methods give what these expressions make, declared as anything at all where types are declared. */
export function answeringSource(
  language: LanguageId,
  values: readonly Pick<MadeValue | Misfit, 'made'>[],
): string {
  const expressions = values.map(({ made }) => made[language]);
  const methods = (text: (expression: string, index: number) => string): string =>
    expressions.map(text).join('\n');
  switch (language) {
    case 'typescript':
    case 'javascript': {
      const any = language === 'typescript' ? ': any' : '';
      return `export class Values {
${methods((made, index) => `  m${index}()${any} { return ${made}; }`)}
  cyclicList()${any} { const node${any} = { val: 1, next: null }; node.next = node; return node; }
  cyclicTree()${any} { const node${any} = { val: 1, left: null, right: null }; node.left = node; return node; }
}
`;
    }
    case 'python':
      return `class Node:
    def __init__(self):
        self.val, self.next, self.left, self.right = 1, None, None, None

def cyclicList():
    node = Node()
    node.next = node
    return node

def cyclicTree():
    node = Node()
    node.left = node
    return node

class Values:
${methods((made, index) => `    def m${index}(self):\n        return ${made}\n`)}
`;
    case 'go':
      return `package values

import "math"

type Values struct{}

func NewValues() *Values { return &Values{} }

${methods((made, index) => `func (Values) M${index}() any { return ${made} }`)}

func cyclicList() *ListNode {
	node := &ListNode{Val: 1}
	node.Next = node
	return node
}

func cyclicTree() *TreeNode {
	node := &TreeNode{Val: 1}
	node.Left = node
	return node
}

var _ = math.NaN
`;
    case 'java':
      return `import java.util.*;

class Values {
${methods((made, index) => `    Object m${index}() { return ${made}; }`)}

    static ListNode cyclicList() { ListNode node = new ListNode(1); node.next = node; return node; }
    static TreeNode cyclicTree() { TreeNode node = new TreeNode(1); node.left = node; return node; }
}
`;
  }
}
