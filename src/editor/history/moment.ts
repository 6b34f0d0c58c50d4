import * as vscode from 'vscode';

/** A day and a time as people here write them, without the year where it is this one. @param at milliseconds since 1970. */
export function momentText(at: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
  const format = new Intl.DateTimeFormat(vscode.env.language, {
    ...(isThisYear ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return format.format(at);
}
