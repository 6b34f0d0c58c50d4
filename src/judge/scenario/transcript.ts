import type { Step } from '../../core/scenario.ts';
import { stepText } from './wireAction.ts';

/** The steps up to this one (from 0), a line each, as a person reads them. */
export function transcript(steps: readonly Step[], last: number): string {
  return steps
    .slice(0, last + 1)
    .map((step, index) => `${index + 1}. ${stepText(step)}${step.say === undefined ? '' : `  — ${step.say}`}`)
    .join('\n');
}
