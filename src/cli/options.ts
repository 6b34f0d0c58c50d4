import type { parseArgs } from 'node:util';

/** The options of all commands together. */
export const options = {
  pack: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  out: { type: 'string' },
  examples: { type: 'boolean' },
  case: { type: 'string' },
  junit: { type: 'string' },
  reveal: { type: 'string' },
  static: { type: 'boolean' },
  fix: { type: 'boolean' },
  against: { type: 'string' },
  changed: { type: 'boolean' },
  skip: { type: 'string', multiple: true },
  check: { type: 'boolean' },
  kind: { type: 'string' },
  problem: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  languages: { type: 'string' },
  soak: { type: 'boolean' },
  ci: { type: 'boolean' },
  quick: { type: 'boolean' },
  'limits-factor': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options as they were given; what was not given is undefined. */
export type OptionValues = ReturnType<
  typeof parseArgs<{ options: typeof options; allowPositionals: true }>
>['values'];
