import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeScratchFolder } from './scratchFolder.ts';
import { reportFolderVariable, reportFiles } from '../editor/reportFiles.ts';

const resultSchema = z.strictObject({
  passed: z.int(),
  failed: z.int(),
  pending: z.int(),
  /** Set when the suite could not even be loaded. */
  error: z.string().optional(),
});

export type SuiteResult = z.infer<typeof resultSchema>;

/** The folder by which a suite inside an extension host tells its output and its result. */
export interface SuiteReport {
  readonly env: Readonly<Record<string, string>>;
  /** Prints what the suite has printed since the last call. */
  printNews(): Promise<void>;
  /** The result, once the suite has ended. */
  result(): Promise<SuiteResult | undefined>;
  dispose(): Promise<void>;
}

/** `translate` is applied to the output before it is printed. */
export async function openSuiteReport(translate: (text: string) => string): Promise<SuiteReport> {
  const scratch = await makeScratchFolder('report');
  const folder = scratch.path;
  let printed = 0;
  return {
    env: { [reportFolderVariable]: folder, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    async printNews() {
      const output = await readFile(join(folder, reportFiles.output)).catch(() => Buffer.alloc(0));
      process.stdout.write(translate(output.subarray(printed).toString('utf8')));
      printed = output.length;
    },
    async result() {
      const text = await readFile(join(folder, reportFiles.result), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : resultSchema.parse(JSON.parse(text));
    },
    dispose: () => scratch.dispose(),
  };
}
