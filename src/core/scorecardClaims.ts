import { knowledgeLayers, type KnowledgeLayer } from './followUpWords.ts';
import type { RoundReport } from './roundReport.ts';

/** What the person claims to have said, and with what to show for it. */
export interface Claims {
  readonly said: number;
  readonly compared: number;
  /** Of the points said, those with a sentence that says it. */
  readonly withEvidence: number;
  readonly critical: { readonly said: number; readonly compared: number };
  readonly layers: readonly {
    readonly layer: KnowledgeLayer;
    readonly said: number;
    readonly compared: number;
  }[];
  readonly mistakes: number;
}

/** Counts what was marked; nothing is weighed. Undefined: nothing has been compared. */
export function claimsOf(questions: RoundReport['questions']): Claims | undefined {
  const points = questions.flatMap((question) => question.points);
  const mistakes = questions.reduce((total, question) => total + question.mistakes.length, 0);
  if (points.length === 0 && mistakes === 0) return undefined;
  const said = points.filter(({ mark }) => mark === 'said');
  const critical = points.filter((point) => point.critical);
  return {
    said: said.length,
    compared: points.length,
    withEvidence: said.filter(({ evidence }) => evidence !== undefined && evidence !== '').length,
    critical: { said: critical.filter(({ mark }) => mark === 'said').length, compared: critical.length },
    layers: knowledgeLayers.flatMap((layer) => {
      const own = points.filter((point) => point.layer === layer);
      if (own.length === 0) return [];
      return [{ layer, said: own.filter(({ mark }) => mark === 'said').length, compared: own.length }];
    }),
    mistakes,
  };
}
