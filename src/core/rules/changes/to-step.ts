/** What is done in one go under what is said of it; nothing where there is nothing to do. */
export const toStep = (said: readonly string[], done: readonly string[]): readonly string[] =>
  done.length === 0 ? [] : [...said, ...done]

/** For devices that are told everything at once. */
export const atOnce =
  'What is removed goes in the same step as what is added comes: do it while the hosts change over.'
