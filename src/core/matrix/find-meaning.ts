import type { RowId } from './matrix.ts'
import type { Bilingual } from './matrix-row.ts'

const centralPurpose: Bilingual = {
  en: 'from the MCP agent to Apex Central',
  ja: 'MCP エージェントから Apex Central への通信',
}

const directoryPurpose: Bilingual = {
  en: 'Active Directory integration',
  ja: 'Active Directory 統合',
}

const meanings: Readonly<Partial<Record<RowId, Bilingual>>> = {
  B2: centralPurpose,
  B3: centralPurpose,
  B5a: directoryPurpose,
  B5b: directoryPurpose,
}

const meaningsById: ReadonlyMap<string, Bilingual> = new Map(Object.entries(meanings))

/**
 * What a row whose printed purpose is cut off is known to be for, in a few words; null where
 * nothing says so. The row's notes (`row-notes.ts`) say where it is from.
 */
export const findMeaning = (row: string): Bilingual | null => meaningsById.get(row) ?? null
