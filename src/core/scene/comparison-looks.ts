import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { protocolFamilies } from '#core/configuration/network-terms.ts'
import type { Pictogram } from './pictograms.ts'
import { type Theme, type ThemeName, themes } from './theme.ts'

/** What differs has a sign of its own, which tells it without its colour. */
export type DifferingStatus = Exclude<ComparedStatus, 'unchanged'>

/** A plus, a minus, a wave. */
export const statusSigns: Readonly<Record<DifferingStatus, Pictogram>> = {
  added: ['M8 4.4V11.6', 'M4.4 8H11.6'],
  removed: ['M4.4 8H11.6'],
  changed: ['M3.9 9Q5.9 5.6 8 8Q10.1 10.4 12.1 7'],
}

type StatusColours = {
  /** Of the sign's ground, of lines and borders. */
  readonly line: string
  /** Of the sign on that ground. */
  readonly sign: string
  readonly fill: string
  readonly text: string
}

/** Colours as `#rrggbb`; texts and signs have at least 4.5:1 on what they stand on. */
const colours: Readonly<Record<ThemeName, Readonly<Record<DifferingStatus, StatusColours>>>> = {
  light: {
    added: { line: '#15803d', sign: '#ffffff', fill: '#e4f6ea', text: '#0f5132' },
    removed: { line: '#b91c1c', sign: '#ffffff', fill: '#fef2f2', text: '#991b1b' },
    changed: { line: '#a16207', sign: '#ffffff', fill: '#fef7e0', text: '#713f12' },
  },
  dark: {
    added: { line: '#6fd896', sign: '#0c2a17', fill: '#12301f', text: '#b7f0cc' },
    removed: { line: '#fca5a5', sign: '#4c0707', fill: '#351a1a', text: '#ffd1d1' },
    changed: { line: '#f0cf6a', sign: '#3b2c05', fill: '#33290d', text: '#ffe9ad' },
  },
  print: {
    added: { line: '#000000', sign: '#ffffff', fill: '#ffffff', text: '#000000' },
    removed: { line: '#000000', sign: '#ffffff', fill: '#ffffff', text: '#000000' },
    changed: { line: '#000000', sign: '#ffffff', fill: '#ffffff', text: '#000000' },
  },
}

export const statusColours = (theme: ThemeName, status: DifferingStatus): StatusColours =>
  colours[theme][status]

/** Lines tell what came, went and changed in black and white, too: whole, broken, broken unevenly. */
const dashes: Readonly<Record<DifferingStatus, readonly number[]>> = {
  added: [],
  removed: [5, 3],
  changed: [10, 3, 2, 3],
}

const quietLines: Readonly<Record<ThemeName, string>> = {
  light: '#94a3b8',
  dark: '#64748b',
  print: '#8a8a8a',
}

/** The picture's colours for what became of something: what stays is quiet, what differs is not. */
export function themeOfStatus(name: ThemeName, status: ComparedStatus): Theme {
  const theme = themes[name]
  if (status === 'unchanged') {
    const { fill, text } = theme.chips.other
    return {
      ...theme,
      line: quietLines[name],
      chips: chipsOf({ fill, text, stroke: quietLines[name], dash: [] }),
    }
  }
  const { line, fill, text } = statusColours(name, status)
  const dash = dashes[status]
  const card = { fill, stroke: line, dash }
  return {
    ...theme,
    zones: zonesOf(theme, { stroke: line, dash, title: text }),
    card,
    hubCard: card,
    site: card,
    nested: card,
    tab: card,
    name: text,
    partName: text,
    detail: text,
    line,
    lineDash: dash,
    chips: chipsOf({ fill, text, stroke: line, dash }),
  }
}

/** A zone keeps its ground, and its border tells whether it came or went with all that is in it. */
function zonesOf({ zones }: Theme, look: Omit<Theme['zones']['client'], 'fill'>): Theme['zones'] {
  const { internet, dmz, client, server } = zones
  return {
    internet: { ...internet, ...look },
    dmz: { ...dmz, ...look },
    client: { ...client, ...look },
    server: { ...server, ...look },
  }
}

/** The families keep their signs, and their colours give way to what became of a port. */
const chipsOf = (look: Theme['chips'][keyof Theme['chips']]): Theme['chips'] => ({
  ...themes.light.chips,
  ...Object.fromEntries(protocolFamilies.map((family) => [family, look])),
})
