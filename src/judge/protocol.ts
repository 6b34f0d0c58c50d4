import { z } from 'zod';
import { jsonSchema, type Json } from '../core/json.ts';
import type { Type } from '../core/type.ts';

/** The messages of `docs/protocol.md`: requests as types, replies as schemas, since replies come from a student's process. */

const errorSchema = z.strictObject({
  name: z.string().max(200),
  message: z.string().max(600),
  stack: z.string().max(4_200),
});
export type ThrownError = z.infer<typeof errorSchema>;

export type Answer =
  readonly [] | readonly [Json] | readonly ['misfit', string] | readonly ['threw', ThrownError];

/** By hand, as there may be 200,000 of them in one case: what JSON.parse gave needs no look at its inside. */
function isAnswer(value: unknown): value is Answer {
  return (
    Array.isArray(value) &&
    (value.length < 2 ||
      (value.length === 2 && value[0] === 'misfit' && misfitSchema.safeParse(value[1]).success) ||
      (value.length === 2 && value[0] === 'threw' && errorSchema.safeParse(value[1]).success))
  );
}
const misfitSchema = z.string().max(400);
const answerSchema = z.custom<Answer>(isAnswer);
const answersSchema = z.custom<readonly Answer[]>(
  (value) => Array.isArray(value) && value.length > 0 && value.every(isAnswer),
);

const snapshotSchema = z.strictObject({
  now: z.number(),
  running: z.array(z.string()),
  pending: z.array(z.string()),
  done: z.record(z.string(), answerSchema),
  threw: z.record(z.string(), errorSchema),
  settled: z.array(z.string()),
  calls: z.record(z.string(), z.array(z.array(jsonSchema))),
  events: z.array(z.tuple([z.enum(['enter', 'exit']), z.string()])),
  quiet: z.boolean(),
  idle: z.boolean().optional(),
  sleepers: z.int(),
  realTimers: z.int(),
  unhandled: z.array(errorSchema),
  notes: z.array(z.string().max(400)),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

const failedLoadSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('syntax'),
    error: errorSchema,
    line: z.int().optional(),
    column: z.int().optional(),
  }),
  z.strictObject({
    kind: z.literal('missing'),
    looked: z.array(z.string()),
    found: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('threw'), error: errorSchema }),
]);
export type FailedLoad = z.infer<typeof failedLoadSchema>;

export const replySchema = z.union([
  z.strictObject({ id: z.int(), at: z.int().min(0), answers: answersSchema }),
  z.strictObject({
    id: z.int(),
    end: z.literal(true),
    unsettled: z.literal(true).optional(),
    cost: z
      .strictObject({
        ns: z.number().min(0),
        calibrationNs: z.number().min(0),
        calibrationOperations: z.int().min(1),
      })
      .optional(),
  }),
  z.strictObject({ id: z.int(), snapshot: snapshotSchema }),
  z.strictObject({ id: z.int(), loaded: z.literal(true) }),
  z.strictObject({ id: z.int(), failed: failedLoadSchema }),
  z.strictObject({ id: z.int().nullable(), uncaught: errorSchema }),
]);
export type Reply = z.infer<typeof replySchema>;

export interface WireCallable {
  readonly name: string;
  readonly names: readonly string[];
  readonly params: readonly Type[];
  readonly returns: Type;
  readonly async: boolean;
  readonly throws: boolean;
}

export interface WireMethod extends WireCallable {
  readonly cancel: boolean;
}

export type WireTypes = Readonly<
  Record<string, readonly { readonly name: string; readonly names: readonly string[]; readonly type: Type }[]>
>;

export type WireSignature =
  | {
      readonly kind: 'class';
      readonly names: readonly string[];
      readonly construct: { readonly params: readonly Type[] };
      readonly methods: readonly WireMethod[];
      readonly types: WireTypes;
    }
  | ({ readonly kind: 'function'; readonly inPlace?: number; readonly types: WireTypes } & WireCallable);

export type WireArgument =
  | { readonly value: Json }
  | { readonly task: string }
  | { readonly fn: string }
  | { readonly ref: string }
  | { readonly clock: true };

export type WireGate = string | { readonly fn: string; readonly args: readonly Json[] };

export type WireScriptedReturn =
  | { readonly after?: number; readonly value: Json }
  | { readonly after?: number; readonly error: string }
  | { readonly gate: true };

export type WireAction =
  | { readonly do: 'new'; readonly args: readonly WireArgument[]; readonly as: string }
  | {
      readonly do: 'call';
      readonly method: string;
      readonly on: string;
      readonly args: readonly WireArgument[];
      readonly as: string;
    }
  | { readonly do: 'resolve'; readonly gate: WireGate; readonly value: Json }
  | { readonly do: 'reject'; readonly gate: WireGate; readonly error: string }
  | { readonly do: 'advance'; readonly ms: number }
  | { readonly do: 'together'; readonly actions: readonly WireAction[] }
  | { readonly do: 'cancel'; readonly call: string }
  | { readonly do: 'script'; readonly fn: string; readonly returns: readonly WireScriptedReturn[] };

/** That a request is to be timed besides. */
export interface Measuring {
  /** How often. */
  readonly measure?: number;
  /** No further playing once one takes over so many steps of the calibration: it could not become good any more. */
  readonly stopAbove?: number;
}

/** What the judge sends; the conversation adds the id. */
export type Request =
  | { readonly op: 'load'; readonly files: readonly string[]; readonly signature: WireSignature }
  | ({ readonly op: 'call'; readonly args: readonly Json[] } & Measuring)
  | ({
      readonly op: 'operations';
      readonly construct: readonly Json[];
      readonly operations: readonly (readonly [string, readonly Json[]])[];
    } & Measuring)
  | { readonly op: 'scenario'; readonly clock: number; readonly yields?: true }
  | { readonly op: 'step'; readonly action: WireAction }
  | { readonly op: 'look' };
