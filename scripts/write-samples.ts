import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../src/cli/lay-out.ts'
import { makeNativeDrawing } from '../src/core/exports/native/make-native-drawing.ts'
import { defaultPictureSettings } from '../src/core/exports/picture/picture-settings.ts'
import { renderSvg } from '../src/core/exports/svg/render-svg.ts'
import { decodeDeployment } from '../src/core/link/decode-deployment.ts'
import { languages } from '../src/core/messages/language.ts'

/**
 * Writes into `samples/` what the golden links give, to be opened beside each other in the programs
 * that the files are for: the picture as SVG, and its native shapes as JSON.
 */

const golden = new URL('../src/core/golden/', import.meta.url)
const target = new URL('../samples/', import.meta.url)
const layOut = createLayOut()

mkdirSync(target, { recursive: true })
const scenarios = readdirSync(golden, { withFileTypes: true }).filter((one) => one.isDirectory())
for (const { name } of scenarios) {
  const link = readFileSync(new URL(`${name}/link.txt`, golden), 'utf8').trim()
  const { deployment } = decodeDeployment(link)
  for (const language of languages) {
    const settings = { ...defaultPictureSettings, language }
    const source = { deployment, page: 'https://p.example/' }
    const { drawing, scene } = unwrap(await makeNativeDrawing(source, settings, layOut))
    const write = (ending: string, content: string) =>
      writeFileSync(new URL(`${name}.${language}.${ending}`, target), content)
    write('svg', renderSvg(scene, link))
    write('shapes.json', JSON.stringify(drawing, null, 2))
  }
}
