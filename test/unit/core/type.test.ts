import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isNullable, isScalar, parseType, TypeSyntaxError, type Type } from '../../../src/core/type.ts';
import { anyType, typeText } from '../../support/typeText.ts';

const int: Type = { kind: 'int' };
const string: Type = { kind: 'string' };

describe('parseType', function () {
  this.timeout(60_000);

  const written: readonly (readonly [string, Type])[] = [
    ['int', int],
    ['void', { kind: 'void' }],
    ['clock', { kind: 'clock' }],
    ['Point', { kind: 'record', name: 'Point' }],
    ['int[][]', { kind: 'array', of: { kind: 'array', of: int } }],
    ['int?[]', { kind: 'array', of: { kind: 'optional', of: int } }],
    ['int[]?', { kind: 'optional', of: { kind: 'array', of: int } }],
    ['Map<string,int>', { kind: 'map', key: string, value: int }],
    [' Map< string , int [] > ', { kind: 'map', key: string, value: { kind: 'array', of: int } }],
    ['ListNode<int>?', { kind: 'optional', of: { kind: 'list', of: int } }],
    ['TreeNode<string>', { kind: 'tree', of: string }],
    ['task<void>', { kind: 'task', returns: { kind: 'void' } }],
    ['fn<() -> int>', { kind: 'callback', params: [], returns: int, async: true }],
    ['fn<(int, string) -> int[]>', callback([int, string], true)],
    ['sync fn<(int,string)->int[]>', callback([int, string], false)],
  ];
  for (const [text, type] of written) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseType(text), type);
    });
  }

  it('reads every type back from its text', () => {
    fc.assert(
      fc.property(anyType, (type) => {
        assert.deepEqual(parseType(typeText(type)), type);
      }),
    );
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /a type was expected/],
    ['number', /"number" is not a type/],
    ['integer', /"integer" is not a type/],
    ['int??', /one "\?" is enough/],
    ['int]', /"\]" was left over/],
    ['int[', /"\[" was left over/],
    ['Map<int>', /"," was expected/],
    ['Map<int[],int>', /the key of a Map must be a scalar/],
    ['Map<Point,int>', /the key of a Map must be a scalar/],
    ['ListNode<int', /">" was expected/],
    ['fn<int -> int>', /"\(" was expected/],
    ['fn<(int) int>', /"->" was expected/],
    ['fn<(int int) -> int>', /"," was expected/],
    ['fn<(int,) -> int>', /a type was expected/],
    ['void[]', /a void cannot stand inside another type/],
    ['task<int>?', /a task cannot stand inside another type/],
    ['Map<string,clock>', /a clock cannot stand inside another type/],
    ['ListNode<fn<() -> int>>', /a callback cannot stand inside another type/],
    ['TreeNode<int?>', /the values of a tree cannot be null/],
  ];
  for (const [text, message] of refused) {
    it(`refuses ${JSON.stringify(text)}, quotes it and says what is known`, () => {
      assert.throws(
        () => parseType(text),
        (error) =>
          error instanceof TypeSyntaxError &&
          error.message.startsWith(`"${text}": `) &&
          message.test(error.message) &&
          error.message.includes('ListNode<T>'),
      );
    });
  }

  it('either gives a type or refuses in words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('int[]?Map<>,fn()- >syc')) }), (text) => {
        try {
          parseType(text);
        } catch (error) {
          assert.ok(error instanceof TypeSyntaxError);
        }
      }),
    );
  });
});

describe('isScalar', () => {
  it('holds for the seven scalars alone', () => {
    const scalars = ['int', 'long', 'bigint', 'float', 'bool', 'string', 'char'];
    const others = ['void', 'clock', 'int?', 'int[]', 'Point', 'task<int>', 'ListNode<int>'];
    assert.deepEqual(
      [...scalars, ...others].filter((text) => isScalar(parseType(text))),
      scalars,
    );
  });
});

describe('isNullable', () => {
  it('holds for types that have null among their values', () => {
    const texts = ['int', 'int[]', 'Map<int,int>', 'Point', 'int?', 'ListNode<int>', 'TreeNode<int>', 'void'];
    assert.deepEqual(
      texts.filter((text) => isNullable(parseType(text))),
      ['int?', 'ListNode<int>', 'TreeNode<int>', 'void'],
    );
  });
});

function callback(params: Type[], async: boolean): Type {
  return { kind: 'callback', params, returns: { kind: 'array', of: int }, async };
}
