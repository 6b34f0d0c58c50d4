/** An error whose message is meant for a person: what is wrong, where, what to do next. */
export class HumanError extends Error {
  override readonly name: string = 'HumanError';
}
