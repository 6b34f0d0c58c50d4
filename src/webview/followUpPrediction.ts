import * as l10n from '@vscode/l10n';
import type { FollowUpAnswer } from '../core/followUpEvent.ts';
import { predictions, predictionTitles, type Prediction } from '../core/followUpWords.ts';
import { element } from './followUpElement.ts';

interface PredictionGroup {
  readonly root: HTMLFieldSetElement;
  chosen(): Pick<FollowUpAnswer, 'prediction'>;
}

/** What a person expects of the answer to come; nobody has to say. */
export function predictionGroup(uuid: string, before: Prediction | undefined): PredictionGroup {
  const inputs = predictions.map((value) => {
    const input = element('input', {
      type: 'radio',
      name: `prediction-${uuid}`,
      value,
      checked: value === before,
    });
    return { value, input };
  });
  const root = element(
    'fieldset',
    { class: 'prediction' },
    element('legend', {}, l10n.t('How many of the points will you say? (optional)')),
    ...inputs.map(({ value, input }) => element('label', { class: 'mark' }, input, predictionTitles[value])),
  );
  return {
    root,
    chosen: () => {
      const found = inputs.find(({ input }) => input.checked);
      return found === undefined ? {} : { prediction: found.value };
    },
  };
}
