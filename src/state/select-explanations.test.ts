import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { selectExplanations } from './select-explanations.ts'

const explain = (link: string) =>
  selectExplanations(defaultDeployment, decodeDeployment(link).deployment).explanations

const causes = (link: string) =>
  explain(link).map(({ cause }) => (cause.kind === 'option' ? cause.key : cause.kind))

test('several settings are told apart by what each did', () => {
  expect(causes('#v=1&edge=off&server-http-port=80')).toEqual(['server-http-port', 'edge'])
})

test('one cause is told where a flow stays for other rows', () => {
  const [explanation] = explain('#v=1&smart-protection=standalone')
  expect(explanation?.flows.map(({ status }) => status)).toContain('changed')
})

test('one cause that only brings and takes flows needs no telling', () => {
  expect(causes('#v=1&server-http-port=80')).toEqual([])
})

test('what changes no flow needs no telling', () => {
  expect(causes('#v=1&title=x')).toEqual([])
})
