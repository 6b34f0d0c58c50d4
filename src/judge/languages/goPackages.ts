import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** Compiled packages and the tools that take them: what `go build` looks up anew for each program. */
export interface GoPackages {
  /** Absolute paths. */
  readonly compiler: string;
  readonly linker: string;
  /** The import configuration that both read, a line for each package. */
  readonly configuration: string;
}

const listSchema = z.strictObject({ tools: z.string(), packages: z.record(z.string(), z.string()) });

const listName = 'packages.json';

/** For `go list -export`: the import path of a compiled package, and where it lies. */
export const packageFormat = '{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}';

/**
 * Copies the packages that `go list` named into a folder: Go removes from its own cache what its own commands have not
 * used for days.
 * @param listed lines in the form of `packageFormat`. @param tools what `go env GOTOOLDIR` says.
 */
export async function keepPackages(listed: string, tools: string, into: string): Promise<void> {
  await mkdir(path.join(into, 'packages'));
  const packages: Record<string, string> = {};
  for (const line of listed.split('\n').filter((each) => each.includes('='))) {
    const [name = '', file = ''] = line.split('=', 2).map((part) => part.trim());
    const kept = path.join('packages', `${Object.keys(packages).length}.a`);
    await copyFile(file, path.join(into, kept));
    packages[name] = kept;
  }
  await writeFile(path.join(into, listName), JSON.stringify({ tools: tools.trim(), packages }));
}

/** Opens what was kept in a folder. */
export async function openPackages(folder: string): Promise<GoPackages> {
  const { tools, packages } = listSchema.parse(
    JSON.parse(await readFile(path.join(folder, listName), 'utf8')),
  );
  const lines = Object.entries(packages).map(
    ([name, file]) => `packagefile ${name}=${path.join(folder, file)}\n`,
  );
  const executable = (name: string): string =>
    path.join(tools, process.platform === 'win32' ? `${name}.exe` : name);
  return { compiler: executable('compile'), linker: executable('link'), configuration: lines.join('') };
}
