import * as l10n from '@vscode/l10n';
import { finding, type Finding } from '../finding.ts';
import { unusedImages } from './checkLayout.ts';
import {
  codeBlocks,
  headings,
  markdownFile,
  proseOf,
  questionProse,
  references,
  type Heading,
  type MarkdownReference,
  type MarkdownSource,
} from './markdownSource.ts';
import type { PackSource, SourceProblem } from './packSource.ts';

/** A generic type such as `List<int>` reads like a tag and is shown as it stands; these would be taken for markup. */
const element =
  /^<(?:!--|[!?]|(?:a|abbr|audio|b|base|blockquote|body|br|button|center|code|dd|del|details|div|dl|dt|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|li|link|mark|math|meta|object|ol|p|pre|s|script|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)\b)/i;

/** Prompts, editorials, hints and follow-ups: images, links, HTML, and the number of examples. */
export function checkProse(pack: PackSource): Finding[] {
  const shown = new Set<string>();
  const found = pack.problems.flatMap((problem) => [
    ...proseOf(problem).flatMap((source) =>
      references(source).flatMap((reference) => {
        if (reference.kind !== 'image') return textFinding(reference);
        const image = `${problem.folder}/${reference.target}`;
        shown.add(image);
        return imageFinding(reference, pack.tree.files.has(image));
      }),
    ),
    ...promptFindings(problem),
  ]);
  const asked = pack.sections.flatMap((file) =>
    questionProse(file, ['items'], file.value?.items ?? []).flatMap((source) =>
      references(source).flatMap((reference) =>
        // Sections have no assets of their own.
        reference.kind === 'image' ? imageFinding(reference, false) : textFinding(reference),
      ),
    ),
  );
  return [...found, ...asked, ...unusedImages(pack, shown)];
}

function textFinding(reference: MarkdownReference): Finding[] {
  return reference.kind === 'html' ? htmlFinding(reference) : linkFinding(reference);
}

function htmlFinding({ target, place }: MarkdownReference): Finding[] {
  if (!element.test(target.trimStart())) return [];
  const shown = target.trim().split('\n')[0]?.slice(0, 40) ?? '';
  return [
    finding(
      'M06',
      place,
      l10n.t('HTML is not rendered: "{0}" would be shown as it stands.', shown),
      l10n.t('Use Markdown.'),
    ),
  ];
}

function linkFinding({ target, place }: MarkdownReference): Finding[] {
  if (target.startsWith('#') || /^https:\/\/[^/]/i.test(target)) return [];
  const what = l10n.t('The link "{0}" leads nowhere that students can go.', target);
  return [finding('M08', place, what, l10n.t('Link to https addresses or to a heading of this page alone.'))];
}

function imageFinding({ target, place }: MarkdownReference, isThere: boolean): Finding[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) {
    return [
      finding('M05', place, l10n.t('The image "{0}" is remote.', target), l10n.t('Copy it into assets/.')),
    ];
  }
  if (!/^assets\/[\w.-]+\.(?:png|jpe?g|webp|gif)$/.test(target)) {
    const what = l10n.t('The image "{0}" cannot be shown.', target);
    return [
      finding('M05', place, what, l10n.t('Put a png, jpg, webp or gif into assets/ and name it assets/....')),
    ];
  }
  return isThere
    ? []
    : [finding('M05', place, l10n.t('There is no image "{0}".', target), l10n.t('Add it to assets/.'))];
}

function promptFindings({ prompt, cases, caseFiles }: SourceProblem): Finding[] {
  if (prompt === undefined) return [];
  if (prompt.text.replace(/^\s*# .*$/m, '').trim() === '') {
    return [
      finding(
        'M11',
        prompt,
        l10n.t('The prompt says nothing.'),
        l10n.t('Write what to solve, with its rules and limits.'),
      ),
    ];
  }
  const source = markdownFile(prompt);
  const shown = examplesShown(source);
  const visible = cases.filter(({ visibility }) => visibility === 'visible').length;
  const { value, issues } = caseFiles.visible;
  if (shown === undefined || value === undefined || issues.length > 0 || shown.count === visible) return [];
  const what =
    shown.count === 1
      ? l10n.t('The prompt shows 1 example, cases/visible.rounds.json has {0}.', visible)
      : l10n.t('The prompt shows {0} examples, cases/visible.rounds.json has {1}.', shown.count, visible);
  return [finding('M07', source.placeOf(shown.line), what, l10n.t('Let each be the same as the other.'))];
}

interface Examples {
  readonly count: number;
  readonly line: number;
}

/** Headings `Example 1`, `Example 2`; or the blocks of code under a heading `Examples`. */
function examplesShown(source: MarkdownSource): Examples | undefined {
  const all = headings(source);
  const numbered = all.filter(({ text }) => /^example\s+\d/i.test(text));
  const [first] = numbered;
  if (first !== undefined) return { count: numbered.length, line: first.line };
  const section = all.find(({ text }) => /^examples$/i.test(text));
  if (section === undefined) return undefined;
  const end = nextSection(all, section);
  const blocks = codeBlocks(source).filter(({ place }) => {
    const line = (place.line ?? 1) - 1;
    return line > section.line && line < end;
  });
  return blocks.length === 0 ? undefined : { count: blocks.length, line: section.line };
}

function nextSection(all: readonly Heading[], section: Heading): number {
  const next = all.find(({ level, line }) => line > section.line && level <= section.level);
  return next?.line ?? Infinity;
}
