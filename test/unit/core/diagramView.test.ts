import assert from 'node:assert/strict';
import { diagramSchema } from '../../../src/core/diagram.ts';
import { diagramView } from '../../../src/core/diagramView.ts';
import { diagramFile } from '../../support/diagrams.ts';

describe('diagramView', () => {
  it('says every arrow with the labels of its boxes', () => {
    assert.deepEqual(diagramView(diagramSchema.parse(diagramFile)).arrows, [
      { from: 'Client', to: 'Public interface', text: 'submits a job.' },
      { from: 'Public interface', to: 'Client', text: 'answers with its id.' },
      { from: 'Public interface', to: 'Durable queue of jobs', text: 'stores the job.' },
    ]);
  });

  it('shows characters that would turn the text around', () => {
    const [client, ...others] = diagramFile.boxes;
    const turned = { ...diagramFile, boxes: [{ ...client, label: 'Cli\u202Eent' }, ...others] };
    const view = diagramView(diagramSchema.parse(turned));
    assert.doesNotMatch(JSON.stringify(view), /\u202E/);
  });
});
