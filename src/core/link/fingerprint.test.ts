import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { checksum } from './checksum.ts'
import { encodeDeployment } from './encode-deployment.ts'
import { fingerprint } from './fingerprint.ts'

test('the checksum is CRC-32 in eight digits, also where it begins with noughts', () => {
  expect(checksum('123456789')).toBe('cbf43926')
  expect(checksum('')).toBe('00000000')
  expect(checksum('本社')).toHaveLength(8)
})

test('a fingerprint is the checksum of the link, in capitals and two groups of four', () => {
  const packed = { ...defaultDeployment, title: '東京本社'.repeat(50) }
  expect(encodeDeployment(packed)).toContain('&z=')
  for (const deployment of [...sampleConfigurations(20).map(deploymentOf), packed]) {
    const sign = fingerprint(deployment)
    expect(sign).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    const sum = sign.replace('-', '').toLowerCase()
    expect(encodeDeployment(deployment)).toContain(`&c=${sum}&`)
  }
})

test('the default deployment has one too, and a title makes another', () => {
  expect(fingerprint(defaultDeployment)).toBe('940B-8574')
  expect(fingerprint({ ...defaultDeployment, title: 'x' })).not.toBe(fingerprint(defaultDeployment))
})
