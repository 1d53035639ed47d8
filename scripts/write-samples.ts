import { mkdirSync, writeFileSync } from 'node:fs'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../src/cli/lay-out.ts'
import { formatIds, formats, makeFile } from '../src/core/exports/formats.ts'
import { defaultPictureSettings } from '../src/core/exports/picture/picture-settings.ts'
import { fail } from '../src/core/kit/result.ts'
import { languages } from '../src/core/messages/language.ts'
import { goldenDeployments } from './golden-deployments.ts'

/**
 * Writes into `samples/` what the golden links give, to be opened beside each other in the programs
 * that the files are for: the picture as SVG, and the documents that have it
 * as shapes.
 */

const target = new URL('../samples/', import.meta.url)
const tools = { layOut: createLayOut(), rasterise: async () => fail('no pixels are asked for') }
const wanted = formatIds.filter((id) => id !== 'png' && formats[id].kind === 'picture')

mkdirSync(target, { recursive: true })
for (const [name, deployment] of goldenDeployments) {
  for (const language of languages) {
    const settings = {
      ...defaultPictureSettings,
      language,
      portSlides: true,
      scale: 2,
      separator: 'comma',
    } as const
    for (const format of wanted) {
      const request = { deployment, page: 'https://p.example/', settings }
      const file = unwrap(await makeFile(format, request, tools))
      writeFileSync(new URL(`${name}.${language}.${format}`, target), file.content)
    }
  }
}
