import { open, writeFile } from 'node:fs/promises';
import type { z } from 'zod';
import { HumanError } from '../core/humanError.ts';
import { roundReportSchema, type RoundReport } from '../core/roundReport.ts';
import { roundCsvHead, roundCsvLine } from '../core/roundReportCsv.ts';
import { exitStatus } from './exitStatus.ts';
import type { Output } from './output.ts';

/** Bytes; the longest report that a round can give is far below. */
const LARGEST = 20 * 1024 * 1024;

type ReadReport =
  { readonly kind: 'report'; readonly report: RoundReport } | { readonly kind: 'bad'; readonly why: string };

/**
 * `code-rounds report`: the JSON reports of a class as one table, in the order given. What cannot be read is named, and
 * does not keep the others out of the table.
 */
export async function report(
  files: readonly string[],
  target: string | undefined,
  output: Output,
): Promise<number> {
  const lines: string[] = [];
  for (const file of files) {
    const read = await readReport(file);
    if (read.kind === 'report') lines.push(roundCsvLine(read.report));
    else output.error(`${file}: ${read.why}\n`);
  }
  const table = roundCsvHead() + lines.join('');
  if (target === undefined) output.out(table);
  else await write(target, table);
  return lines.length === files.length ? exitStatus.good : exitStatus.usage;
}

async function readReport(file: string): Promise<ReadReport> {
  let text: string;
  try {
    text = await readAtMost(file, LARGEST);
  } catch (error) {
    return { kind: 'bad', why: unreadable(error) };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'bad', why: 'not valid JSON. Give the JSON report of a round as it was saved.' };
  }
  const parsed = roundReportSchema.safeParse(value);
  if (parsed.success) return { kind: 'report', report: parsed.data };
  return {
    kind: 'bad',
    why: `not the report of a round: ${firstFault(parsed.error)} Save it again from the scorecard.`,
  };
}

/** @throws {Error} of the system; RangeError for a file that is longer, TypeError for what is no file. @param bytes at most. */
async function readAtMost(file: string, bytes: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const found = await handle.stat();
    // A pipe or a device has no length and may never end.
    if (!found.isFile()) throw new TypeError('no file');
    if (found.size > bytes) throw new RangeError('too long');
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function unreadable(error: unknown): string {
  if (error instanceof RangeError) return 'longer than 20 MiB, which no report is.';
  if (error instanceof TypeError) return 'not a file. Name the JSON reports themselves.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return 'there is no such file.';
  return `cannot be read (${code}).`;
}

function firstFault(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
  return `${where}: ${issue?.message ?? 'does not fit'}.`;
}

/** @throws {HumanError} when it cannot be written. */
async function write(target: string, table: string): Promise<void> {
  try {
    await writeFile(target, table);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new HumanError(`${target} cannot be written (${code}). Name a file in a folder that is there.`, {
      cause,
    });
  }
}
