import createMarkdown, { type MarkdownIt } from 'markdown-it';

/** Where an image of a pack is found from a page; undefined for what a page must not load. */
export type AssetAddress = (source: string) => string | undefined;

const plain = markdownFor(() => undefined);

function markdownFor(asset: AssetAddress): MarkdownIt {
  const markdown = createMarkdown({ html: false, linkify: false, typographer: false });
  // Packs are other people's text: links leave by https or stay on the page.
  markdown.validateLink = (link) => /^https:\/\//i.test(link) || link.startsWith('#') || isAsset(link);
  markdown.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index];
    const words = escapeHtml(token?.content ?? '');
    const source = String(token?.attrGet('src') ?? '');
    const address = isAsset(source) ? asset(source) : undefined;
    return address === undefined ? words : `<img src="${escapeHtml(address)}" alt="${words}">`;
  };
  markdown.core.ruler.push('heading_ids', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const words = state.tokens[index + 1]?.content ?? '';
      token.attrSet('id', words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
    }
  });
  return markdown;
}

/** Markdown of a pack as HTML that holds no script, no foreign image and no link but https. */
export function proseHtml(text: string, asset?: AssetAddress): string {
  return (asset === undefined ? plain : markdownFor(asset)).render(text);
}

/** One line of Markdown likewise, without a paragraph around it. */
export function inlineProseHtml(text: string): string {
  return plain.renderInline(text);
}

/** The text without a first heading, for pages that show the title themselves. */
export function withoutTitle(text: string): string {
  return text.replace(/^\s*# [^\n]*\n/, '');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function isAsset(source: string): boolean {
  return /^assets\/[\w./-]+$/.test(source) && !source.includes('..');
}
