import { expect, test } from 'vitest'
import { defaultDeployment } from './default-deployment.ts'
import type { Deployment } from './deployment.ts'
import { addZone } from './edit-zones.ts'
import { isUsualZone } from './zones.ts'

test('zones of one trust stand as they were added, also from the tenth on', () => {
  const names = Array.from({ length: 12 }, (_, at) => `Segment ${at + 1}`)
  const { zones } = names.reduce<Deployment>(
    (deployment, name) => addZone(deployment, { kind: 'client', name }),
    defaultDeployment,
  )
  const own = zones.filter(({ id }) => !isUsualZone(id))
  expect(own.map(({ name }) => name)).toEqual(names)
})
