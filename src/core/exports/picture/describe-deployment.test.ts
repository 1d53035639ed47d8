import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { everything, narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { describeDeployment, describePart } from './make-picture.ts'

const messages = messagesFor('en')
const titled = { ...defaultDeployment, title: ' Head\noffice ' }

test('a document says its title in one line, or the product’s name', () => {
  expect(describeDeployment(titled, [], '', 'en').title).toBe('Head office')
  expect(describeDeployment(defaultDeployment, [], '', 'en').title).toBe(messages['picture.title'])
})

test('it says what differs, what part is shown, where it is from, and the link if there is one', () => {
  const { lines, link } = describeDeployment(titled, ['A part'], 'https://p.example/#v=1', 'en')
  expect(lines[0]).toBe(messages['picture.no-differences'])
  expect(lines).toContain('A part')
  expect(lines.join()).toContain(fingerprint(titled))
  expect(link).toEqual({ text: 'Link: https://p.example/#v=1', instead: null })
  const changed = describeDeployment(
    deploymentOf({ ...defaultConfiguration, edge: 'off' }),
    [],
    '',
    'en',
  )
  expect(changed.lines[0]).toBe('Differs from the default deployment: Edge Relay Server: Off')
  expect(changed.link).toBeNull()
})

test('only a part of a deployment is called one', () => {
  const all = topologyOf(defaultDeployment)
  const part = narrowTopology(all, { ...everything, around: ['edge-relay'] })
  expect(describePart(part, all, messages)).toEqual(['A part of the deployment: 2 of 19 flows.'])
  expect(describePart(all, all, messages)).toEqual([])
  expect(messages['picture.part'](0, 1)).toBe('A part of the deployment: 0 of 1 flow.')
})
