import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { caseFileSchema, recordedFileSchema } from './case.ts';
import { drillSchema } from './drill.ts';
import { jsonSchema } from './json.ts';
import { ownCasesSchema } from './ownCases.ts';
import { packManifestSchema } from './packManifest.ts';
import { problemListsSchema } from './problemLists.ts';
import { problemSchema } from './problem.ts';
import { questionSectionSchema } from './question.ts';
import { roundPlanSchema } from './roundPlan.ts';

/** The kinds of structured files, by the name that their JSON Schema has without its ending. */
export const fileSchemas = {
  pack: packManifestSchema,
  problem: problemSchema,
  cases: caseFileSchema,
  recorded: recordedFileSchema,
  questions: questionSectionSchema,
  drill: drillSchema,
  round: roundPlanSchema,
  'my-cases': ownCasesSchema,
  lists: problemListsSchema,
} as const;

export type FileKind = keyof typeof fileSchemas;

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of what a person writes into a file of this kind: what has a default may be left out.
 * Draft 7, because that is what VS Code's JSON service knows in full.
 */
export function jsonSchemaOf(kind: FileKind): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(fileSchemas[kind], {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (zodSchema === jsonSchema) allowAnything(written);
      if (written.allOf?.some(isUuidPattern) === true) sayUuid(written);
    },
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: titles[kind],
    // Keys of VS Code's own: https://github.com/microsoft/vscode-json-languageservice
    allowComments: true,
    allowTrailingCommas: true,
    ...schema,
  };
}

const titles: Readonly<Record<FileKind, string>> = {
  pack: l10n.t('Code Rounds: a pack'),
  problem: l10n.t('Code Rounds: a problem'),
  cases: l10n.t('Code Rounds: cases of a problem'),
  recorded: l10n.t('Code Rounds: recorded answers of a problem'),
  questions: l10n.t('Code Rounds: a section of questions'),
  drill: l10n.t('Code Rounds: an incident drill'),
  round: l10n.t('Code Rounds: a mock round'),
  'my-cases': l10n.t('Code Rounds: your own cases'),
  lists: l10n.t('Code Rounds: your lists'),
};

/** "Any JSON" spelt out as a union of all its forms would drown completion and hovers. */
function allowAnything(written: JsonSchema): void {
  for (const key of Object.keys(written)) Reflect.deleteProperty(written, key);
}

const lowerCaseUuid = '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

/** Zod writes the rules for a UUID and for its lower case as two patterns; one says both. */
function sayUuid(written: JsonSchema): void {
  delete written.allOf;
  written.format = 'uuid';
  written.pattern = lowerCaseUuid;
}

function isUuidPattern(part: JsonSchema | boolean): boolean {
  return typeof part === 'object' && part.pattern?.includes('-4[0-9a-fA-F]{3}-') === true;
}
