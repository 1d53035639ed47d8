import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { readExactly, readTolerantly } from './read-address.ts'

test('an address without a link is the default deployment', () => {
  expect(readExactly('')).toMatchObject({ deployment: defaultDeployment, problems: [] })
})

test.each(['#v=1&edge=off.', '#nonsense', '/?v=1&edge=off'])('%s is not read in haste', (link) => {
  expect(readExactly(link)).toBeNull()
})

test('what holds no link is the default deployment, with what is wrong with it', async () => {
  const link = await readTolerantly('#nonsense')
  expect(link.deployment).toEqual(defaultDeployment)
  expect(link.problems.at(-1)).toEqual({ kind: 'nothing-applied' })
  expect((await readTolerantly('/?v=1&theme=dark')).problems).toEqual([])
})
