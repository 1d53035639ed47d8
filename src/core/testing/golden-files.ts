import { decodeConfiguration } from '#core/configuration/decode-configuration.ts'
import { formatCsv } from '#core/exports/flows/format-csv.ts'
import { exportSvg } from '#core/exports/svg/export-svg.ts'
import type { LayoutEngine } from '#core/layout/layout-engine.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'

/** What a link gives: the flows in English, and the light picture in each language, by file name. */
export async function makeGoldenFiles(
  link: string,
  engine: LayoutEngine,
): Promise<Readonly<Record<string, string>>> {
  const { configuration } = decodeConfiguration(link)
  const topology = topologyOf(configuration)
  const files: Record<string, string> = { 'flows.csv': formatCsv(topology, 'en') }
  for (const language of languages) {
    const laidOut = await layoutTopology(topology, { engine, messages: messagesFor(language) })
    files[`diagram.${language}.svg`] = exportSvg(laidOut, {
      language,
      theme: 'light',
      ground: 'theme',
      title: configuration.title,
    })
  }
  return files
}
