import { applyEdit } from '#core/deployment/apply-edit.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import type { RowTexts } from '#core/deployment/import/host-import.ts'
import {
  type Fate,
  fateOf,
  type ImportChoices,
  type ImportPlan,
  noChoices,
} from '#core/deployment/import/import-plan.ts'
import { planImport } from '#core/deployment/import/plan-import.ts'
import { readHostTable } from '#core/deployment/import/read-host-table.ts'
import { toImportEdit } from '#core/deployment/import/to-import-edit.ts'
import { unwrap } from './unwrap.ts'

/** What somebody decides of an import, and the deployment that it goes into: the default one. */
type Told = Partial<ImportChoices> & {
  readonly into?: Deployment
  readonly reserved?: readonly string[]
}

/** What a table of hosts would do to a deployment; throws where it is no table. */
export const planTable = (
  text: string,
  { into = defaultDeployment, reserved = [], ...choices }: Told = {},
): ImportPlan =>
  planImport(into, unwrap(readHostTable(text, into)), { ...noChoices, ...choices }, reserved)

/** The deployment after the import of a table. */
export const importTable = (text: string, told: Told = {}): Deployment =>
  applyEdit(told.into ?? defaultDeployment, toImportEdit(planTable(text, told)))

/** The choice of somebody who writes over a row of the table. */
export const writeOver = (row: number, texts: Partial<RowTexts>): Partial<ImportChoices> => ({
  texts: new Map([[row, texts]]),
})

/** What becomes of each row that was read, by its number. */
export const listFates = (plan: ImportPlan): [number, Fate][] =>
  plan.rows.map((planned) => [planned.row.number, fateOf(planned)])
