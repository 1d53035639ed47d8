import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { exportSvg } from '#core/exports/picture/export-svg.ts'
import type { LayOut } from '#core/exports/picture/make-picture.ts'
import { defaultPictureSettings } from '#core/exports/picture/picture-settings.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { unwrap } from './unwrap.ts'

/** What a link gives: the flows in English, and the light picture in each language, by file name. */
export async function makeGoldenFiles(
  link: string,
  layOut: LayOut,
): Promise<Readonly<Record<string, string>>> {
  const { deployment } = decodeDeployment(link)
  const files: Record<string, string> = {
    'flows.csv': formatCsv(topologyOf(deployment), deployment, 'en'),
  }
  for (const language of languages) {
    const settings = { ...defaultPictureSettings, language }
    const picture = await exportSvg({ deployment, page: '' }, settings, layOut)
    files[`diagram.${language}.svg`] = unwrap(picture).svg
  }
  return files
}
