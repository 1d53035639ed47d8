/** Draws whole numbers from 0 up to but not including `below`. */
export type Draw = (below: number) => number

/** The same seed draws the same numbers on every machine (a small xorshift generator). */
export function seededRandom(seed: number): Draw {
  let state = seed | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
