/** Lets the browser draw and answer before the next piece of a long task. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done))
