import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { languageSchema } from './language.ts';
import { packPathFault } from './packPathFault.ts';
import type { ProgressEvent } from './progressEvent.ts';
import { progressEventSchema } from './progressEvent.ts';

const MiB = 1024 * 1024;

/** What a file of progress may be at most, whatever it says of itself. */
export const progressFileLimits = {
  /** Of the whole file. */
  bytes: 64 * MiB,
  events: 500_000,
  files: 20_000,
  solutions: 5_000,
  /** Of one file in it. */
  textCharacters: 2 * MiB,
} as const;

const textSchema = z.string().max(progressFileLimits.textCharacters);
const pathSchema = z
  .string()
  .refine((path) => packPathFault(path) === undefined, l10n.t('is no path that can be written'));
const nameSchema = pathSchema.refine((name) => !name.includes('/'), l10n.t('must be a name without folders'));

const fileSchema = z.strictObject({
  path: pathSchema.describe('Below the storage folder.'),
  text: textSchema,
});

const solutionSchema = z.strictObject({
  problem: uuidSchema,
  language: languageSchema,
  files: z
    .array(z.strictObject({ name: nameSchema, text: textSchema }))
    .min(1)
    .max(50)
    .describe('Those of one folder.'),
});
export type MovedSolution = z.infer<typeof solutionSchema>;
export type MovedFile = z.infer<typeof fileSchema>;

/** All that a person takes along to another machine, in one file that can be looked into. */
export const progressFileSchema = z.strictObject({
  product: z.literal('code-rounds'),
  format: z.literal(1),
  exportedAt: z.int().describe('Milliseconds since 1970.'),
  log: z.array(z.unknown()).max(progressFileLimits.events).describe('The events of the log, oldest first.'),
  files: z.array(fileSchema).max(progressFileLimits.files),
  solutions: z.array(solutionSchema).max(progressFileLimits.solutions),
});
export type ProgressFile = z.infer<typeof progressFileSchema>;

export type ReadProgressFile =
  | {
      readonly kind: 'read';
      readonly events: readonly ProgressEvent[];
      /** Entries of the log that this build does not know. */
      readonly unknown: number;
      readonly files: readonly MovedFile[];
      readonly solutions: readonly MovedSolution[];
    }
  | { readonly kind: 'invalid'; readonly why: string };

/** Reads what anybody may have written. `why` is the end of a sentence that begins with the file's name. */
export function readProgressFile(text: string): ReadProgressFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'invalid', why: l10n.t('is no JSON') };
  }
  const format = z.object({ product: z.literal('code-rounds'), format: z.int() }).safeParse(value);
  if (!format.success) return { kind: 'invalid', why: l10n.t('was not made by “Export My Progress”') };
  if (format.data.format > 1)
    return { kind: 'invalid', why: l10n.t('was made by a newer version of Code Rounds') };
  const parsed = progressFileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      kind: 'invalid',
      why: l10n.t('does not fit at {0}: {1}', issue?.path.join('.') ?? '', issue?.message ?? ''),
    };
  }
  const { log, files, solutions } = parsed.data;
  const events = log.flatMap((entry) => progressEventSchema.safeParse(entry).data ?? []);
  return { kind: 'read', events, unknown: log.length - events.length, files, solutions };
}
