import type { LanguageId } from '../core/language.ts';
import { acceptedNames } from '../core/names.ts';
import type { Problem } from '../core/problem.ts';

/** The line (base 0) where the class or function of the problem is declared; undefined when it is not there. */
export function declarationLine(text: string, problem: Problem, language: LanguageId): number | undefined {
  const names =
    problem.kind === 'class' ? [problem.signature.name] : acceptedNames(problem.signature.name, language);
  return firstLine(text, (line) => names.some((name) => declares(line, name, language)));
}

/** The line (base 0) of the method that a message speaks of, `get(1)`; else of the declaration; else the first. */
export function placeOfMessage(
  text: string,
  message: string,
  problem: Problem,
  language: LanguageId,
): number {
  const declared = declarationLine(text, problem, language) ?? 0;
  if (problem.kind !== 'class') return declared;
  const called = problem.signature.methods.find(({ name }) =>
    new RegExp(String.raw`\b${name}\(`).test(message),
  );
  if (called === undefined) return declared;
  const names = acceptedNames(called.name, language);
  return (
    firstLine(text, (line) => names.some((name) => declaresMethod(line, name, language)), declared) ??
    declared
  );
}

function firstLine(text: string, matches: (line: string) => boolean, from = 0): number | undefined {
  const index = text
    .split(/\r?\n/)
    .slice(from)
    .findIndex((line) => matches(line));
  return index === -1 ? undefined : index + from;
}

function declares(line: string, name: string, language: LanguageId): boolean {
  switch (language) {
    case 'typescript':
    case 'javascript':
      return new RegExp(
        String.raw`\b(class|function\*?|const|let|var)\s+${name}\b|\b${name}\s*=\s*(class|function)\b`,
      ).test(line);
    case 'python':
      return new RegExp(String.raw`^\s*(class|(async\s+)?def)\s+${name}\b`).test(line);
    case 'go':
      return new RegExp(String.raw`^\s*(type|func)\s+${name}\b`).test(line);
    case 'java':
      return new RegExp(String.raw`\b(class|record)\s+${name}\b|^\s*[\w<>\[\], ]+\s${name}\s*\(`).test(line);
  }
}

function declaresMethod(line: string, name: string, language: LanguageId): boolean {
  switch (language) {
    case 'typescript':
    case 'javascript':
      return new RegExp(String.raw`^\s*((public|async|override)\s+)*\*?${name}\s*(<[^>]*>)?\s*(\(|=)`).test(
        line,
      );
    case 'python':
      return new RegExp(String.raw`^\s*(async\s+)?def\s+${name}\b`).test(line);
    case 'go':
      return new RegExp(String.raw`^\s*func\s*\([^)]*\)\s*${name}\b`).test(line);
    case 'java':
      return new RegExp(String.raw`^\s*[\w<>\[\], ]+\s${name}\s*\(`).test(line);
  }
}
