// The structured files of a small pack without faults: a class, a function, and a class with scenarios.

export const manifest = {
  format: 1,
  id: 'acme.basics',
  version: '1.2.0',
  title: 'Basics',
  description: 'For tests.',
  authors: [{ name: 'A' }],
  license: 'MIT',
  languages: ['typescript', 'python'],
  problems: ['store', 'total', 'pool'],
  tags: ['data', 'waiting'],
};

export const store = {
  uuid: '10000000-0000-4000-8000-000000000001',
  slug: 'store',
  title: 'Store',
  kind: 'class',
  difficulty: 2,
  minutes: 20,
  tags: ['data'],
  signature: {
    name: 'Store',
    constructor: { params: [{ name: 'size', type: 'int' }] },
    methods: [
      { name: 'get', params: [{ name: 'key', type: 'int' }], returns: 'int?' },
      {
        name: 'put',
        params: [
          { name: 'key', type: 'int' },
          { name: 'value', type: 'int' },
        ],
      },
    ],
  },
  hints: ['What finds a key fast?', 'Use a map.'],
  followUps: {
    version: 1,
    level: 'senior',
    title: 'A store for everybody',
    listensFor: ['Numbers.', 'Limits.'],
    twist: 'Ten times the load.',
    items: [
      {
        uuid: '10000000-0000-4000-8000-000000000011',
        step: 'requirements',
        minutes: 2,
        ask: 'Which promise does it make?',
        layers: { definition: 'A promise.', mechanism: 'How it is kept.', tradeoff: 'What it costs.' },
        points: [
          { id: 'promise', layer: 'definition', text: 'Says the promise.', critical: true },
          { id: 'kept', layer: 'mechanism', text: 'Says how.' },
          { id: 'cost', layer: 'tradeoff', text: 'Says the cost.' },
        ],
        mistakes: [{ text: 'None named.', hurts: 'Users.', notice: 'Complaints.' }],
        sources: [{ title: 'A book' }],
        check: {
          kind: 'choice',
          options: [
            { text: 'At most once.', why: 'It retries.' },
            { text: 'At least once.', right: true, why: 'It retries until it is told.' },
          ],
        },
      },
      {
        uuid: '10000000-0000-4000-8000-000000000012',
        step: 'estimate',
        minutes: 2,
        ask: 'How much memory do the entries take?',
        layers: { definition: 'Entries times size.', mechanism: '2 GB.', tradeoff: 'One machine.' },
        points: [
          { id: 'product', layer: 'definition', text: 'Multiplies.', critical: true },
          { id: 'two', layer: 'mechanism', text: 'Gets 2 GB.' },
          { id: 'one', layer: 'tradeoff', text: 'Fits one machine.' },
        ],
        mistakes: [{ text: 'Forgets the key.', hurts: 'Memory.', notice: 'Measured sizes.' }],
        sources: [{ title: 'A book' }],
        check: {
          kind: 'number',
          unit: 'GB',
          inputs: { entries: 20000000, bytes: 100, key: 16 },
          expression: ['/', ['*', 'entries', 'bytes'], 1000000000],
          factor: 1.5,
          slips: [
            { expression: ['/', ['*', 'entries', 'key'], 1000000000], hint: 'These are the keys alone.' },
          ],
          decides: 'Whether one machine is enough.',
        },
      },
      {
        uuid: '10000000-0000-4000-8000-000000000013',
        step: 'deepdive',
        minutes: 3,
        ask: 'Which answer is weaker?',
        layers: { definition: 'Order.', mechanism: 'A log.', tradeoff: 'Space.' },
        points: [
          { id: 'order', layer: 'definition', text: 'Names the order.', critical: true },
          { id: 'log', layer: 'mechanism', text: 'Names the log.' },
          { id: 'space', layer: 'tradeoff', text: 'Names the space.' },
        ],
        mistakes: [{ text: 'No order.', hurts: 'Readers.', notice: 'Old values.' }],
        sources: [{ title: 'A book' }],
        check: { kind: 'gap', weak: 'It is stored.', strong: 'It is stored in order.', missing: 'order' },
      },
    ],
  },
  submissions: {
    'accepted/map.ts': 'editorial',
    'accepted/map.py': 'editorial',
    'wrong/forgets.ts': { why: 'put stores nothing.', verdict: 'wrong-answer', layer: 'edge' },
    'wrong/shared.py': { why: 'All objects share a map.', verdict: 'wrong-answer', layer: 'model' },
  },
};

export const storeVisible = {
  cases: [
    {
      uuid: '10000000-0000-4000-8000-000000000021',
      name: 'put and get',
      layer: 'example',
      construct: { size: 1 },
      operations: [
        { call: 'put', args: [1, 2] },
        { call: 'get', args: [1], returns: 2 },
      ],
    },
  ],
};

export const storeHidden = {
  cases: [
    {
      uuid: '10000000-0000-4000-8000-000000000022',
      name: 'nothing there',
      layer: 'edge',
      why: 'What was never put is not there.',
      construct: { size: 1 },
      operations: [{ call: 'get', args: [1], returns: null }],
    },
    {
      uuid: '10000000-0000-4000-8000-000000000023',
      name: 'many calls',
      layer: 'model',
      why: 'Something rare.',
      generate: {
        version: 1,
        seed: 1,
        sequences: 2,
        length: [1, 2],
        construct: { size: { int: [1, 2] } },
        operations: [{ call: 'get', args: [{ int: [0, 1] }] }],
      },
    },
  ],
};

export const total = {
  uuid: '20000000-0000-4000-8000-000000000001',
  slug: 'total',
  title: 'Total',
  kind: 'function',
  difficulty: 1,
  minutes: 10,
  tags: ['data'],
  signature: { name: 'total', params: [{ name: 'numbers', type: 'int[]' }], returns: 'int' },
  submissions: {
    'accepted/loop.ts': 'editorial',
    'accepted/loop.py': 'editorial',
    'wrong/first.py': { why: 'Takes the first number alone.', verdict: 'wrong-answer', layer: 'edge' },
  },
  prerequisites: ['10000000-0000-4000-8000-000000000001'],
};

export const totalVisible = {
  cases: [
    {
      uuid: '20000000-0000-4000-8000-000000000021',
      name: 'two numbers',
      layer: 'example',
      input: { numbers: [1, 2] },
      expected: 3,
    },
  ],
};

export const totalHidden = {
  cases: [
    {
      uuid: '20000000-0000-4000-8000-000000000022',
      name: 'none at all',
      layer: 'edge',
      why: 'Nothing adds up to 0.',
      input: { numbers: [] },
      expected: 0,
    },
    {
      uuid: '20000000-0000-4000-8000-000000000023',
      name: 'below zero',
      layer: 'edge',
      why: 'Negative numbers count.',
      input: { numbers: [-1, -2] },
      expected: -3,
    },
  ],
};

export const pool = {
  uuid: '30000000-0000-4000-8000-000000000001',
  slug: 'pool',
  title: 'Pool',
  kind: 'class',
  difficulty: 3,
  minutes: 30,
  tags: ['waiting'],
  signature: {
    name: 'Pool',
    constructor: {
      params: [
        { name: 'limit', type: 'int' },
        { name: 'clock', type: 'clock' },
      ],
    },
    methods: [
      {
        name: 'submit',
        params: [{ name: 'task', type: 'task<int>' }],
        returns: 'int',
        async: true,
        throws: true,
        cancel: true,
      },
      { name: 'load', params: [{ name: 'fetch', type: 'fn<(string) -> int>' }], returns: 'int', async: true },
      { name: 'size', returns: 'int' },
    ],
  },
  submissions: {
    'accepted/queue.ts': 'editorial',
    'accepted/queue.py': 'editorial',
    'wrong/no-limit.ts': { why: 'Starts all at once.', verdict: 'wrong-answer', layer: 'schedule' },
  },
};

export const poolVisible = {
  cases: [
    {
      uuid: '30000000-0000-4000-8000-000000000021',
      name: 'one task',
      layer: 'example',
      steps: [
        { new: { limit: 1 } },
        {
          call: 'submit',
          args: { task: { task: 't1' } },
          as: 'A',
          expect: { running: ['t1'], pending: ['A'] },
        },
        { resolve: 't1', value: 1, expect: { done: { A: 1 } } },
      ],
    },
  ],
};

export const poolHidden = {
  cases: [
    {
      uuid: '30000000-0000-4000-8000-000000000022',
      name: 'the second waits',
      layer: 'schedule',
      why: 'The limit is not kept.',
      invariants: { maxRunning: 1 },
      steps: [
        { new: { limit: 1 } },
        { call: 'submit', args: { task: { task: 't1' } }, as: 'A' },
        { call: 'submit', args: { task: { task: 't2' } }, as: 'B', expect: { running: ['t1'] } },
        { advance: 1000, expect: { now: 1000 } },
        { call: 'load', args: { fetch: { fn: 'fetch' } }, as: 'C', expect: { calls: { fetch: [['k']] } } },
        { resolve: { fn: 'fetch', args: ['k'] }, value: 5 },
        { reject: 't1', error: 'boom', expect: { threw: { A: 'boom' }, running: ['t2'] } },
        { cancel: 'B', expect: { settled: ['B'] } },
        { call: 'size', as: 'D', returns: 0 },
      ],
    },
  ],
};
