import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { invariant } from '#core/kit/invariant.ts'
import {
  listPassing,
  lookUp,
  readMasked,
  readRange,
  type Span,
  settle,
} from '#core/testing/device-packets.ts'

/** What this machine lacks to read a configuration of ASA with Firewall Builder; null for nothing. */
export const findLacking = (): string | null =>
  spawnSync('fwbedit', [], { stdio: 'ignore' }).error ? 'no fwbedit (Debian: fwbuilder)' : null

const folders = (tag: 'ObjectGroup' | 'ServiceGroup', sign: string, names: string): string =>
  names
    .split(',')
    .map((name, at) => `<${tag} id="${sign}${at}" name="${name}" comment="" ro="False"/>`)
    .join('')

/** A library without objects; the import looks for each of its folders by name. */
const emptyLibrary = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE FWObjectDatabase SYSTEM "fwbuilder.dtd">
<FWObjectDatabase xmlns="http://www.fwbuilder.org/1.0/" version="24" lastModified="1" id="root">
<Library id="lib" color="#ffffff" name="User" comment="" ro="False">
<ObjectGroup id="objects" name="Objects" comment="" ro="False">
${folders('ObjectGroup', 'o', 'Addresses,DNS Names,Address Tables,Groups,Hosts,Networks,Address Ranges')}
</ObjectGroup>
<ServiceGroup id="services" name="Services" comment="" ro="False">
${folders('ServiceGroup', 's', 'Groups,ICMP,IP,TCP,UDP,Custom,TagServices,Users')}
</ServiceGroup>
${folders('ObjectGroup', 'f', 'Firewalls,Clusters')}
<IntervalGroup id="time" name="Time" comment="" ro="False"/>
</Library>
</FWObjectDatabase>
`

/** The newest version that the import knows, with what tells it the platform. */
const asaHead = 'ASA Version 8.4(2)\n!\nhostname proof\n'

/**
 * What Firewall Builder understands of a configuration, and what it says while it reads. Its exit
 * code is 0 whatever happens.
 */
export function importAsa(text: string): { readonly xml: string; readonly output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'portscape-asa-'))
  try {
    const library = join(folder, 'library.fwb')
    const configuration = join(folder, 'asa.cfg')
    writeFileSync(library, emptyLibrary)
    writeFileSync(configuration, asaHead + text)
    const output = execFileSync(
      'fwbedit',
      ['import', '-f', library, '-i', configuration, '-o', '/User/Firewalls/proof', '-d'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 },
    )
    return { xml: readFileSync(library, 'utf8'), output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const attribute = (tag: string, name: string): string => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  invariant(value !== undefined, `no ${name} in ${tag}`)
  return value
}

const refsIn = (xml: string): string[] =>
  [...xml.matchAll(/<(?:Object|Service)Ref ref="([^"]+)"/g)].map(([, id = '']) => id)

/** What the rules of a library let through, by the name of the list that each stands in. */
export function readLibrary(xml: string): string[] {
  const spans = new Map<string, readonly Span[]>()
  const services = new Map<string, readonly string[]>()
  for (const [tag] of xml.matchAll(/<(?:IPv4|Network) [^>]*>/g))
    spans.set(attribute(tag, 'id'), [
      readMasked(attribute(tag, 'address'), attribute(tag, 'netmask')),
    ])
  for (const [tag] of xml.matchAll(/<AddressRange [^>]*>/g))
    spans.set(attribute(tag, 'id'), [
      readRange(attribute(tag, 'start_address'), attribute(tag, 'end_address')),
    ])
  for (const [tag, kind = ''] of xml.matchAll(/<(TCP|UDP)Service [^>]*>/g)) {
    const port = attribute(tag, 'dst_range_start')
    invariant(port === attribute(tag, 'dst_range_end'), `a range of ports: ${tag}`)
    services.set(attribute(tag, 'id'), [`${kind.toLowerCase()}/${port}`])
  }
  const group = /<(Object|Service)Group ([^>]*[^/])>((?:\s*<(?:Object|Service)Ref [^>]*>)+)/g
  for (const [, kind, tag = '', members = ''] of xml.matchAll(group)) {
    const id = attribute(` ${tag}`, 'id')
    if (kind === 'Object')
      spans.set(
        id,
        refsIn(members).flatMap((ref) => lookUp(spans, ref)),
      )
    else
      services.set(
        id,
        refsIn(members).flatMap((ref) => lookUp(services, ref)),
      )
  }
  const packets = [...xml.matchAll(/<Policy ([^>]*[^/])>(.*?)<\/Policy>/gs)].flatMap(
    ([, tag = '', body = '']) =>
      [...body.matchAll(/<PolicyRule ([^>]*)>(.*?)<\/PolicyRule>/gs)].flatMap(
        ([, rule = '', inner = '']) => {
          invariant(attribute(` ${rule}`, 'action') === 'Accept', `not a permit: ${rule}`)
          const [from = '', to = '', ports = ''] = ['Src', 'Dst', 'Srv'].map(
            (side) => new RegExp(`<${side} neg="False">(.*?)</${side}>`, 's').exec(inner)?.[1],
          )
          return listPassing(
            attribute(` ${tag}`, 'name'),
            refsIn(from).flatMap((ref) => lookUp(spans, ref)),
            refsIn(to).flatMap((ref) => lookUp(spans, ref)),
            refsIn(ports).flatMap((ref) => lookUp(services, ref)),
          )
        },
      ),
  )
  return settle(packets)
}
