import { isolateText } from '#core/text/isolate-text.ts'

const isolate = (blank: unknown): unknown => {
  if (typeof blank === 'string') return isolateText(blank)
  return Array.isArray(blank) ? blank.map(isolate) : blank
}

/**
 * The same texts for whatever a person reads: names and titles that are filled into them do not turn
 * the order of the words around. Files for machines and drawings take the texts as they are.
 */
export function isolateBlanks<Texts extends object>(texts: Texts): Texts {
  const known = new Map<PropertyKey, unknown>()
  return new Proxy(texts, {
    get(_, key) {
      const text: unknown = Reflect.get(texts, key)
      if (typeof text !== 'function') return text
      const fill =
        known.get(key) ??
        ((...blanks: unknown[]): unknown => Reflect.apply(text, undefined, blanks.map(isolate)))
      known.set(key, fill)
      return fill
    },
  })
}
