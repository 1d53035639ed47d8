import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { settingsOf } from '#core/testing/settings-of.ts'
import { decodeDeployment } from './decode-deployment.ts'
import { encodeDeployment } from './encode-deployment.ts'

const problemsOf = (fragment: string) => decodeDeployment(fragment).problems

test('of what stands twice the first counts, be it an option or the view', () => {
  const link = decodeDeployment('#v=1&edge=off&edge=on&tab=ports&tab=diagram')
  expect(link).toMatchObject({
    deployment: { sites: [{ options: { edge: 'off' } }] },
    view: { tab: 'ports' },
  })
  expect(link.problems).toEqual([
    { kind: 'repeated-key', key: 'edge' },
    { kind: 'repeated-key', key: 'tab' },
  ])
})

test('a number has at most fifteen digits, so that it is exactly what is written', () => {
  expect(settingsOf(decodeDeployment(`#v=1&build=${'9'.repeat(15)}`).deployment).build).toBe(
    1e15 - 1,
  )
  expect(problemsOf(`#v=1&build=1${'0'.repeat(15)}&ad=off`)).toMatchObject([{ key: 'build' }])
  expect(problemsOf('#v=1&build=&ad=off')).toMatchObject([{ key: 'build' }])
})

test('what stands before the checksum is not under it, so that a program may add to a link', () => {
  const link = encodeDeployment(deploymentOf({ ...defaultConfiguration, edge: 'off' }))
  const added = link.replace('#v=1&', '#v=1&tab=ports&')
  expect(decodeDeployment(added)).toMatchObject({ view: { tab: 'ports' }, problems: [] })
})

test('a packed part that was damaged is not named as the setting left out', () => {
  expect(problemsOf('#v=1&c=00000000&ad=off&z=AAAA')).toEqual([
    { kind: 'cut', doubtful: null },
    { kind: 'unreadable' },
  ])
})

test('a title with an escaped equals sign is not taken for a link escaped as a whole', () => {
  const link = '#v=1&title=a%3Db%2526c'
  expect(decodeDeployment(link).deployment.title).toBe('a=b%26c')
})

test('a link of more than 98,304 characters is not read', () => {
  const long = `#v=1&edge=off&title=${'x'.repeat(98_304 - 19)}`
  expect(problemsOf(long)).toMatchObject([{ kind: 'impossible-value', key: 'title' }])
  expect(problemsOf(`${long}x`)).toMatchObject([{ kind: 'too-large' }, { kind: 'nothing-applied' }])
})
