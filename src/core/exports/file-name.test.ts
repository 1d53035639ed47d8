import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { fileName, type NameMarks } from './file-name.ts'

const nameOf = (title: string, ending = 'svg', marks: NameMarks = []) =>
  fileName({ ...defaultDeployment, title }, ending, marks)

const usual = 'all-components-940B-8574.svg'

test.each([
  ['Head office', 'Head office.svg'],
  ['本社（東京）', '本社（東京）.svg'],
  ['../../etc/passwd', 'etc passwd.svg'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.svg'],
  ['CON', '_CON.svg'],
  ['CON .txt', '_CON .txt.svg'],
  ['conin$', '_conin$.svg'],
  ['CONOUT$.log', '_CONOUT$.log.svg'],
  ['nul.txt', '_nul.txt.svg'],
  ['Com1', '_Com1.svg'],
  ['か\u3099', 'が.svg'],
  ['console', 'console.svg'],
  ['two\nlines', 'two lines.svg'],
  ['ends with dots...', 'ends with dots.svg'],
  ['ends with both . . ', 'ends with both.svg'],
  ['\u202egnp.exe', 'gnp.exe.svg'],
  ['👩‍💻 desk', '👩‍💻 desk.svg'],
])('%j becomes a name that every system accepts', (title, name) => {
  expect(nameOf(title)).toBe(name)
})

test.each(['', '...', ' \u200d', '///'])('%j says nothing: preset and fingerprint do', (title) => {
  const name = nameOf(title)
  expect(name).toMatch(/^all-components-[0-9A-F]{4}-[0-9A-F]{4}\.svg$/)
})

test('files of several deployments without a title can be told apart', () => {
  expect(nameOf('')).toBe(usual)
  const other = presetConfiguration('single-server')
  expect(fileName(deploymentOf(other), 'csv')).toMatch(
    /^single-server-[0-9A-F]{4}-[0-9A-F]{4}\.csv$/,
  )
  expect(fileName(deploymentOf({ ...other, 'agent-port': 30000 }), 'csv')).toMatch(
    /^portscape-[0-9A-F]{4}-[0-9A-F]{4}\.csv$/,
  )
})

test('what a name says beside the title stands behind it', () => {
  expect(nameOf('Head office', 'png', ['part', 'a4-portrait'])).toBe(
    'Head office-part-a4-portrait.png',
  )
  expect(nameOf('CON', 'csv', ['part'])).toBe('CON-part.csv')
})

const bytesOf = (name: string) => new TextEncoder().encode(name).length

test.each(['a', 'é', '本', '😀'])(
  'a long title of %j leaves a browser room for its own',
  (letter) => {
    for (const marks of [[], ['part', 'a4-landscape']]) {
      const name = nameOf(letter.repeat(300), 'json', marks)
      expect(bytesOf(`${name} (10).crdownload`)).toBeLessThanOrEqual(255)
      expect(name.startsWith(letter.repeat(40))).toBe(true)
      expect(name).toContain(`${marks.map((mark) => `-${mark}`).join('')}.json`)
    }
  },
)

test('a title is cut between letters and ends with none that says nothing', () => {
  expect(nameOf('あ'.repeat(100)).replace('.svg', '')).toMatch(/^あ+$/)
  expect(nameOf(`${'a'.repeat(79)} b`)).toBe(`${'a'.repeat(79)}.svg`)
})
