import * as vscode from 'vscode';
import { languageIds, languages } from '../../core/language.ts';
import type { PlanView, RoundPageView } from '../../core/roundMessages.ts';
import { questionLevels, questionLevelTitles } from '../../core/questionWords.ts';
import { mixText } from '../../core/roundMix.ts';
import type { RoundPlan } from '../../core/roundPlan.ts';
import { planSentences } from '../../core/roundRules.ts';
import { visibleText } from '../../core/visibleText.ts';
import type { PackStock } from '../packStock.ts';
import { topicTitle } from '../topicTitle.ts';
import { segmentTitle } from './segmentWords.ts';

/** What the page offers before a round. @param chosen UUID of a plan. @param language the one used last. */
export function setupView(
  { plans, sections }: PackStock,
  chosen: string | undefined,
  language: string | undefined,
): RoundPageView {
  const [first] = plans;
  const known = plans.find(({ value }) => value.uuid === chosen) ?? first;
  const stacks = new Set(sections.flatMap(({ value }) => value.items.flatMap(({ stack }) => stack)));
  return {
    kind: 'setup',
    title: vscode.l10n.t('Start a Round'),
    lead: vscode.l10n.t(
      'A round against the clock, by yourself. Everything that happens is kept on this machine alone.',
    ),
    plans: plans.map(({ value }) => planView(value)),
    chosen: known?.value.uuid ?? '',
    languages: languageIds.map((value) => ({ value, label: languages[value].title })),
    language: language ?? 'typescript',
    levels: questionLevels.map((value) => ({ value, label: questionLevelTitles[value] })),
    stacks: [...stacks].sort().map((value) => ({ value, label: topicTitle(value) })),
  };
}

function planView(plan: RoundPlan): PlanView {
  return {
    uuid: plan.uuid,
    title: visibleText(plan.title),
    description: visibleText(plan.description),
    facts: planFacts(plan),
    segments: plan.segments.map((segment) => ({
      title: segmentTitle(segment),
      type: segment.type,
      minutes: segment.minutes,
    })),
    rules: planSentences(plan),
  };
}

/** Length and mix of a plan in one line. */
export function planFacts(plan: RoundPlan): string {
  const minutes = vscode.l10n.t('{0} minutes', plan.minutes);
  const mix = mixText(plan);
  return mix === '' ? minutes : `${minutes} · ${mix}`;
}
