import * as vscode from 'vscode';
import { z } from 'zod';
import { languages } from '../../core/language.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import { adapters } from '../../judge/languages/table.ts';
import type { LatestFailures } from '../latestFailures.ts';
import type { CaseTarget } from './caseTarget.ts';
import { faultReport } from './faultReport.ts';

const manifestSchema = z.object({ displayName: z.string(), version: z.string() });

interface ReportingParts {
  readonly target: CaseTarget;
  readonly failures: LatestFailures;
  readonly environment: () => JudgeEnvironment;
  /** The extension's own `package.json`. */
  readonly manifest: unknown;
}

/** *Report a Fault in This Case*: opens a text that is ready but for the person's words. Sends nothing. */
export class FaultReporting {
  private readonly parts: ReportingParts;

  constructor(parts: ReportingParts) {
    this.parts = parts;
  }

  async open(target: unknown): Promise<void> {
    const chosen = await this.parts.target.of(target, vscode.l10n.t('Report a Fault in This Case'));
    if (chosen === undefined) return;
    const { solution, judged } = chosen;
    const { entry, language, file } = solution;
    const search = await adapters[language].find(this.parts.environment());
    const { displayName, version } = manifestSchema.parse(this.parts.manifest);
    const content = faultReport({
      entry,
      judged,
      language,
      result: this.parts.failures.of(file).find(({ id }) => id === judged.case.uuid),
      extension: `${displayName} ${version}`,
      editor: `${vscode.env.appName} ${vscode.version}`,
      tool: search.kind === 'found' ? `${toolName(language)} ${search.toolchain.version}` : undefined,
      system: `${process.platform} ${process.arch}`,
    });
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    // Where the person's words go.
    const at = document.positionAt(content.indexOf('(What did you'));
    editor.selection = new vscode.Selection(at, document.lineAt(at.line).range.end);
    editor.revealRange(editor.selection);
  }
}

function toolName(language: keyof typeof languages): string {
  return language === 'typescript' || language === 'javascript' ? 'Node.js' : languages[language].title;
}
