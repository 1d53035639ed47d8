import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from './decode-deployment.ts'
import { encodeDeployment } from './encode-deployment.ts'

const linkOf = (title: string) => encodeDeployment({ ...defaultDeployment, title })

test('a link never ends with a dot, which mail programs take for the end of the sentence', () => {
  const link = linkOf('HQ (Tokyo) Co., Ltd.')
  expect(link).toMatch(/Ltd%2E$/)
  expect(decodeDeployment(link).deployment.title).toBe('HQ (Tokyo) Co., Ltd.')
})

test('a link of usual length can be read by people, also where packing would shorten it', () => {
  const title = 'x'.repeat(200)
  expect(linkOf(title)).toMatch(new RegExp(`^#v=1&c=\\w{8}&title=${title}$`))
})

test('brackets, quotes and stars, at which programs end a link, are escaped', () => {
  expect(linkOf("a!'(b)*c")).toMatch(/title=a%21%27%28b%29%2Ac$/)
})
