import { expect, test } from 'vitest'
import { measureText } from '#core/text/measure-text.ts'
import type { ListeningPort } from '#core/topology/topology.ts'
import { formatHostPorts, formatPartPorts } from './format-ports.ts'

const style = { size: 11, weight: 400 } as const
const tcp = (port: number, protocol: ListeningPort['protocol'] = null): ListeningPort => ({
  transport: 'tcp',
  port,
  protocol,
})
const udp = (port: number): ListeningPort => ({ transport: 'udp', port, protocol: null })

test('a host that listens on nothing says nothing', () => {
  expect(formatHostPorts([], 124, style)).toEqual([])
})

test('ports stand behind their transport', () => {
  expect(formatHostPorts([tcp(80), tcp(443), udp(10323)], 200, style)).toEqual([
    'TCP 80, 443 · UDP 10323',
  ])
})

test('transports go to lines of their own when one line is too narrow', () => {
  expect(formatHostPorts([tcp(80), tcp(443), udp(10323)], 124, style)).toEqual([
    'TCP 80, 443',
    'UDP 10323',
  ])
})

test('many ports break after a comma and fit', () => {
  const ports = [137, 138, 139, 445, 8080, 21112, 65535].map((port) => tcp(port))
  const lines = formatHostPorts(ports, 90, style)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(measureText(line, 11, 400)).toBeLessThanOrEqual(90)
})

test('a part names the protocol that the list prints, and the transport where it prints none', () => {
  expect(formatPartPorts([tcp(4343, 'https'), tcp(8080, 'http'), tcp(445)], 300, style)).toEqual([
    'HTTPS 4343 · HTTP 8080 · TCP 445',
  ])
})

test('a part names HTTPS first, as chips do', () => {
  expect(formatPartPorts([tcp(80, 'http'), tcp(443, 'https')], 300, style)).toEqual([
    'HTTPS 443 · HTTP 80',
  ])
})

test('a number is written once for each word before it', () => {
  const both = [tcp(443, 'https'), { ...udp(443), protocol: 'https' as const }, udp(443)]
  expect(formatPartPorts(both, 300, style)).toEqual(['HTTPS 443 · UDP 443'])
  expect(formatHostPorts(both, 300, style)).toEqual(['TCP 443 · UDP 443'])
})
