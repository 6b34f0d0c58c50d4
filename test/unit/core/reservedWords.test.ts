import assert from 'node:assert/strict';
import { reservedIn, type NameRole } from '../../../src/core/reservedWords.ts';

describe('reservedIn', () => {
  const rows: readonly (readonly [name: string, role: NameRole, languages: readonly string[]])[] = [
    ['total', 'function', []],
    ['do', 'function', ['typescript', 'javascript', 'java']],
    ['lambda', 'parameter', ['python']],
    ['delete', 'function', ['typescript', 'javascript']],
    ['delete', 'method', []],
    ['nonlocal', 'field', ['python']],
    ['constructor', 'method', ['typescript', 'javascript']],
    ['wait', 'method', ['java']],
    ['wait', 'parameter', []],
    ['func', 'parameter', ['go']],
    ['func', 'method', []],
    ['isNot', 'method', []],
    ['package', 'parameter', ['typescript', 'javascript', 'go', 'java']],
    ['ListNode', 'type', ['typescript', 'javascript', 'python', 'go', 'java']],
    ['Point', 'type', []],
  ];
  for (const [name, role, languages] of rows) {
    it(`knows where the ${role} "${name}" cannot be written: ${languages.join(', ') || 'nowhere'}`, () => {
      assert.deepEqual(reservedIn(name, role), languages);
    });
  }
});
