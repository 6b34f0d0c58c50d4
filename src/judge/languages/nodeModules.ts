import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { identityMap } from '../debug/identityMap.ts';
import { wireSignature } from '../wireSignature.ts';
import type { PrepareRequest } from './adapter.ts';

/** What a solution may import from `./code-rounds` at run time; all else in that file is types. */
const supportText = `'use strict';

exports.ListNode = class ListNode {
  constructor(val, next = null) {
    this.val = val;
    this.next = next;
  }
};

exports.TreeNode = class TreeNode {
  constructor(val, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
};
`;
const supportName = 'code-rounds.cjs';

interface Compiled {
  readonly code: string;
  /** The source map's JSON, when the code is not the student's own text. */
  readonly map?: string;
}

/**
 * Writes a solution into the run folder twice, as a script and as a module, since only a parser can tell which it
 * is; a file whose ending says it is written once. Each copy is named as the student's file with one more ending.
 * @returns the absolute paths for the driver, in the order to try
 * @throws what the file system throws
 */
export async function writeNodeModules(
  request: Pick<PrepareRequest, 'runFolder' | 'fileName' | 'problem' | 'debugged'>,
  compiled: Compiled,
): Promise<string[]> {
  const { runFolder } = request;
  const fileName = path.basename(request.fileName);
  const code = compiled.code.replace(/(['"])\.\/code-rounds(?:\.[cm]?[jt]s)?\1/g, `$1./${supportName}$1`);
  const names = topLevelNames(request);
  const map = compiled.map ?? (request.debugged === undefined ? undefined : identityMap(compiled.code));
  const shownAs =
    request.debugged === undefined ? encodeURIComponent(fileName) : pathToFileURL(request.debugged).href;
  const sourceMap = map === undefined ? '' : `\n${inlineMap(map, shownAs)}\n`;
  const script = `${code}\n;module.codeRounds=${names};${sourceMap}`;
  const module = `${code}\n;export const codeRounds=()=>(${names});${sourceMap}`;
  const kinds = [
    ...(/\.m[jt]s$/.test(fileName) ? [] : [{ file: path.join(runFolder, `${fileName}.cjs`), text: script }]),
    ...(/\.c[jt]s$/.test(fileName) ? [] : [{ file: path.join(runFolder, `${fileName}.mjs`), text: module }]),
  ];
  await Promise.all([
    writeFile(path.join(runFolder, supportName), supportText),
    ...kinds.map(({ file, text }) => writeFile(file, text)),
  ]);
  return kinds.map(({ file }) => file);
}

/** An object literal of what was looked for, found even where nothing is exported. */
function topLevelNames({ problem }: Pick<PrepareRequest, 'problem'>): string {
  const { names } = wireSignature(problem, 'javascript');
  return `{${names.map((name) => `${name}:typeof ${name}==='undefined'?undefined:${name}`).join(',')}}`;
}

/** @param source URL of the file, relative to the copy or absolute. */
function inlineMap(map: string, source: string): string {
  const json = JSON.stringify({ ...(JSON.parse(map) as object), sources: [source] });
  return `//# sourceMappingURL=data:application/json;base64,${Buffer.from(json).toString('base64')}`;
}
