import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { roundSetupSchema } from './roundEvent.ts';
import type { RoundSegment } from './roundPlan.ts';

export const roundCommands = [
  'next',
  'pause',
  'resume',
  'extend',
  'end',
  'plans',
  'continue',
  'rate',
] as const;
export type RoundCommand = (typeof roundCommands)[number];

/** From the page to the host, which parses every one. */
export const fromRoundPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({ type: z.literal('start'), plan: uuidSchema, setup: roundSetupSchema }),
  z.strictObject({ type: z.literal('open'), segment: z.int().min(0).max(19) }),
  z.strictObject({ type: z.literal('command'), command: z.enum(roundCommands) }),
]);
export type FromRoundPage = z.infer<typeof fromRoundPageSchema>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A segment as the plan has it. */
export interface PlannedSegment {
  readonly title: string;
  readonly type: RoundSegment['type'];
  readonly minutes: number;
}

export interface PlanView {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  /** Length and mix: "45 minutes · 60 % design, 40 % coding". */
  readonly facts: string;
  readonly segments: readonly PlannedSegment[];
  readonly rules: readonly string[];
}

/** A button, which says why when it does nothing. */
export interface CommandView {
  readonly command: RoundCommand;
  readonly label: string;
  readonly style: 'primary' | 'secondary';
  readonly forbidden?: string;
}

export interface SegmentView {
  readonly index: number;
  readonly title: string;
  readonly note: string;
  readonly phase: 'done' | 'current' | 'ahead';
  /** Where it stands, in words. */
  readonly status: string;
  /** "4:10 of 18:00". */
  readonly time: string;
  readonly isOver: boolean;
  /** What was drawn for it; of segments ahead nothing is told. */
  readonly drawn: readonly string[];
  /** Label of the button that opens it. */
  readonly open?: string;
}

export type RoundPageView =
  | {
      readonly kind: 'setup';
      readonly title: string;
      readonly lead: string;
      readonly plans: readonly PlanView[];
      /** UUID of the plan that is chosen at first. */
      readonly chosen: string;
      readonly languages: readonly Choice[];
      readonly language: string;
      readonly levels: readonly Choice[];
      readonly stacks: readonly Choice[];
    }
  | {
      readonly kind: 'round';
      readonly title: string;
      readonly phase: 'running' | 'paused';
      readonly phaseText: string;
      readonly segments: readonly SegmentView[];
      readonly commands: readonly CommandView[];
      readonly rules: readonly string[];
      readonly facts: readonly string[];
    }
  | {
      readonly kind: 'note';
      readonly title: string;
      readonly text: string;
      readonly commands: readonly CommandView[];
    };

/** What the clock shows now. */
export interface ClockView {
  readonly text: string;
  /** "left", "over" or "paused", with what there is altogether. */
  readonly caption: string;
  readonly isOver: boolean;
  /** From 0 to 1. */
  readonly share: number;
  /** Time of the current segment. */
  readonly segment: { readonly index: number; readonly time: string; readonly isOver: boolean };
}

/** From the host to the page, which is of one build with it. */
export type ToRoundPage =
  | { readonly type: 'view'; readonly view: RoundPageView }
  | { readonly type: 'clock'; readonly clock: ClockView }
  /** Read aloud, and nothing else. */
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'refused'; readonly reason: string };
