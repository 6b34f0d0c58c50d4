import { strict as assert } from 'node:assert';
import { markdownParagraphs } from '../../../src/core/markdownText.ts';

describe('markdownParagraphs', () => {
  it('keeps paragraphs, and the rows of a table as a list', () => {
    const asked = 'How much?\n\n| | |\n|---|:-:|\n| key | 40 B |\n| a | b | c |\n\nAnswer in GB.';
    assert.equal(markdownParagraphs(asked), 'How much?\n\n- key: 40 B\n- a: b: c\n\nAnswer in GB.');
  });

  it('lets nothing format or open a page', () => {
    assert.equal(markdownParagraphs('*Now*\n# <b>\n| [a](b) |'), '\\*Now\\*\n\\# \\<b\\>\n- \\[a\\](b)');
  });
});
