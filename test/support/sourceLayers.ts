import path from 'node:path';
import ts from 'typescript';

/** What each part of `src/` may import beside itself. The drivers run in a child process and stand alone. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  packs: ['core'],
  judge: ['core'],
  'judge/drivers': [],
  authoring: ['core', 'packs', 'judge'],
  editor: ['core', 'packs', 'judge', 'authoring'],
  cli: ['core', 'packs', 'judge', 'authoring'],
  webview: ['core'],
  'extension.ts': ['core', 'packs', 'judge', 'authoring', 'editor'],
};

const grabBags = ['utils', 'util', 'helpers', 'helper', 'index', 'common', 'misc'];

/** All that is wrong with the imports, exports and name of a file. @param file relative to `src/`, with slashes. */
export function layerFaults(file: string, text: string): string[] {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return [
    ...imported.flatMap((specifier) => importFault(file, specifier) ?? []),
    ...(exportsDefault(text) ? [`${file} has a default export`] : []),
    ...(grabBags.includes(path.posix.basename(file).replace(/\..*$/, '')) ? [`${file} names no idea`] : []),
  ];
}

function importFault(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  const fault = `${file} imports ${specifier}`;
  if (specifier.startsWith('.')) {
    const target = layerOf(path.posix.join(path.posix.dirname(file), specifier));
    return target === layer || mayImport[layer]?.includes(target) === true ? undefined : fault;
  }
  if (specifier === 'vscode') return layer === 'editor' || layer === 'extension.ts' ? undefined : fault;
  if (layer === 'core') return specifier === 'zod' || specifier === '@vscode/l10n' ? undefined : fault;
  return layer === 'webview' && specifier.startsWith('node:') ? fault : undefined;
}

function layerOf(file: string): string {
  if (file.startsWith('judge/drivers/')) return 'judge/drivers';
  return file.split('/')[0] ?? file;
}

function exportsDefault(text: string): boolean {
  return ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest).statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return (
        clause !== undefined &&
        ts.isNamedExports(clause) &&
        clause.elements.some(({ name }) => name.text === 'default')
      );
    }
    return (
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
    );
  });
}
