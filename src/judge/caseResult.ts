import type { JudgedCase } from '../core/judgedCase.ts';
import type { CaseResult } from '../core/runReport.ts';

/** The result of a case that was not reached. */
export function notRun(judged: JudgedCase): CaseResult {
  const { uuid, name, layer, why } = judged.case;
  return {
    id: uuid,
    name,
    layer: judged.origin ?? layer,
    visibility: judged.visibility,
    state: 'not-run',
    message: '',
    durationMs: 0,
    ...(why === undefined ? {} : { why }),
  };
}
