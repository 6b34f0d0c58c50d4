import assert from 'node:assert/strict';
import { toolSettings } from '../../../src/editor/toolSettings.ts';
import { requirements } from '../../../src/judge/languages/requirements.ts';

describe('the settings that name tools', () => {
  it('are those that messages and the setup check speak of', () => {
    const spoken = Object.entries(requirements).map(([language, { setting }]) => [language, setting]);
    assert.deepEqual(toolSettings, Object.fromEntries(spoken));
  });
});
