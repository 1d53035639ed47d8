import { defaultDeployment } from '../default-deployment.ts'
import { readHostTable } from './read-host-table.ts'

/** Whether a text is a table of hosts, and not just any words: a row of it has an address. */
export function holdsHosts(text: string): boolean {
  const read = readHostTable(text, defaultDeployment)
  return read.ok && read.value.rows.some(({ addresses }) => addresses.length > 0)
}
