import { expect, test } from 'vitest'
import type { Deployment, Site } from '#core/deployment/deployment.ts'
import { makeRuleFile } from '#core/exports/rules/rule-formats.ts'
import { deriveRules } from '#core/rules/derive-rules.ts'
import { nameInterfaces } from '#core/rules/objects/name-interfaces.ts'
import { listRulePackets } from '#core/testing/device-packets.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { findLacking, importAsa, readLibrary } from './fwbuilder.ts'

const lacking = findLacking()
const check = test.skipIf(lacking !== null)
const reason = lacking === null ? '' : ` (${lacking})`

/** IPv4 alone: the import knows ASA up to 8.4, whose lists have one family and no DNS names. */
function withIpv4(deployment: Deployment): Deployment {
  const reduce = (site: Site): Site => ({
    ...site,
    hosts: site.hosts.map((host, at) => ({
      ...host,
      addresses: [...host.addresses.filter((one) => /^[\d./-]+$/.test(one)), `10.77.${at}.1`],
    })),
  })
  const [site, ...more] = deployment.sites
  return { ...deployment, sites: [reduce(site), ...more.map(reduce)] }
}

const write = (deployment: Deployment, view: 'single' | 'grouped'): string => {
  const settings = { language: 'en', view, boundary: null, host: null } as const
  const file = makeRuleFile('asa', deployment, settings)
  return file.ok ? file.value.content : ''
}

const deployments = sampleDeployments(6, 4, 17).map(withIpv4)

check(
  `Firewall Builder reads of a text for ASA what the rules say${reason}`,
  () => {
    let found = 0
    for (const deployment of deployments) {
      const topology = topologyOf(deployment)
      const { boundaries } = deriveRules(topology)
      const interfaces = nameInterfaces(topology.zones)
      for (const view of ['single', 'grouped'] as const) {
        const { xml, output } = importAsa(write(deployment, view))
        expect(output).not.toMatch(/error|unrecognized|not found|can ?not/i)
        const packets = readLibrary(xml)
        expect(packets).toEqual(
          listRulePackets(
            boundaries,
            view,
            ({ from }) => `Portscape_${interfaces.get(from.id)}`,
            () => false,
          ),
        )
        found += packets.length
      }
    }
    expect(found).toBeGreaterThan(100)
  },
  120_000,
)

check(
  `Firewall Builder finds a port that is changed${reason}`,
  () => {
    const deployment = deployments.find((one) => / eq \d+$/m.test(write(one, 'single')))
    if (!deployment) throw new Error('no deployment with a rule of one port')
    const text = write(deployment, 'single')
    const changed = text.replace(/ eq \d+$/m, ' eq 9')
    expect(readLibrary(importAsa(changed).xml)).not.toEqual(readLibrary(importAsa(text).xml))
  },
  60_000,
)
