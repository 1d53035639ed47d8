import { useMemo } from 'react'
import { findWarnings, type RuleWarning } from '#core/rules/find-warnings.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useRules } from '../use-rules.ts'

/** What an approver would send the request for all boundaries back for. */
export function useRequestWarnings(): readonly RuleWarning[] {
  const { boundaries } = useRules()
  const request = useAppState((state) => state.deployment.request)
  return useMemo(() => findWarnings(boundaries, request), [boundaries, request])
}
