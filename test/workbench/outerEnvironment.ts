/**
 * This process's environment without what a VS Code around it (a terminal, a task) left there: a VS Code started
 * with those variables would take itself for a part of that one.
 */
export function environmentForVSCode(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_RUN_AS_NODE$)/.test(name),
  );
  return { ...Object.fromEntries(outer), ...extra };
}
