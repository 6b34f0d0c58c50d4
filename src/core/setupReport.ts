import { z } from 'zod';
import { languageSchema } from './language.ts';

const languageShape = {
  language: languageSchema,
  /** The oldest version of its tool that will do: `Python 3.9`. */
  oldest: z.string(),
  /** How another tool is named, as the end of a sentence. */
  another: z.string(),
};

const foundShape = {
  ...languageShape,
  /** Absolute path of the executable. */
  path: z.string(),
  version: z.string(),
};

/** What a setup check found of one language. */
export const languageSetupSchema = z.discriminatedUnion('state', [
  /** A tiny solution was accepted in this time, in milliseconds, building included. */
  z.strictObject({ state: z.literal('works'), ...foundShape, tookMs: z.number() }),
  /** There, and not tried. */
  z.strictObject({ state: z.literal('found'), ...foundShape }),
  /** There, and the tiny solution was not accepted. */
  z.strictObject({ state: z.literal('fails'), ...foundShape, message: z.string() }),
  z.strictObject({
    state: z.literal('missing'),
    ...languageShape,
    looked: z.array(z.string()),
    advice: z.string(),
  }),
]);
export type LanguageSetup = z.infer<typeof languageSetupSchema>;

const folderSchema = z.strictObject({
  holds: z.enum(['compiled', 'runs']),
  /** Absolute. */
  path: z.string(),
  /** Why it cannot be written; left out when it can. */
  fault: z.string().optional(),
});

/** What `code-rounds doctor --json` prints and the setup page shows. */
export const setupReportSchema = z.strictObject({
  schema: z.literal(1),
  /** What asked, with its version: `Visual Studio Code 1.106.0`. */
  host: z.string(),
  /** Kind, release and architecture of the operating system. */
  system: z.string(),
  processors: z.int(),
  /** Of the Node.js that this very program runs on. */
  nodeVersion: z.string(),
  /** Whether the Node.js that runs solutions can be kept from other files. */
  permissionModel: z.boolean(),
  folders: z.array(folderSchema),
  /** Every time limit is multiplied by it. */
  limitsFactor: z.number(),
  languages: z.array(languageSetupSchema),
});
export type SetupReport = z.infer<typeof setupReportSchema>;

/** Whether solutions in this language can be judged, as far as was looked. */
export function isUsable({ state }: LanguageSetup): boolean {
  return state === 'works' || state === 'found';
}
