/** A derivation that gives the same object as long as what it is derived from is the same. */
export function rememberLast<Inputs extends readonly unknown[], Result>(
  derive: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: { readonly inputs: Inputs; readonly result: Result } | null = null
  return (...inputs) => {
    const same = last?.inputs.every((input, index) => Object.is(input, inputs[index]))
    if (last && same) return last.result
    last = { inputs, result: derive(...inputs) }
    return last.result
  }
}
