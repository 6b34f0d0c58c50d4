import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One small change to a solution that is right. */
export interface Mutant {
  /** As StrykerJS names the kind of change. */
  readonly mutator: string;
  /** From 1. */
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  /** The whole file with the change. */
  readonly source: string;
}

const ignore = (): void => undefined;
const off = (): boolean => false;

/** The instrumenter tells of its progress; nobody asks. */
const silent = {
  isTraceEnabled: off,
  isDebugEnabled: off,
  isInfoEnabled: off,
  isWarnEnabled: off,
  isErrorEnabled: off,
  isFatalEnabled: off,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
};

/** All mutants of a JavaScript or TypeScript file that StrykerJS knows, in the order of their places. */
export async function mutantsOf(fileName: string, source: string): Promise<Mutant[]> {
  const files = [{ name: `/${fileName}`, mutate: true, content: source }];
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(silent).instrument(files, options);
  return mutants.map(({ mutatorName, replacement, location: { start, end } }) => {
    const from = offsetOf(source, start);
    const to = offsetOf(source, end);
    return {
      mutator: mutatorName,
      line: start.line + 1,
      original: source.slice(from, to),
      replacement,
      source: source.slice(0, from) + replacement + source.slice(to),
    };
  });
}

/** Lines and columns are from 0. */
function offsetOf(source: string, { line, column }: { line: number; column: number }): number {
  const before = source.split('\n').slice(0, line);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column;
}
