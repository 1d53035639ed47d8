import type { FlowFilters } from '#core/flows/flow-filters.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'

/** Everything that the table of flows is filtered by. */
export const selectFilters = ({ arrangement, view }: AppState): FlowFilters =>
  joinFilters(arrangement.filters, view['from-zone'], view['to-zone'])

const joinFilters = rememberLast(
  (
    filters: AppState['arrangement']['filters'],
    from: AppState['view']['from-zone'],
    to: AppState['view']['to-zone'],
  ): FlowFilters => ({ ...filters, 'from-zone': from, 'to-zone': to }),
)
