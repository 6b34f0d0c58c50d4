import * as vscode from 'vscode';

/** Asks the person to rate themselves, before any result of the round is shown. */
export async function rateRound(round: string): Promise<void> {
  await execute('codeRounds.rateRound', round);
}

export async function playDrill(drill: string): Promise<void> {
  await execute('codeRounds.playDrill', drill);
}

async function execute(command: string, argument: unknown): Promise<void> {
  const known = await vscode.commands.getCommands(true);
  if (known.includes(command)) await vscode.commands.executeCommand(command, argument);
}
