import { KeptTool, type KeptCommand, type KeptRequest } from './keptTool.ts';
import type { ToolEnding } from './toolProcess.ts';

/** Tools that are kept as long as there is much for them to do; whoever makes this must dispose of it. */
export class KeptTools {
  private readonly tools = new Map<string, KeptTool>();

  /** Asks the tool that this command starts. @throws the signal's reason when it is aborted */
  ask(command: KeptCommand, request: KeptRequest): Promise<ToolEnding> {
    const key = JSON.stringify([command.executable, command.args]);
    const tool = this.tools.get(key) ?? new KeptTool(command);
    this.tools.set(key, tool);
    return tool.ask(request);
  }

  /** Ends all of them. */
  async dispose(): Promise<void> {
    await Promise.all([...this.tools.values()].map((tool) => tool.dispose()));
  }
}
