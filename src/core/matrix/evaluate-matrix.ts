import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { findUnmet, type Leaf } from '#core/configuration/condition.ts'
import type { Configuration, PortKey } from '#core/configuration/configuration.ts'
import type { Basis, Transport } from '#core/configuration/network-terms.ts'
import type { MatrixRow, PortRequirement } from './matrix-row.ts'

/** A port as a number; `option` is what sets it, null for one that the list fixes. */
export type ResolvedPort = {
  readonly transport: Transport
  readonly port: number
  readonly option: PortKey | null
}

/** A row that applies, with its ports as numbers; or one that does not, with all that it lacks. */
export type EvaluatedRow =
  | {
      readonly active: true
      readonly row: MatrixRow
      readonly ports: readonly ResolvedPort[]
      readonly basis: Basis
    }
  | {
      readonly active: false
      readonly row: MatrixRow
      /** The ports that it would need if it applied; those of its own site. */
      readonly ports: readonly ResolvedPort[]
      readonly unmet: readonly Leaf[]
    }

/** Says of every row whether it applies to the configuration, in the order of the rows. */
export const evaluateMatrix = (
  matrix: readonly MatrixRow[],
  configuration: Configuration,
): readonly EvaluatedRow[] => matrix.map((row) => evaluateRow(row, configuration))

function evaluateRow(row: MatrixRow, configuration: Configuration): EvaluatedRow {
  const unmet = findUnmet(row.condition, configuration)
  const fitting = unmet.length > 0 ? meet(unmet, configuration) : configuration
  const ports = row.ports.flatMap((requirement) => resolvePorts(requirement, fitting))
  if (unmet.length > 0) return { active: false, row, ports, unmet }
  const printed = row.ports.every((requirement) => isPrinted(requirement, configuration))
  return { active: true, row, ports, basis: printed ? row.basis : row.basisOfOtherPort }
}

/** The nearest configuration that a row asks for: its site has ports of its own. */
const meet = (unmet: readonly Leaf[], configuration: Configuration): Configuration =>
  unmet.reduce(
    (met, leaf) =>
      leaf.kind === 'choice' ? changeConfiguration(met, { [leaf.option]: leaf.oneOf[0] }) : met,
    configuration,
  )

function resolvePorts(requirement: PortRequirement, configuration: Configuration): ResolvedPort[] {
  const option = 'fixed' in requirement ? null : requirement.option
  const port = 'fixed' in requirement ? requirement.fixed : configuration[requirement.option]
  return requirement.transports.map((transport) => ({ transport, port, option }))
}

function isPrinted(requirement: PortRequirement, configuration: Configuration): boolean {
  if ('fixed' in requirement) return true
  const port = configuration[requirement.option]
  return port === requirement.printed || port === requirement.alternative
}
