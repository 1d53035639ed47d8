/** A derivation that gives the same object for the same object, as long as anybody holds that. */
export function rememberEach<From extends object, Result extends object>(
  derive: (from: From) => Result,
): (from: From) => Result {
  const known = new WeakMap<From, Result>()
  return (from) => {
    const result = known.get(from) ?? derive(from)
    known.set(from, result)
    return result
  }
}
