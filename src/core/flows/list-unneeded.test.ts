import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { evaluateMatrix } from '#core/matrix/evaluate-matrix.ts'
import { matrix } from '#core/matrix/matrix.ts'
import { matchesQuery, parseFlowQuery } from './flow-query.ts'
import { listUnneeded, listUnneededSearchables } from './list-unneeded.ts'

const evaluation = evaluateMatrix(matrix, defaultConfiguration)
const unneeded = listUnneeded(evaluation, defaultConfiguration, 'en')

const search = (text: string): string => {
  const query = parseFlowQuery(text)
  return [...listUnneededSearchables(evaluation, defaultConfiguration)]
    .filter(([, subject]) => matchesQuery(query, subject))
    .map(([id]) => id)
    .join(' ')
}

test('every row of the list is either needed or explained', () => {
  expect(unneeded.map(({ id }) => id).join(' ')).toBe('A2 C2 E1 E3 E6 E7 E9')
  for (const { reasons } of unneeded) expect(reasons.length).toBeGreaterThan(0)
})

test('a row says what it would need and every option that keeps it off', () => {
  const row = unneeded.find(({ id }) => id === 'C2')
  expect(row?.ports.map(({ text }) => text)).toEqual([
    'SMB TCP/UDP 137',
    'SMB UDP 138',
    'SMB TCP 139',
    'SMB TCP 445',
  ])
  expect(row?.reasons.map(({ option }) => option)).toEqual(['remote-install', 'build'])
})

test('a port that would be needed has the colour that it would have in the picture', () => {
  const familiesOf = (id: string) =>
    unneeded.find((row) => row.id === id)?.ports.map(({ family }) => family)
  expect(familiesOf('C2')).toEqual(['smb', 'smb', 'smb', 'smb'])
  expect(familiesOf('E6')).toEqual(['plain-http'])
  expect(familiesOf('E7')).toEqual(['tls'])
})

test('a printed protocol stands before its port, else the transport does', () => {
  const configuration = changeConfiguration(defaultConfiguration, { edge: 'off', iis: 'default' })
  const rows = listUnneeded(evaluateMatrix(matrix, configuration), configuration, 'ja')
  const portsOf = (id: string) => rows.find((row) => row.id === id)?.ports.map(({ text }) => text)
  expect(portsOf('A1')).toEqual(['HTTPS 4343'])
  expect(portsOf('E13')).toEqual(['TCP 443'])
})

test.each([
  ['445', 'C2 E1'],
  ['130-140 隔離', 'E1'],
  ['quarantine', 'E1'],
  ['14096', ''],
  ['build', 'C2'],
  ['smb', 'C2 E1'],
])('a search for %j finds %j among them', (text, ids) => {
  expect(search(text)).toBe(ids)
})
