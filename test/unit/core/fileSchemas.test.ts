import assert from 'node:assert/strict';
import { fileSchemas, jsonSchemaOf, type FileKind } from '../../../src/core/fileSchemas.ts';

const kinds = Object.keys(fileSchemas) as FileKind[];

describe('jsonSchemaOf', () => {
  for (const kind of kinds) {
    it(`says what a person writes into ${kind} files, in the draft that VS Code reads`, () => {
      const schema = jsonSchemaOf(kind);
      assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
      assert.match(schema.title ?? '', /^Code Rounds: /);
      assert.doesNotThrow(() => JSON.stringify(schema));
    });

    it(`describes every field of ${kind} files, for the hovers and the reference`, () => {
      assert.deepEqual(undescribed(jsonSchemaOf(kind), kind), []);
    });
  }

  it('does not ask for what has a default', () => {
    const { required = [], properties } = jsonSchemaOf('pack');
    assert.ok(required.includes('title'));
    assert.ok(properties?.['tags'] !== undefined && !required.includes('tags'));
  });

  it('says in one pattern what a UUID must be', () => {
    const uuid: unknown = jsonSchemaOf('my-cases').properties?.['problem'];
    assert.ok(typeof uuid === 'object' && uuid !== null && 'pattern' in uuid && 'format' in uuid);
    assert.equal(uuid.format, 'uuid');
    const pattern = new RegExp(String(uuid.pattern));
    assert.match('1b0c8a52-5d0e-4c37-9a41-0f2f6f0f7a01', pattern);
    assert.doesNotMatch('1B0C8A52-5D0E-4C37-9A41-0F2F6F0F7A01', pattern);
    assert.doesNotMatch('1b0c8a52-5d0e-1c37-9a41-0f2f6f0f7a01', pattern);
  });

  it('refuses unknown keys', () => {
    assert.equal(jsonSchemaOf('pack').additionalProperties, false);
  });

  it('takes any JSON where any may stand', () => {
    assert.match(JSON.stringify(jsonSchemaOf('cases')['definitions']), /"__schema\d+":\{\}/);
  });
});

/** Paths of the properties that say nothing of what they mean. */
function undescribed(node: unknown, at: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((part) => undescribed(part, at));
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return undescribed(value, at);
    return Object.entries(value).flatMap(([name, property]: [string, unknown]) => [
      ...(isDescribed(property) ? [] : [`${at}.${name}`]),
      ...undescribed(property, `${at}.${name}`),
    ]);
  });
}

function isDescribed(property: unknown): boolean {
  return (
    typeof property === 'object' &&
    property !== null &&
    'description' in property &&
    typeof property.description === 'string' &&
    property.description !== ''
  );
}
