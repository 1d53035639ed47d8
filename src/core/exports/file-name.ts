import { matchingPreset } from '#core/configuration/presets.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i

const longestTitle = 80

/**
 * Bytes of UTF-8 for a whole name. File systems take 255, but a browser adds to that while it
 * loads (`.crdownload`) and where the name is taken (` (1)`).
 */
const mostBytes = 200

/** What a file's name says beside the deployment: that it is a part, and where a picture goes. */
export type NameMarks = readonly string[]

/**
 * A file name from the deployment's title that every system accepts: no path, no reserved sign or
 * name, not too long. Without a usable title it is the preset and the fingerprint, so that files
 * of several deployments can be told apart.
 */
export function fileName(deployment: Deployment, ending: string, marks: NameMarks = []): string {
  const tail = `${marks.map((mark) => `-${mark}`).join('')}.${ending}`
  const stem =
    toStem(deployment.title, mostBytes - countAll([...tail])) ||
    `${matchingPreset(configurationOf(deployment)) ?? 'portscape'}-${fingerprint(deployment)}`
  const name = `${stem}${tail}`
  const device = name.split('.')[0]?.trimEnd() ?? ''
  return reserved.test(device) ? `_${name}` : name
}

/** As much of a title as has room in so many bytes of a name; '' where nothing of it is usable. */
export function toStem(title: string, room: number): string {
  const plain = title
    .normalize('NFC')
    .replace(/(?:(?![\u200c\u200d])\p{C}|[<>:"/\\|?*])+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .]+/, '')
  return cutToBytes([...plain].slice(0, longestTitle), room)
    .join('')
    .replace(/[ .\u200c\u200d]+$/, '')
}

/** The letters from the start that fit, whole. */
function cutToBytes(letters: readonly string[], room: number): readonly string[] {
  let left = room
  const end = letters.findIndex((letter) => {
    left -= countBytes(letter)
    return left < 0
  })
  return end < 0 ? letters : letters.slice(0, end)
}

const countAll = (letters: readonly string[]): number =>
  letters.reduce((sum, letter) => sum + countBytes(letter), 0)

/** How long a letter is in UTF-8. */
function countBytes(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
