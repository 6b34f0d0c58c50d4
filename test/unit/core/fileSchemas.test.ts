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
  }

  it('does not ask for what has a default', () => {
    const { required = [], properties } = jsonSchemaOf('pack');
    assert.ok(required.includes('title'));
    assert.ok(properties?.['tags'] !== undefined && !required.includes('tags'));
  });

  it('refuses unknown keys', () => {
    assert.equal(jsonSchemaOf('pack').additionalProperties, false);
  });

  it('takes any JSON where any may stand', () => {
    const { definitions } = jsonSchemaOf('cases');
    assert.ok(
      Object.values(definitions ?? {}).some(
        (definition) => typeof definition === 'object' && Object.keys(definition).length === 0,
      ),
    );
  });
});
