import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { jsonSchema } from './json.ts';

const callName = z.string().min(1).max(40);

/** An argument of a scenario: a test-owned thing, or a plain value. */
const argumentSchema = z.union([
  z
    .strictObject({ task: callName.describe(l10n.t('Its name.')) })
    .describe(l10n.t('A task with this name; the test decides when it ends.')),
  z
    .strictObject({ fn: callName.describe(l10n.t('Its name.')) })
    .describe(l10n.t('A callback with this name.')),
  z
    .strictObject({ ref: callName.describe(l10n.t('The name of the call.')) })
    .describe(l10n.t('What that call returned, handed back as it is.')),
  jsonSchema,
]);
export type ScenarioArgument = z.infer<typeof argumentSchema>;

const argumentsSchema = z.record(z.string(), argumentSchema);

const gateSchema = z.union([
  callName.describe(l10n.t('The name of a task.')),
  z
    .strictObject({
      fn: callName.describe(l10n.t('The name of a callback.')),
      args: z.array(jsonSchema).max(8).describe(l10n.t('What it was called with.')),
    })
    .describe(l10n.t('The oldest open invocation of this callback with these arguments.')),
]);

const afterSchema = z
  .int()
  .min(0)
  .optional()
  .describe(l10n.t('Milliseconds on the clock before it comes back.'));

const scriptedReturnSchema = z.union([
  z.strictObject({ after: afterSchema, value: jsonSchema.optional().describe(l10n.t('What it returns.')) }),
  z.strictObject({ after: afterSchema, error: z.string().max(200).describe(l10n.t('What it fails with.')) }),
  z.strictObject({ gate: z.literal(true).describe(l10n.t('It waits for a step to resolve or reject it.')) }),
]);

export type ScriptedReturn = z.infer<typeof scriptedReturnSchema>;

const newSchema = z.strictObject({
  new: argumentsSchema.describe(l10n.t('Construct; arguments by name, the clock is given by the test.')),
  as: callName.optional().describe(l10n.t('A name for the object, where there are several.')),
});
const callSchema = z.strictObject({
  call: z.string().describe(l10n.t('A method of the signature; the call is started, not waited for.')),
  args: argumentsSchema.default({}).describe(l10n.t('Arguments by name; the clock is given by the test.')),
  as: callName.describe(l10n.t('A name for this call, unique in the scenario.')),
  on: callName.optional().describe(l10n.t('The object, where there are several.')),
});
const resolveSchema = z.strictObject({
  resolve: gateSchema.describe(
    l10n.t('The task or invocation that comes back; it need not have been entered yet.'),
  ),
  value: jsonSchema.optional().describe(l10n.t('What it returns.')),
});
const rejectSchema = z.strictObject({
  reject: gateSchema.describe(
    l10n.t('The task or invocation that fails; it need not have been entered yet.'),
  ),
  error: z.string().min(1).max(200).describe(l10n.t('The message of its error.')),
});
const advanceSchema = z.strictObject({
  advance: z
    .int()
    .min(-1_000_000_000)
    .max(1_000_000_000)
    .describe(l10n.t('Milliseconds; a negative number turns the clock back and wakes nobody.')),
});
const cancelSchema = z.strictObject({ cancel: callName.describe(l10n.t('The call to cancel.')) });
const scriptSchema = z.strictObject({
  script: callName.describe(l10n.t('The name of a callback.')),
  returns: z.array(scriptedReturnSchema).min(1).max(100).describe(l10n.t('What its next invocations do.')),
});

const actionSchemas = [
  newSchema,
  callSchema,
  resolveSchema,
  rejectSchema,
  advanceSchema,
  cancelSchema,
  scriptSchema,
] as const;

const simpleActionSchema = z.union(actionSchemas);
export type SimpleAction = z.infer<typeof simpleActionSchema>;

const listOrSet = z.union([
  z.array(callName),
  z.strictObject({ set: z.array(callName).describe(l10n.t('In any order.')) }),
]);
const callsSchema = z.union([
  z.array(z.array(jsonSchema)).describe(l10n.t('The arguments of each invocation so far, in order.')),
  z.strictObject({ count: z.int().min(0).describe(l10n.t('How many so far.')) }),
  z.strictObject({
    set: z.array(z.array(jsonSchema)).describe(l10n.t('The arguments of each so far, in any order.')),
  }),
]);

const expectShape = {
  running: z.array(callName).optional().describe(l10n.t('Test-owned work in progress, in any order.')),
  pending: z.array(callName).optional().describe(l10n.t('Calls that have not come back, in any order.')),
  done: z
    .record(z.string(), jsonSchema)
    .optional()
    .describe(l10n.t('All calls that have come back so far, and with what.')),
  threw: z
    .record(z.string(), z.union([z.string(), z.literal(true)]))
    .optional()
    .describe(l10n.t('All calls that have failed so far, with the message, or true for any.')),
  settled: listOrSet
    .optional()
    .describe(l10n.t('The calls that came back or failed in this step, in order or as a set.')),
  returned: z
    .array(jsonSchema)
    .max(20)
    .optional()
    .describe(
      l10n.t('What the calls that came back in this step returned, in any order; void calls do not count.'),
    ),
  calls: z
    .record(z.string(), callsSchema)
    .optional()
    .describe(l10n.t('The invocations of callbacks so far, by name.')),
  now: z.int().optional().describe(l10n.t('Milliseconds on the clock since the start.')),
  count: z
    .strictObject({
      running: z.int().min(0).optional().describe(l10n.t('Test-owned work in progress.')),
      pending: z.int().min(0).optional().describe(l10n.t('Calls that have not come back.')),
      done: z.int().min(0).optional().describe(l10n.t('Calls that have come back so far.')),
      threw: z.int().min(0).optional().describe(l10n.t('Calls that have failed so far.')),
    })
    .optional()
    .describe(l10n.t('How many, where the prompt leaves open which.')),
  range: z
    .record(z.string(), z.tuple([z.number(), z.number()]))
    .optional()
    .describe(l10n.t('The value of a call, from, to.')),
};

const plainExpectSchema = z.strictObject(expectShape);
const expectSchema = z.strictObject({
  ...expectShape,
  oneOf: z.array(plainExpectSchema).min(2).max(5).optional().describe(l10n.t('Any one of these.')),
});
export type PlainExpect = z.infer<typeof plainExpectSchema>;
export type Expect = z.infer<typeof expectSchema>;

/** Options that any step may carry besides its action. */
const stepShape = {
  expect: expectSchema.optional().describe(l10n.t('What must be seen when the program is quiet again.')),
  say: z.string().max(200).optional().describe(l10n.t('What happens here, for the reader of a failure.')),
};

const stepSchema = z.union([
  newSchema.extend(stepShape),
  callSchema.extend({
    ...stepShape,
    returns: jsonSchema
      .optional()
      .describe(l10n.t('This call has come back with this value by the end of the step.')),
    throws: z.literal(true).optional().describe(l10n.t('This call has failed by the end of the step.')),
  }),
  resolveSchema.extend(stepShape),
  rejectSchema.extend(stepShape),
  advanceSchema.extend(stepShape),
  cancelSchema.extend(stepShape),
  scriptSchema.extend(stepShape),
  z.strictObject({
    together: z.array(simpleActionSchema).min(2).max(20).describe(l10n.t('With no pause between.')),
    ...stepShape,
  }),
]);
export type Step = z.infer<typeof stepSchema>;

const invariantsSchema = z.strictObject({
  maxRunning: z
    .union([
      z.int().min(1),
      z.strictObject({
        fn: callName.describe(l10n.t('The name of a callback.')),
        per: z
          .int()
          .min(0)
          .max(7)
          .optional()
          .describe(l10n.t('The argument (from 0) whose values count apart.')),
        max: z.int().min(1).describe(l10n.t('At most so many.')),
      }),
    ])
    .optional()
    .describe(
      l10n.t(
        'At most this much test-owned work at once; per callback, or per value of its argument `per` (from 0).',
      ),
    ),
  disjoint: z
    .array(z.array(callName))
    .min(2)
    .max(4)
    .optional()
    .describe(l10n.t('Groups that never run at the same time.')),
  sum: z
    .strictObject({
      of: z.string().describe(l10n.t('A method without arguments.')),
      is: z.number().describe(l10n.t('What it always answers.')),
    })
    .optional()
    .describe(l10n.t('This method answers that, after each step.')),
  unhandled: z.literal(0).optional().describe(l10n.t('No error may go unobserved.')),
  realTimers: z.literal(0).optional().describe(l10n.t('The solution must not wait by timers of its own.')),
});
export type Invariants = z.infer<typeof invariantsSchema>;

export const scenarioShape = {
  steps: z
    .array(stepSchema)
    .min(1)
    .max(100)
    .describe(l10n.t('What the test does, one thing after the other.')),
  invariants: invariantsSchema.default({}).describe(l10n.t('What holds all through the scenario.')),
  repeat: z
    .int()
    .min(1)
    .max(50)
    .default(1)
    .describe(l10n.t('How often it is played, for races inside one burst; over 1 with added yield points.')),
};
export interface Scenario {
  readonly steps: readonly Step[];
  readonly invariants: Invariants;
  readonly repeat: number;
}
