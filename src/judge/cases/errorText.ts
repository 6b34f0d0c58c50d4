import * as l10n from '@vscode/l10n';
import type { ThrownError } from '../protocol.ts';

/** `TypeError: x is not a function`, without the stack. */
export function errorText(error: ThrownError): string {
  if (error.message === '') return error.name === '' ? l10n.t('an error') : error.name;
  return error.name === '' || error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
}

/** In Python and Java running out of memory can be caught by nobody but the driver; it then arrives as an error. */
export function isOutOfMemory(error: ThrownError): boolean {
  return error.name === 'MemoryError' || error.name === 'OutOfMemoryError';
}
