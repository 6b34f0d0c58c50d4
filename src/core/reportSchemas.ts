import { z } from 'zod';
import { instructorColumnSchema } from './instructorColumn.ts';
import { roundReportSchema } from './roundReport.ts';

/** The files that go from hand to hand after a round, by the name that their JSON Schema has without its ending. */
export const reportSchemas = {
  'round-report': roundReportSchema,
  'instructor-column': instructorColumnSchema,
} as const;

const titles = {
  'round-report': 'Code Rounds: the report of a round',
  'instructor-column': 'Code Rounds: an instructor’s column',
} as const;

/** The JSON Schema of such a file, for programs of others. Draft 7, as most of them know it. */
export function reportJsonSchema(kind: keyof typeof reportSchemas): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(reportSchemas[kind], { target: 'draft-7', io: 'input' });
  return { ...($schema === undefined ? {} : { $schema }), title: titles[kind], ...schema };
}
