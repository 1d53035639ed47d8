import { type Result, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import { gatherAsWanted } from '#core/topology/gather-hosts.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { documentLink } from '../../document-link.ts'
import { makeNativeDrawing } from '../../native/make-native-drawing.ts'
import { listNumberedPorts } from '../../picture/list-numbered-ports.ts'
import {
  describeDeployment,
  describePart,
  type LayOut,
  type NothingShown,
  type PictureSource,
} from '../../picture/make-picture.ts'
import type { PictureSettings } from '../../picture/picture-settings.ts'
import type { OfficeDocument } from '../office-document.ts'
import { makePresentation } from './make-presentation.ts'

/**
 * A presentation: the picture as shapes on one slide, with what it is and its link in the notes, and
 * the ports in tables on the slides after it where they are wanted or numbers stand for them.
 */
export async function exportPptx(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<OfficeDocument, NothingShown>> {
  // The slide has a title, a ground and a rim of its own.
  const plain = { ...settings, titleBlock: false, ground: 'transparent', margin: 'none' } as const
  // The slides behind have the table of ports.
  const picture = await makeNativeDrawing({ ...source, tableBelow: false }, plain, layOut)
  if (!picture.ok) return picture
  const { deployment } = source
  const messages = laterMessagesFor(settings.language)
  const whole = topologyOf(deployment)
  const shown = narrowTopology(whole, settings.shown)
  const part = describePart(shown, whole, messages)
  const { title: own, lines } = describeDeployment(deployment, part, '', settings.language)
  const title = own ?? ''
  const link = documentLink(source)
  const slides = {
    picture: picture.value,
    title,
    line: [messages['picture.origin'](fingerprint(deployment)), ...part].join(' · '),
    notes: { lines: [title, ...lines], link, isAddress: source.page !== '' },
    tables: listTables(source, shown, settings),
  }
  return succeed(makePresentation(slides, { deployment, title, link }, settings))
}

function listTables(
  { deployment, verification = null }: PictureSource,
  part: Topology,
  { language, ports, portSlides, shown }: PictureSettings,
): PortsTable[] {
  if (!portSlides && ports !== 'callouts') return []
  const pictured = gatherAsWanted(part, shown)
  const whole = topologyOf(deployment)
  const table = listNumberedPorts({ pictured, whole, language, verification })
  const label = ports === 'callouts' ? table.label : laterMessagesFor(language)['pptx.ports']
  return [{ ...table, label }]
}
