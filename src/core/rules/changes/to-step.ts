/** What is done in one go under what is said of it; nothing where there is nothing to do. */
export const toStep = (said: readonly string[], done: readonly string[]): readonly string[] =>
  done.length === 0 ? [] : [...said, ...done]

/**
 * Commands of the second step behind a comment's sign and a number, so that a text that is pasted
 * whole does the first step alone: what is removed must not go before the hosts have changed over.
 */
export const toSecondStep = (sign: '#' | '!', commands: readonly string[]): string[] =>
  commands.map((command) => `${sign}2 ${command}`)
