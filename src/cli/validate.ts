import { stat } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../core/humanError.ts';
import { checkPack } from '../packs/check/checkPack.ts';
import { formatFinding, type Finding } from '../packs/finding.ts';
import { exitStatus } from './exitStatus.ts';
import type { Output } from './output.ts';

export interface ValidateOptions {
  /** Nothing of the pack is run. */
  readonly static: boolean;
  readonly json: boolean;
}

/**
 * `code-rounds pack validate`.
 * @throws {HumanError} when there is no folder to look at.
 */
export async function validate(folder: string, options: ValidateOptions, output: Output): Promise<number> {
  const root = path.resolve(folder);
  if (!(await isFolder(root))) {
    throw new HumanError(`${folder}: no folder here. Name the one that holds pack.rounds.json.`);
  }
  const findings = await checkPack(root);
  if (options.json) output.out(`${JSON.stringify(summary(findings), null, 2)}\n`);
  else output.out(findingsText(findings));
  if (findings.some(({ code }) => code === 'F01')) return exitStatus.usage;
  return findings.some(({ severity }) => severity === 'error') ? exitStatus.bad : exitStatus.good;
}

function summary(findings: readonly Finding[]) {
  return { schema: 1, errors: count(findings, 'error'), warnings: count(findings, 'warning'), findings };
}

function findingsText(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => `${formatFinding(finding)}\n`);
  const errors = count(findings, 'error');
  const warnings = count(findings, 'warning');
  return `${lines.join('')}${plural(errors, 'error')}, ${plural(warnings, 'warning')}.\n`;
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
