import type { FileContent, FileTools } from '#core/exports/file-content.ts'
import { formatRemedy } from '#core/exports/picture/format-remedy.ts'
import type { NothingShown } from '#core/exports/picture/make-picture.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { CliMessages } from '#core/messages/cli-messages.ts'
import { createLayOut } from './lay-out.ts'
import type { Product } from './product.ts'
import type { MissingLetters } from './rasterise-scene.ts'

/** What files are made with; a PNG's pixels are drawn here, with the machine's fonts. */
export const createFileTools = (): FileTools<MissingLetters> => ({
  layOut: createLayOut(),
  // Only a PNG needs a renderer and fonts; the other formats do not wait for them.
  rasterise: async ({ scene }, scale) =>
    (await import('./rasterise-scene.ts')).rasteriseScene(scene, scale),
})

/** A file that was made, with all that is to be known of it in a line, or why there is none. */
export function toProduct(
  file: Result<FileContent, NothingShown | MissingLetters>,
  look: Parameters<typeof formatRemedy>[0],
  remarks: readonly string[],
  messages: CliMessages,
): Result<Product, string> {
  if (!file.ok) return fail(formatProblem(file.problem, messages))
  const { content, missingSigns, placed } = file.value
  const missing = missingSigns === '' ? '' : messages['cli.missing-signs'](missingSigns)
  const small = placed ? formatRemedy(look, placed, messages) : ''
  return succeed({
    content,
    remark: [...remarks, missing, small].filter((one) => one !== '').join(' '),
  })
}

const formatProblem = (problem: NothingShown | MissingLetters, messages: CliMessages): string =>
  'letters' in problem
    ? messages['cli.no-font'](problem.letters.slice(0, 20))
    : messages['export.nothing-shown']
