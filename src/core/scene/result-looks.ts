import type { CheckResult } from '#core/rules/verification/check-result.ts'
import type { Pictogram } from './pictograms.ts'
import type { ThemeName } from './theme.ts'

/** How a result is drawn: an outline and a sign of its own, which tell it without its colour. */
export type ResultShape = { readonly outline: Pictogram; readonly sign: Pictogram }

const round: Pictogram = ['M8 1Q15 1 15 8Q15 15 8 15Q1 15 1 8Q1 1 8 1Z']

/** A tick in a circle, an exclamation mark in a diamond, a cross in a stop sign, and so on. */
export const resultShapes: Readonly<Record<CheckResult, ResultShape>> = {
  open: { outline: round, sign: ['M4.6 8.3L7 10.7L11.4 5.6'] },
  reachable: {
    outline: ['M8 0L16 8L8 16L0 8Z'],
    sign: ['M8 4V8.6', 'M8 11.2V11.4'],
  },
  blocked: {
    outline: ['M5 1H11L15 5V11L11 15H5L1 11V5Z'],
    sign: ['M5.4 5.4L10.6 10.6', 'M10.6 5.4L5.4 10.6'],
  },
  'not-tested': {
    outline: round,
    sign: ['M5.6 6Q5.6 3.9 8 3.9Q10.4 3.9 10.4 6Q10.4 7.4 8 8.4V9.4', 'M8 11.6V11.8'],
  },
}

/** Broken around what was not tested, or not for this deployment; whole around the rest. */
export const dashOf = (result: CheckResult, isOfOther: boolean): readonly number[] =>
  result === 'not-tested' || isOfOther ? [2, 1.5] : []

/**
 * A full sign has its edge in the colour of what it stands on, in which no break is seen: for another
 * deployment it is hollow, and its edge has its own colour.
 */
export const lookOf = (theme: ThemeName, result: CheckResult, isOfOther: boolean): ResultLook => {
  const look = resultLooks[theme][result]
  return isOfOther && fullSigns[theme].includes(result)
    ? { fill: look.stroke, stroke: look.fill, sign: look.fill }
    : look
}

const fullSigns: Readonly<Record<ThemeName, readonly CheckResult[]>> = {
  light: ['open', 'blocked'],
  dark: ['open', 'blocked'],
  print: ['blocked'],
}

type ResultLook = { readonly fill: string; readonly stroke: string; readonly sign: string }

/** Colours as `#rrggbb`; signs have at least 4.5:1 on what they stand on. */
export const resultLooks: Readonly<Record<ThemeName, Readonly<Record<CheckResult, ResultLook>>>> = {
  light: {
    open: { fill: '#166534', stroke: '#ffffff', sign: '#ffffff' },
    reachable: { fill: '#fde68a', stroke: '#8a5a00', sign: '#5c3c00' },
    blocked: { fill: '#b91c1c', stroke: '#ffffff', sign: '#ffffff' },
    'not-tested': { fill: '#ffffff', stroke: '#475569', sign: '#334155' },
  },
  dark: {
    open: { fill: '#86dba4', stroke: '#0f1623', sign: '#0c2a17' },
    reachable: { fill: '#5a4408', stroke: '#f0cf6a', sign: '#ffe9ad' },
    blocked: { fill: '#fca5a5', stroke: '#0f1623', sign: '#4c0707' },
    'not-tested': { fill: '#1b2433', stroke: '#b3c0d1', sign: '#d5deea' },
  },
  print: {
    open: { fill: '#ffffff', stroke: '#000000', sign: '#000000' },
    reachable: { fill: '#ffffff', stroke: '#000000', sign: '#000000' },
    blocked: { fill: '#000000', stroke: '#ffffff', sign: '#ffffff' },
    'not-tested': { fill: '#ffffff', stroke: '#000000', sign: '#000000' },
  },
}
