import * as vscode from 'vscode';

/** A day and a time as people here write them. @param at milliseconds since 1970. */
export function momentText(at: number): string {
  const format = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(at);
}
