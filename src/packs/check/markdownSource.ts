import createMarkdown from 'markdown-it';
import type { JsonKeys, Place } from '../finding.ts';
import type { FollowUpItem } from '../../core/followUp.ts';
import { placeIn, type SourceJson, type SourceProblem, type SourceText } from './packSource.ts';

/** A piece of Markdown: a file of its own, or a text inside a structured file. */
export interface MarkdownSource {
  readonly text: string;
  /** @param line from 0, within the piece. */
  readonly placeOf: (line: number) => Place;
}

/** With HTML on, so that it is seen. What is shown is rendered with it off. */
const markdown = createMarkdown({ html: true, linkify: false });

// Every address is looked at, also those that no page would follow.
markdown.validateLink = () => true;

/** Something in prose that points elsewhere, or that is no Markdown. */
export interface MarkdownReference {
  readonly kind: 'link' | 'image' | 'html';
  /** The address, or the HTML itself. */
  readonly target: string;
  readonly place: Place;
}

export interface CodeBlock {
  readonly text: string;
  readonly place: Place;
}

/** Links, images and HTML of a piece, in order; code is left alone. */
export function references(source: MarkdownSource): MarkdownReference[] {
  return markdown.parse(source.text, {}).flatMap((token) => {
    const line = token.map?.[0] ?? 0;
    if (token.type === 'html_block') {
      return [{ kind: 'html' as const, target: token.content, place: source.placeOf(line) }];
    }
    let behind = line;
    return (token.children ?? []).flatMap((child): MarkdownReference[] => {
      const place = source.placeOf(behind);
      if (child.type === 'softbreak' || child.type === 'hardbreak') behind += 1;
      if (child.type === 'html_inline') return [{ kind: 'html', target: child.content, place }];
      if (child.type === 'image') {
        return [{ kind: 'image', target: String(child.attrGet('src') ?? ''), place }];
      }
      return child.type === 'link_open'
        ? [{ kind: 'link', target: String(child.attrGet('href') ?? ''), place }]
        : [];
    });
  });
}

/** Fenced and indented code. */
export function codeBlocks(source: MarkdownSource): CodeBlock[] {
  return markdown
    .parse(source.text, {})
    .filter(({ type }) => type === 'fence' || type === 'code_block')
    .map(({ content, map }) => ({ text: content, place: source.placeOf(map?.[0] ?? 0) }));
}

export interface Heading {
  /** 1 for `#`. */
  readonly level: number;
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

export function headings(source: MarkdownSource): Heading[] {
  const tokens = markdown.parse(source.text, {});
  return tokens.flatMap((token, index) =>
    token.type === 'heading_open'
      ? [
          {
            level: Number(token.tag.slice(1)),
            text: tokens[index + 1]?.content ?? '',
            line: token.map?.[0] ?? 0,
          },
        ]
      : [],
  );
}

export function markdownFile({ path, text }: SourceText): MarkdownSource {
  return { text, placeOf: (line) => ({ path, line: line + 1, column: 1 }) };
}

/** The place is that of the JSON string, whichever of its lines is meant. */
export function markdownValue(file: SourceJson<unknown>, keys: JsonKeys, text: string): MarkdownSource {
  return { text, placeOf: () => placeIn(file, keys) };
}

/** All Markdown that a student may come to read of a problem. */
export function proseOf({ prompt, editorial, file }: SourceProblem): MarkdownSource[] {
  const value = file.value;
  return [
    ...[prompt, editorial].flatMap((text) => (text === undefined ? [] : [markdownFile(text)])),
    ...(value?.hints ?? []).map((hint, index) => markdownValue(file, ['hints', index], hint)),
    ...questionProse(file, ['followUps', 'items'], value?.followUps?.items ?? []),
  ];
}

/** The Markdown of questions in the form of follow-ups. @param keys from the root of the file to their list. */
export function questionProse(
  file: SourceJson<unknown>,
  keys: JsonKeys,
  items: readonly FollowUpItem[],
): MarkdownSource[] {
  return items.flatMap((item, index) => {
    const at = (...inner: JsonKeys) => [...keys, index, ...inner];
    const { definition, mechanism, tradeoff } = item.layers;
    return [
      markdownValue(file, at('ask'), item.ask),
      markdownValue(file, at('layers', 'definition'), definition),
      markdownValue(file, at('layers', 'mechanism'), mechanism),
      markdownValue(file, at('layers', 'tradeoff'), tradeoff),
      ...(item.check?.kind === 'gap'
        ? [
            markdownValue(file, at('check', 'weak'), item.check.weak),
            markdownValue(file, at('check', 'strong'), item.check.strong),
          ]
        : []),
    ];
  });
}
