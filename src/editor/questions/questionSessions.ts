import * as vscode from 'vscode';
import { z } from 'zod';
import { HumanError } from '../../core/humanError.ts';
import type { QuestionSection } from '../../core/question.ts';
import { questionChoiceSchema, questionsBy, type QuestionChoice } from '../../core/questionChoice.ts';
import { drawSession } from '../../core/questionSession.ts';
import type { Standings } from '../../core/questionStanding.ts';
import type { FollowUpPanels } from '../followUpPanel.ts';
import { commandIds } from '../ids.ts';
import type { PackStock } from '../packStock.ts';
import type { BankStandings } from './bankStandings.ts';
import { choicePicks } from './choicePicks.ts';
import { symptomPicks, targetPicks } from './symptomPicks.ts';

/** A row of the view, as far as it matters here. */
const rowSchema = z.object({ choice: questionChoiceSchema });

interface Parts {
  readonly stock: () => Promise<Pick<PackStock, 'sections' | 'drills'>>;
  readonly known: BankStandings;
  readonly pages: Pick<FollowUpPanels, 'ask'>;
}

/** Starts sessions of questions: from a row, or by asking what they are to be about. */
export class QuestionSessions {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * @param given a row of the view; anything else asks.
   * @throws {HumanError} when the bank holds no such question.
   */
  async start(given?: unknown): Promise<void> {
    const row = rowSchema.safeParse(given);
    if (row.success) await this.begin(row.data.choice);
    else await this.choose();
  }

  /** Asks for a symptom, then for what to do about it. @throws {HumanError} when there are none. */
  async whatDoYouSee(): Promise<void> {
    const picked = await vscode.window.showQuickPick(this.symptoms(), {
      title: vscode.l10n.t('What Do You See?'),
      placeHolder: vscode.l10n.t('Type what you see, such as latency, lag or memory'),
      matchOnDescription: true,
    });
    if (picked === undefined) return;
    const targets = targetPicks(picked.symptom);
    const [only, ...others] = targets;
    const target =
      only !== undefined && others.length === 0
        ? only
        : await vscode.window.showQuickPick(targets, {
            title: picked.label,
            placeHolder: vscode.l10n.t('A question to answer, or a drill to play'),
            // A page that gets the focus back from the first list must not take the second one away.
            ignoreFocusOut: true,
          });
    if (target?.leads === 'drill') await vscode.commands.executeCommand(commandIds.playDrill, target.drill);
    else if (target !== undefined) await this.begin(target.choice);
  }

  private async choose(): Promise<void> {
    const picked = await vscode.window.showQuickPick(this.choices(), {
      title: vscode.l10n.t('Start Questions'),
      placeHolder: vscode.l10n.t('A section, a level, a stack, or at random'),
    });
    if (picked?.choice !== undefined) await this.begin(picked.choice);
  }

  private async begin(choice: QuestionChoice): Promise<void> {
    const { sections, known } = await this.bank();
    const { title, questions, order, asks } = questionsBy(choice, sections);
    if (questions.length === 0) {
      throw new HumanError(
        vscode.l10n.t(
          'No loaded pack has such questions any more. Reload the packs, or choose others by “Start Questions...”.',
        ),
      );
    }
    const drawn = drawSession(questions, known, {
      ...(order === 'mixed' ? { seed: Math.floor(Math.random() * 2 ** 32) } : {}),
      ...(asks === 'all' ? { length: questions.length } : {}),
    });
    await this.parts.pages.ask(
      title,
      drawn.map(({ uuid }) => uuid),
    );
  }

  private async choices() {
    const { sections, known } = await this.bank();
    return choicePicks(sections, known);
  }

  private async symptoms() {
    const { sections, drills } = await this.parts.stock();
    const picks = symptomPicks(
      sections.map(({ value }) => value),
      drills.map(({ value }) => value),
    );
    if (picks.length === 0) throw noQuestions();
    return picks;
  }

  private async bank(): Promise<{ sections: readonly QuestionSection[]; known: Standings }> {
    const stock = await this.parts.stock();
    const sections = stock.sections.map(({ value }) => value);
    if (sections.length === 0) throw noQuestions();
    return { sections, known: await this.parts.known.of(sections) };
  }
}

function noQuestions(): HumanError {
  return new HumanError(
    vscode.l10n.t(
      'No loaded pack has a question bank. Install one by “Install Pack...”, or reload the packs.',
    ),
  );
}
