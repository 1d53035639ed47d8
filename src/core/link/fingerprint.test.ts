import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { checksum } from './checksum.ts'
import { encodeConfiguration } from './encode-configuration.ts'
import { fingerprint } from './fingerprint.ts'

test('the checksum is CRC-32 in eight digits, also where it begins with noughts', () => {
  expect(checksum('123456789')).toBe('cbf43926')
  expect(checksum('')).toBe('00000000')
  expect(checksum('本社')).toHaveLength(8)
})

test('a fingerprint is the checksum of the link, in capitals and two groups of four', () => {
  const packed = { ...defaultConfiguration, title: '東京本社'.repeat(50) }
  expect(encodeConfiguration(packed)).toContain('&z=')
  for (const configuration of [...sampleConfigurations(20), packed]) {
    const sign = fingerprint(configuration)
    expect(sign).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    const sum = sign.replace('-', '').toLowerCase()
    expect(encodeConfiguration(configuration)).toContain(`&c=${sum}&`)
  }
})

test('the default deployment has one too, and a title makes another', () => {
  expect(fingerprint(defaultConfiguration)).toBe('940B-8574')
  expect(fingerprint({ ...defaultConfiguration, title: 'x' })).not.toBe(
    fingerprint(defaultConfiguration),
  )
})
