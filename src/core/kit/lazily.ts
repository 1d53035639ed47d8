/** A derivation that runs when it is first asked for, and only then. */
export function lazily<Result>(derive: () => Result): () => Result {
  let derived: { readonly result: Result } | null = null
  return () => {
    derived ??= { result: derive() }
    return derived.result
  }
}
