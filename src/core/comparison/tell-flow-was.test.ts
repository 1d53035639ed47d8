import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { compareLinks } from '#core/testing/compare-links.ts'
import { tellFlowWas } from './tell-flow-was.ts'

/** What is told of each flow of a comparison of which anything is, by its id in the union. */
function tellAll(before: string, after: string): Record<string, string> {
  const { flows } = compareLinks(before, after)
  const all = new Map(flows.map((flow) => [flow.id, flow]))
  const messages = laterMessagesFor('en')
  const told = flows.map((flow) => [flow.id, tellFlowWas(flow, all, messages)] as const)
  return Object.fromEntries(told.filter(([, text]) => text !== ''))
}

test('a port that moved is told at both of its flows', () => {
  expect(tellAll('#v=2&server-http-port=8080', '#v=2&server-http-port=80')).toEqual({
    'agent>apex-one-server:tcp/80': 'in place of HTTP 8080',
    'agent>apex-one-server:tcp/8080': 'HTTP 80 takes its place',
  })
})

test('of a flow that changed, that alone is told which is another', () => {
  const told = tellAll('#v=2', '#v=2&smart-protection=standalone')
  expect(told).toEqual({ 'agent>apex-one-server:tcp/4343': 'before: E2 E5' })
})

test('of what came or went by itself there is nothing to tell', () => {
  expect(tellAll('#v=2&edge=on', '#v=2&edge=off')).toEqual({})
})
