import * as z from 'zod/mini'
import { cleanText } from '#core/configuration/clean-text.ts'
import { isDay } from './parse-day.ts'

/** Longest text of a field, in characters. */
export const longestRequestText = 1_000

const text = cleanText(longestRequestText)

const day = z.string().check(z.refine((text) => text === '' || isDay(text)))

/** What a person fills in once, in the order of a form; '' is what nobody has filled in. */
export const requestSchemas = {
  requester: text,
  department: text,
  contact: text,
  project: text,
  ticket: text,
  kind: z.enum(['', 'new', 'change', 'removal']),
  period: z.enum(['', 'permanent', 'temporary']),
  /** Days as 2026-03-31. */
  wanted: day,
  expiry: day,
  reason: text,
  effect: text,
  rollback: text,
  approver: text,
} as const

export type ChangeRequest = {
  readonly [Field in RequestField]: z.infer<(typeof requestSchemas)[Field]>
}

export type RequestField = keyof typeof requestSchemas

export const isRequestField = (word: string): word is RequestField =>
  Object.hasOwn(requestSchemas, word)

export const requestFields: readonly RequestField[] =
  Object.keys(requestSchemas).filter(isRequestField)

export const emptyRequest: ChangeRequest = {
  requester: '',
  department: '',
  contact: '',
  project: '',
  ticket: '',
  kind: '',
  period: '',
  wanted: '',
  expiry: '',
  reason: '',
  effect: '',
  rollback: '',
  approver: '',
}
