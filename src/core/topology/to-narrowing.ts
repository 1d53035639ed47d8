import type { View } from '#core/link/view.ts'
import { everything, type Narrowing } from './narrow-topology.ts'

/** What a view leaves out of the picture. */
export const toNarrowing = (view: View): Narrowing => ({
  ...everything,
  around: view.isolate === '' ? [] : [view.isolate],
  hiddenProtocols: view['hide-protocols'],
  hiddenZones: view['hide-zones'],
  fromZones: view['from-zone'],
  toZones: view['to-zone'],
  gathered: view.gather === 'on',
  unfolded: view.unfold,
})
