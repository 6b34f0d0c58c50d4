import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { interfaceLanguage, translationsJson } from './language.ts';
import { escapeHtml } from './prose.ts';

export interface PageParts {
  readonly webview: vscode.Webview;
  readonly extensionUri: vscode.Uri;
  readonly title: string;
  /** File in `media/`. */
  readonly style: string;
  /** File in `dist/webview/`; none for a page that only shows. */
  readonly script?: string;
  /** HTML of the body. */
  readonly body: string;
  /** Becomes `data-problem` of the body, where the page is about one. */
  readonly problem?: string;
}

/** Where a page may load from: our own styles and scripts, and further folders where a pack brings images. */
export function resourceRoots(extensionUri: vscode.Uri, ...further: vscode.Uri[]): vscode.Uri[] {
  return [
    vscode.Uri.joinPath(extensionUri, 'media'),
    vscode.Uri.joinPath(extensionUri, 'dist', 'webview'),
    ...further,
  ];
}

/** Has a webview show a page, which loads from our own folders and from that of its images. */
export function showPage({ images, ...parts }: PageParts & { readonly images?: vscode.Uri }): void {
  const { webview, extensionUri } = parts;
  const further = images === undefined ? [] : [images];
  webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extensionUri, ...further) };
  webview.html = pageHtml(parts);
}

/** A whole page that may run one script, known by a fresh nonce, and load nothing from elsewhere. */
export function pageHtml({ webview, extensionUri, title, style, script, body, problem }: PageParts): string {
  const nonce = randomBytes(18).toString('base64url');
  const styleUri = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', style));
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const scriptUri =
    script === undefined
      ? undefined
      : webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', script));
  return `<!DOCTYPE html>
<html lang="${escapeHtml(interfaceLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${styleUri.toString()}">
</head>
<body${problem === undefined ? '' : ` data-problem="${escapeHtml(problem)}"`}>
${body}
${scriptUri === undefined ? '' : scripts(scriptUri, nonce)}
</body>
</html>`;
}

/** The script of a page, behind the translations that it reads first. */
function scripts(scriptUri: vscode.Uri, nonce: string): string {
  return `<script type="application/json" id="translations">${translationsJson()}</script>
<script nonce="${nonce}" src="${scriptUri.toString()}"></script>`;
}
