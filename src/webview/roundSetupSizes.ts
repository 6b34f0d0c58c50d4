import { t } from '@vscode/l10n';
import type { Choice } from '../core/roundMessages.ts';
import { codingShares, roundLengths, type Tailoring } from '../core/roundTailoring.ts';
import { element } from './followUpElement.ts';

type Select = (name: string, label: string, all: readonly Choice[], chosen: string) => HTMLElement;

interface SetupSizes {
  readonly fields: readonly HTMLElement[];
  /** Lets the mix be chosen, or says why there is none. */
  offerMix(isOffered: boolean): void;
  chosen(form: HTMLFormElement): Tailoring;
}

/** Length and mix of a round, where a person wants them otherwise than the plan has them. */
export function setupSizes(select: Select): SetupSizes {
  const asPlanned = { value: '', label: t('As the plan says') };
  const lengths = roundLengths.map((minutes) => ({
    value: String(minutes),
    label: t('{0} minutes', minutes),
  }));
  const shares = codingShares.map((coding) => ({
    value: String(coding),
    label: t('{0} % coding, {1} % design', coding, 100 - coding),
  }));
  const length = select('length', t('Length'), [asPlanned, ...lengths], '');
  const mix = select('mix', t('Mix'), [asPlanned, ...shares], '');
  const why = element('p', { class: 'quiet', id: 'mix-why' });
  mix.append(why);
  const control = mix.querySelector('select');
  control?.setAttribute('aria-describedby', why.id);
  return {
    fields: [length, mix],
    offerMix: (isOffered) => {
      if (control !== null) control.disabled = !isOffered;
      why.textContent = isOffered ? '' : t('This plan has not both coding and design.');
    },
    chosen: (form) => ({ minutes: numberIn(form, 'length'), coding: numberIn(form, 'mix') }),
  };
}

/** Undefined where the plan decides; a control that is disabled has no value. */
function numberIn(form: HTMLFormElement, name: string): number | undefined {
  const value = new FormData(form).get(name);
  return typeof value === 'string' && value !== '' ? Number(value) : undefined;
}
