import { HumanError } from '../core/humanError.ts';

/** A button that leads on. */
export interface Action {
  readonly title: string;
  readonly run: () => unknown;
}

/** An error for a person with the next step as a button. */
export class ActionableError extends HumanError {
  readonly actions: readonly Action[];

  constructor(message: string, actions: readonly Action[]) {
    super(message);
    this.actions = actions;
  }
}
