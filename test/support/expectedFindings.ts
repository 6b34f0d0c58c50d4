import ts from 'typescript';

/** What a test expects a finding to read like. Parts that are only known when it runs stand as `…`. */
export interface ExpectedFinding {
  readonly code: string;
  readonly text: string;
}

/** A finding as it is told: place, code, severity, and then sentences. */
const told = /^\S+ ([A-Z]\d\d) (?:error|warning) \S.*[.?…]$/s;

/**
 * The findings that a test file compares with what it got: whole, in the arguments of `itFinds` or of an assertion, or in a
 * table that a loop goes through. What stands elsewhere, such as in a title or a comment, is not compared with anything.
 * @param source TypeScript.
 */
export function expectedFindings(source: string): ExpectedFinding[] {
  const file = ts.createSourceFile('a.test.ts', source, ts.ScriptTarget.Latest, true);
  const found: ExpectedFinding[] = [];
  const tables = loopedOver(file);
  const visit = (node: ts.Node, isCompared: boolean): void => {
    const text = isCompared && ts.isExpression(node) ? textOf(node) : undefined;
    if (text !== undefined) {
      const [, code] = told.exec(text) ?? [];
      if (code !== undefined) found.push({ code, text });
      return;
    }
    const isComparison =
      (ts.isCallExpression(node) && /^(?:itFinds|assert\.\w+)$/.test(node.expression.getText())) ||
      (ts.isVariableDeclaration(node) && tables.has(node.name.getText()));
    ts.forEachChild(node, (child) => {
      visit(child, isCompared || isComparison);
    });
  };
  visit(file, false);
  return found;
}

/** What is named behind `of` in a loop. */
function loopedOver(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isForOfStatement(node)) names.add(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** A text that stands in the source, be it in pieces. */
function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
