import { useMemo } from 'react'
import { findWarnings, type RuleWarning } from '#core/rules/find-warnings.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useRules } from '../use-rules.ts'

/** What an approver would send the request for all boundaries back for. */
export function useRequestWarnings(): readonly RuleWarning[] {
  const { boundaries } = useRules()
  const request = useAppState((state) => state.deployment.request)
  const today = formatToday()
  return useMemo(() => findWarnings(boundaries, request, today), [boundaries, request, today])
}

/** The day where the reader is, as 2026-03-31. */
function formatToday(): string {
  const now = new Date()
  const twoDigits = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
