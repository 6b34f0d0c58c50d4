import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import type { JsonTextFault } from './jsonFaults.ts';

/** What parses, but would be read as something else than what is written, or differently by different readers. */
export function treeFaults(node: Node): JsonTextFault[] {
  const children = node.children ?? [];
  if (node.type === 'string') return surrogateFaults(node);
  if (node.type !== 'object') return children.flatMap(treeFaults);
  const seen = new Set<unknown>();
  const faults: JsonTextFault[] = [];
  for (const property of children) {
    const [key, value] = property.children ?? [];
    if (key === undefined) continue;
    faults.push(...surrogateFaults(key));
    if (seen.has(key.value)) {
      const message = l10n.t(
        'Key "{0}" appears twice; the later one would silently win. Delete one.',
        String(key.value),
      );
      faults.push({ offset: key.offset, issue: { code: 'F03', message } });
    }
    // Written into an object, it would change what the object inherits, and be no key of it.
    if (key.value === '__proto__') {
      const message = l10n.t('Key "__proto__" is not allowed. Rename it.');
      faults.push({ offset: key.offset, issue: { code: 'F04', message } });
    }
    seen.add(key.value);
    if (value !== undefined) faults.push(...treeFaults(value));
  }
  return faults;
}

function surrogateFaults({ value, offset }: Node): JsonTextFault[] {
  if (typeof value !== 'string' || !/\p{Surrogate}/u.test(value)) return [];
  const message = l10n.t('The text holds half of a character (a lone surrogate). Write the whole one.');
  return [{ offset, issue: { code: 'F06', message } }];
}
