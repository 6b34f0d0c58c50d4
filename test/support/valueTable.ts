import type { Json } from '../../src/core/json.ts';
import type { LanguageId } from '../../src/core/language.ts';

/** The records of the tables below. */
export const tableTypes = {
  Point: { xPos: 'int', label: 'string?' },
  Folder: { name: 'string', inner: 'Folder[]' },
};

export interface RoundTrip {
  readonly type: string;
  /** Values that go into a solution and come back from it as they went. */
  readonly values: readonly Json[];
  /** Where the type that a starter declares cannot hold them. */
  readonly declared?: Readonly<Partial<Record<LanguageId, string>>>;
}

const largest = 2 ** 53;

/** Strings with all that is hard in them: quotes, controls, code points beyond the BMP, line separators, marks that combine. */
const strings = ['', 'a"\\\n\u0000\u001f', 'é😀𝒳\u{10ffff}', '\u2028\u2029\ufeff', 'e\u0301 <&> %s'];

export const roundTrips: readonly RoundTrip[] = [
  { type: 'int', values: [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)] },
  { type: 'long', values: [0, 2 ** 31, largest - 1, -(largest - 1)] },
  { type: 'bigint', values: ['0', '-1', String(2n ** 53n), String(-(2n ** 64n)), '9'.repeat(5_000)] },
  {
    type: 'float',
    values: [
      0,
      -0,
      1,
      0.1,
      -2.5,
      largest,
      1e21,
      1e-7,
      1.7976931348623157e308,
      5e-324,
      'NaN',
      'Infinity',
      '-Infinity',
    ],
  },
  { type: 'bool', values: [true, false] },
  { type: 'string', values: [...strings, 'x'.repeat(100_000)] },
  { type: 'char', values: ['x', '"', '\u0000', 'é', '\uffff'] },
  { type: 'char', values: ['😀', '\u{10ffff}'], declared: { java: 'String' } },
  { type: 'int[]', values: [[], [1], Array.from({ length: 10_000 }, (_, index) => index)] },
  { type: 'float[]', values: [['NaN', 'Infinity', '-Infinity', 0.5, 3]] },
  { type: 'string?[]', values: [[], [null], ['', null, '😀']] },
  { type: 'int[][][][]', values: [[], [[]], [[[]]], [[[[]]]], [[[[1, 2], []], []], [], [[[3]]]]] },
  { type: 'Map<string,int[]>', values: [[], [['', []]], strings.map((key, index): Json => [key, [index]])] },
  {
    type: 'Map<long,Map<bool,char>>',
    values: [
      [],
      [
        [1 - largest, []],
        [
          largest - 1,
          [
            [true, 'x'],
            [false, 'y'],
          ],
        ],
      ],
    ],
  },
  { type: 'int?', values: [null, 0, -(2 ** 31)] },
  { type: 'ListNode<int>', values: [[], [1], [1, 2, 3], Array.from({ length: 5_000 }, (_, index) => index)] },
  {
    type: 'TreeNode<int>',
    values: [[], [1], [1, null, 2, 3], [5, 4, 8, 11, null, 13, 4, 7, 2], chain(500)],
  },
  {
    type: 'Point',
    values: [
      { xPos: 1, label: null },
      { xPos: -1, label: '😀' },
    ],
  },
  { type: 'Folder[]', values: [[], [nested(1)], [nested(40), nested(2)]] },
];

/** A tree that leans to the right, one node a level. */
function chain(levels: number): Json[] {
  return [0, ...Array.from({ length: levels - 1 }, (_, index): Json[] => [null, index + 1]).flat()];
}

function nested(levels: number): Json {
  return { name: `level ${levels}`, inner: levels === 0 ? [] : [nested(levels - 1)] };
}

/** What a solution makes itself: an expression in each language. */
type Expressions = Readonly<Record<LanguageId, string>>;

export interface MadeValue {
  readonly type: string;
  readonly expected: Json;
  readonly made: Expressions;
}

/** Right answers that no argument can bring. */
export const madeValues: Readonly<Record<string, MadeValue>> = {
  'a minus zero is a zero': {
    type: 'float',
    expected: 0,
    made: ecmascript('-0', { python: '-0.0', go: 'math.Copysign(0, -1)', java: '-0.0' }),
  },
  'what is not a number equals itself': {
    type: 'float',
    expected: 'NaN',
    made: ecmascript('NaN', { python: 'float("nan")', go: 'math.NaN()', java: 'Double.NaN' }),
  },
  'a whole number is a float too': {
    type: 'float',
    expected: 1,
    made: ecmascript('1', { python: '1', go: '1.0', java: '1.0' }),
  },
  'nothing is null where null may be': {
    type: 'int?',
    expected: null,
    made: ecmascript('undefined', { python: 'None', go: 'nil', java: 'null' }),
  },
  'nothing is the empty list': {
    type: 'ListNode<int>',
    expected: [],
    made: ecmascript('null', { python: 'None', go: '(*ListNode)(nil)', java: 'null' }),
  },
  'nothing is the empty tree': {
    type: 'TreeNode<int>',
    expected: [],
    made: ecmascript('null', { python: 'None', go: '(*TreeNode)(nil)', java: 'null' }),
  },
};

export interface Misfit {
  readonly type: string;
  /** Any value of that type: the answer is wrong whatever is expected. */
  readonly expected: Json;
  readonly made: Expressions;
  /** As what the student is shown it. */
  readonly shown: Expressions;
}

/** Answers that are not of their type. */
export const misfits: Readonly<Record<string, Misfit>> = {
  'nothing for a list': {
    type: 'int[]',
    expected: [],
    made: ecmascript('null', { python: 'None', go: 'nil', java: 'null' }),
    shown: ecmascript('null', { python: 'None', go: 'nil', java: 'null' }),
  },
  'nothing for a number': {
    type: 'int',
    expected: 0,
    made: ecmascript('undefined', { python: 'None', go: 'nil', java: 'null' }),
    shown: ecmascript('undefined', { python: 'None', go: 'nil', java: 'null' }),
  },
  'nothing for a record': {
    type: 'Point',
    expected: { xPos: 0, label: null },
    made: ecmascript('null', { python: 'None', go: '(*Point)(nil)', java: 'null' }),
    shown: ecmascript('null', { python: 'None', go: 'nil', java: 'null' }),
  },
  'a text for a number': {
    type: 'int',
    expected: 1,
    made: same('"1"'),
    shown: { ...same('"1"'), python: "'1'" },
  },
  'a number for a text': { type: 'string', expected: '1', made: same('1'), shown: same('1') },
  'a truth for a number': {
    type: 'int',
    expected: 1,
    made: { ...same('true'), python: 'True' },
    shown: { ...same('true'), python: 'True' },
  },
  'a number for a truth': { type: 'bool', expected: true, made: same('1'), shown: same('1') },
  'a fraction for a whole number': { type: 'int', expected: 1, made: same('1.5'), shown: same('1.5') },
  'more than 32 bits': {
    type: 'int',
    expected: 0,
    made: { ...same('2147483648'), go: 'int64(2147483648)', java: '2147483648L' },
    shown: { ...ecmascript('2147483648, which is out of range', bare('2147483648')) },
  },
  'two to the power of 53': {
    type: 'long',
    expected: 0,
    made: { ...same('9007199254740992'), go: 'int64(9007199254740992)', java: '9007199254740992L' },
    shown: { ...ecmascript('9007199254740992, which is out of range', bare('9007199254740992')) },
  },
  'no number for a whole number': {
    type: 'int',
    expected: 0,
    made: ecmascript('NaN', { python: 'float("nan")', go: 'math.NaN()', java: 'Double.NaN' }),
    shown: ecmascript('NaN', { python: 'nan', go: 'NaN', java: 'NaN' }),
  },
  'two characters for one': {
    type: 'char',
    expected: 'a',
    made: same('"ab"'),
    shown: { ...same('"ab"'), python: "'ab'" },
  },
  'half a surrogate pair': {
    type: 'string',
    expected: '',
    made: { ...same('"\\ud800"'), go: '"\\xff"' },
    shown: ecmascript('"\\ud800", which holds half a surrogate pair', {
      python: "'\\ud800'",
      go: '"\\xff"',
      java: '"\\ud800"',
    }),
  },
  'one wrong element': {
    type: 'int[]',
    expected: [],
    made: ecmascript('[1, null, 3]', {
      python: '[1, None, 3]',
      go: '[]any{1, nil, 3}',
      java: 'Arrays.asList(1, null, 3)',
    }),
    shown: ecmascript('[ 1, null, 3 ], where [1] is null', {
      python: '[1, None, 3], where [1] is None',
      go: '[]interface {}{1, nil, 3}, where [1] is nil',
      java: '[1, null, 3], where [1] is null',
    }),
  },
  'one wrong value of a map': {
    type: 'Map<string,int>',
    expected: [],
    made: ecmascript('new Map([["a", "b"]])', {
      python: '{"a": "b"}',
      go: 'map[string]any{"a": "b"}',
      java: 'Map.of("a", "b")',
    }),
    shown: ecmascript('Map(1) { \'a\' => \'b\' }, where ["a"] is "b"', {
      python: "{'a': 'b'}, where ['a'] is 'b'",
      go: 'map[string]interface {}{"a": "b"}, where ["a"] is "b"',
      java: '{"a"="b"}, where ["a"] is "b"',
    }),
  },
  'a list that leads into itself': {
    type: 'ListNode<int>',
    expected: [],
    made: { ...same('cyclicList()'), typescript: 'this.cyclicList()', javascript: 'this.cyclicList()' },
    shown: same('a list with a cycle'),
  },
  'a tree that hangs under itself': {
    type: 'TreeNode<int>',
    expected: [],
    made: { ...same('cyclicTree()'), typescript: 'this.cyclicTree()', javascript: 'this.cyclicTree()' },
    shown: ecmascript(
      'a tree in which one node stands in two places, or under itself',
      bare('a tree in which one node hangs in two places'),
    ),
  },
  'a number for a list of nodes': { type: 'ListNode<int>', expected: [], made: same('3'), shown: same('3') },
};

/** The same for TypeScript and JavaScript. */
function ecmascript(text: string, others: Omit<Expressions, 'typescript' | 'javascript'>): Expressions {
  return { typescript: text, javascript: text, ...others };
}

function same(text: string): Expressions {
  return ecmascript(text, bare(text));
}

function bare(text: string): Omit<Expressions, 'typescript' | 'javascript'> {
  return { python: text, go: text, java: text };
}
