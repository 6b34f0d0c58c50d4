import { z } from 'zod';
import { given } from './given.ts';
import type { RoundPlan } from './roundPlan.ts';
import { hasMix, tailoredMinutes, type Tailoring } from './roundTailoring.ts';

export const roundMinutesSchema = z.int().min(20).max(240);
export const codingShareSchema = z.int().min(10).max(90).describe('Percent.');

/** A plan in the length and mix that a person chose; the plan itself where nothing was chosen. */
export function sizedPlan(plan: RoundPlan, { minutes, coding }: Tailoring): RoundPlan {
  const mix = hasMix(plan.segments) ? coding : undefined;
  if (minutes === undefined && mix === undefined) return plan;
  const sizes = tailoredMinutes(plan.segments, { minutes, coding: mix });
  return {
    ...plan,
    ...given({ minutes }),
    segments: plan.segments.map((segment, index) => ({
      ...segment,
      minutes: sizes[index] ?? segment.minutes,
    })),
  };
}
