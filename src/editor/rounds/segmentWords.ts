import * as vscode from 'vscode';
import type { DrawnSegment } from '../../core/roundEvent.ts';
import type { RoundSegment } from '../../core/roundPlan.ts';
import { stepTitles } from '../../core/followUpWords.ts';

/** What a segment is called on the screen. */
export function segmentTitle(segment: RoundSegment): string {
  switch (segment.type) {
    case 'introduction':
      return vscode.l10n.t('Introduction');
    case 'problem':
      return vscode.l10n.t('Coding');
    case 'follow-ups': {
      const [step, ...others] = segment.steps;
      return step !== undefined && others.length === 0 ? stepTitles[step] : vscode.l10n.t('Follow-ups');
    }
    case 'drill':
      return vscode.l10n.t('Incident drill');
    case 'questions':
      return vscode.l10n.t('Questions');
    case 'break':
      return vscode.l10n.t('Break');
    case 'review':
      return vscode.l10n.t('Looking back');
  }
}

/** What is opened in a segment, as a button says it; `undefined` where there is nothing to open. */
export function openLabel(drawn: DrawnSegment): string | undefined {
  switch (drawn.kind) {
    case 'nothing':
      return undefined;
    case 'problem':
      return vscode.l10n.t('Open Problem');
    case 'follow-ups':
      return vscode.l10n.t('Open Follow-ups');
    case 'drill':
      return vscode.l10n.t('Play Drill');
    case 'questions':
      return vscode.l10n.t('Open Questions');
  }
}

/** The titles of what was drawn for a segment. */
export function drawnTitles(drawn: DrawnSegment): readonly string[] {
  switch (drawn.kind) {
    case 'nothing':
      return [];
    case 'problem':
    case 'drill':
    case 'follow-ups':
      return [drawn.title];
    case 'questions':
      return drawn.items.map(({ title }) => title);
  }
}
