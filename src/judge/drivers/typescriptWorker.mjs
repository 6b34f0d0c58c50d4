import { transformSync } from 'amaro';
import { parentPort } from 'node:worker_threads';

/**
 * Turns TypeScript into JavaScript in a thread of the judge, so that the editor's own never waits for it.
 * Answers `{ id, code, map }` or `{ id, failure }`, line and column from 1.
 */
parentPort?.on('message', ({ id, source, fileName }) => {
  try {
    const { code, map } = transformSync(source, {
      mode: 'transform',
      sourceMap: true,
      filename: fileName,
      // An import that is only used as a type vanishes, with or without the word `type`.
      transform: { verbatimModuleSyntax: false, nativeClassProperties: true, noEmptyExport: true },
    });
    parentPort?.postMessage({ id, code, map });
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
      // Out of stack, mostly. The memory of the compiler is in disorder from then on: this thread must be replaced.
      parentPort?.postMessage({ id, broken: String(error.message) });
      return;
    }
    const { message, startLine, startColumn, snippet } = error;
    const failure = { message: String(message ?? error), snippet };
    // The column comes from 0, the line from 1.
    const place = startLine === undefined ? {} : { line: startLine, column: startColumn + 1 };
    parentPort?.postMessage({ id, failure: { ...failure, ...place } });
  }
});
