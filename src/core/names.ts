import type { LanguageId } from './language.ts';

/** `tryAcquire` -> `try_acquire`, `LRUCache` -> `lru_cache`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** `get` -> `Get`; Go exports what starts with a capital. */
export function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/**
 * The names under which a method, field or function may stand in a language:
 * the idiomatic one first, then the one the field knows.
 */
export function acceptedNames(name: string, language: LanguageId): string[] {
  const idiomatic = language === 'python' ? snakeCase(name) : language === 'go' ? pascalCase(name) : name;
  return idiomatic === name ? [name] : [idiomatic, name];
}
