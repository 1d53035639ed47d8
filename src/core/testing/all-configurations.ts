import { type Configuration, choices, remoteInstallEnd } from '#core/configuration/configuration.ts'
import { defaultsFor } from '#core/configuration/default-configuration.ts'

const ports = [1, 80, 443, 4343, 8080, 21112, 30000, 65535] as const

/**
 * Every combination of the options that choose among words, with the last build before remote
 * installation ended and the first after; ports run through a few values, another set each time.
 */
export function* allConfigurations(): Generator<Configuration> {
  let counter = 0
  for (const words of product(Object.entries(choices))) {
    for (const build of [remoteInstallEnd - 1, remoteInstallEnd]) {
      const at = counter++
      const port = (step: number) => ports[(at + step) % ports.length] ?? 443
      const base = defaultsFor(words['iis'] === 'default' ? 'default' : 'virtual')
      const own = {
        'server-https-port': port(0),
        'server-http-port': port(1),
        'agent-port': port(2),
        'central-http-port': port(3),
        'central-https-port': port(4),
        'edge-port': port(5),
        'sql-port': port(6),
      }
      yield { ...base, ...words, build, ...(at % 3 === 0 ? {} : own) }
    }
  }
}

function* product(
  dimensions: readonly (readonly [string, readonly string[]])[],
): Generator<Record<string, string>> {
  const [first, ...rest] = dimensions
  if (!first) {
    yield {}
    return
  }
  const [key, values] = first
  for (const others of product(rest)) {
    for (const value of values) yield { [key]: value, ...others }
  }
}
