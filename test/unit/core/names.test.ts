import assert from 'node:assert/strict';
import { acceptedNames, pascalCase, snakeCase } from '../../../src/core/names.ts';

describe('snakeCase', () => {
  const names: readonly (readonly [string, string])[] = [
    ['get', 'get'],
    ['tryAcquire', 'try_acquire'],
    ['LRUCache', 'lru_cache'],
    ['getHTTPStatus', 'get_http_status'],
    ['top10Words', 'top10_words'],
    ['aB', 'a_b'],
  ];
  for (const [name, snake] of names) {
    it(`makes ${snake} of ${name}`, () => {
      assert.equal(snakeCase(name), snake);
    });
  }
});

describe('pascalCase', () => {
  it('raises the first letter and leaves the others', () => {
    assert.equal(pascalCase('tryAcquire'), 'TryAcquire');
    assert.equal(pascalCase('Get'), 'Get');
  });
});

describe('acceptedNames', () => {
  it('puts the idiomatic name before the one of the signature', () => {
    assert.deepEqual(acceptedNames('tryAcquire', 'python'), ['try_acquire', 'tryAcquire']);
    assert.deepEqual(acceptedNames('tryAcquire', 'go'), ['TryAcquire', 'tryAcquire']);
  });

  it('gives one name where both are the same', () => {
    assert.deepEqual(acceptedNames('get', 'python'), ['get']);
    assert.deepEqual(acceptedNames('tryAcquire', 'java'), ['tryAcquire']);
    assert.deepEqual(acceptedNames('tryAcquire', 'typescript'), ['tryAcquire']);
  });
});
