import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folders = ['src', 'scripts', 'e2e', 'docs']

const paths = folders.flatMap((folder) => [
  `/${folder}/`,
  ...readdirSync(folder, { recursive: true, withFileTypes: true }).map(
    (entry) => `/${entry.parentPath}/${entry.name}${entry.isDirectory() ? '/' : ''}`,
  ),
])

const top = readdirSync('.').map((name) => `/${name}`)

/** A file by its ending, or a folder; a star in it is any one name. */
const isPath = (name: string): boolean =>
  /^[\w*./-]+(?:\.(?:ts|tsx|mjs|html|md|png)|\/)$/.test(name)

/** What the build makes is not there before it. */
const isBuilt = (name: string): boolean => /^(?:dist|404[.]html)/.test(name)

const isThere = (name: string): boolean => {
  const [first = '', ...others] = name
    .split('*')
    .map((part) => part.replace(/[.]/g, String.raw`\.`))
  const pattern = new RegExp(`/${[first, ...others].join('[^/]+')}$`)
  return [...paths, ...top].some((path) => pattern.test(path))
}

test.each(['ARCHITECTURE.md', 'README.md'])(
  'every file and folder that %s names is there',
  (page) => {
    const text = readFileSync(page, 'utf8')
    const named = [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)].map(
      ([, name, address = '']) => name ?? address,
    )
    const wanted = [...new Set(named.filter((name) => isPath(name) && !isBuilt(name)))]
    expect(wanted.length).toBeGreaterThan(2)
    expect(wanted.filter((name) => !isThere(name))).toEqual([])
  },
)
