import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { findMatches } from '#core/flows/flow-query.ts'
import {
  listUnneeded,
  listUnneededSearchables,
  type UnneededRow,
} from '#core/flows/list-unneeded.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import type { Language } from '#core/messages/language.ts'
import { rememberLast } from './remember-last.ts'

/** The rows of the list that a deployment does not need and that a search, if any, finds. */
export const selectUnneeded = rememberLast(
  (deployment: Deployment, language: Language, search: string): readonly UnneededRow[] => {
    const configuration = configurationOf(deployment)
    const evaluation = evaluationOf(configuration)
    const rows = listUnneeded(evaluation, configuration, language)
    const found = findMatches(search, () => listUnneededSearchables(evaluation, configuration))
    return found ? rows.filter(({ id }) => found.has(id)) : rows
  },
)
