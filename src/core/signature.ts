import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { typeTextSchema } from './typeSchema.ts';

const camelCase = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,63}$/, l10n.t('must be camelCase, at most 64 characters'));
const pascalCase = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9]{0,63}$/, l10n.t('must be PascalCase, at most 64 characters'));

const parameterSchema = z.strictObject({
  name: camelCase.describe(l10n.t('camelCase; Python sees it in snake_case.')),
  type: typeTextSchema,
  doc: z.string().max(300).optional().describe(l10n.t('One line for the doc comment of the starter.')),
});

const parametersSchema = z
  .array(parameterSchema)
  .max(8)
  .describe(l10n.t('In the order in which they are passed.'));

const docSchema = z.string().max(600).optional().describe(l10n.t('For the doc comment of the starter.'));

const callableShape = {
  params: parametersSchema.default([]),
  returns: typeTextSchema.default('void'),
  async: z.boolean().default(false).describe(l10n.t('The call may wait.')),
  throws: z
    .boolean()
    .default(false)
    .describe(l10n.t('Throwing is part of the contract; cases compare only that it threw.')),
  doc: docSchema,
};

const methodSchema = z.strictObject({
  name: camelCase.describe(l10n.t('camelCase; Python has it in snake_case, Go in PascalCase.')),
  ...callableShape,
  cancel: z
    .boolean()
    .default(false)
    .describe(l10n.t('The caller may cancel: { signal } in JavaScript, ctx in Go.')),
  concurrent: z
    .boolean()
    .optional()
    .describe(
      l10n.t(
        'Does not wait, but several threads may call it at once: in Go and Java races in it are sought.',
      ),
    ),
});

const typesSchema = z
  .record(pascalCase, z.record(camelCase, typeTextSchema))
  .default({})
  .describe(l10n.t('Records: name -> field -> type.'));

export const functionSignatureSchema = z.strictObject({
  name: camelCase.describe(l10n.t('camelCase; Python has it in snake_case, Go in PascalCase.')),
  ...callableShape,
  inPlace: z
    .int()
    .min(0)
    .max(7)
    .optional()
    .describe(l10n.t('The parameter (from 0) whose changed value is the answer.')),
  types: typesSchema,
});

export const classSignatureSchema = z.strictObject({
  name: pascalCase.describe(l10n.t('PascalCase, in every language.')),
  constructor: z
    .strictObject({
      params: parametersSchema,
      throws: z.boolean().default(false).describe(l10n.t('Refusing its arguments is part of the contract.')),
      doc: docSchema,
    })
    .describe(l10n.t('What an object is made from.')),
  methods: z.array(methodSchema).min(1).max(20).describe(l10n.t('What is called on an object.')),
  types: typesSchema,
});

export type Parameter = z.infer<typeof parameterSchema>;
export type Method = z.infer<typeof methodSchema>;
export type FunctionSignature = z.infer<typeof functionSignatureSchema>;
export type ClassSignature = z.infer<typeof classSignatureSchema>;
export type RecordTypes = z.infer<typeof typesSchema>;
