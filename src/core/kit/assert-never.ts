/** Makes the compiler refuse a switch that misses a case; throws if one arrives at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
