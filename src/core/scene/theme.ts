import type { ProtocolFamily, ZoneKind } from '#core/configuration/network-terms.ts'

/** The themes of a picture; `print` is black on white and tells families by signs and borders. */
export const themeNames = ['light', 'dark', 'print'] as const

export type ThemeName = (typeof themeNames)[number]

type BoxColours = {
  readonly fill: string
  readonly stroke: string
  /** None for a whole line. */
  readonly dash?: readonly number[]
}

/** How a chip of one family looks: colours, and a border that tells it apart without them. */
type ChipLook = BoxColours & { readonly text: string; readonly dash: readonly number[] }

/** The colours of the picture, all as `#rrggbb`; text has at least 4.5:1 on what it stands on. */
export type Theme = {
  readonly ground: string
  readonly zones: Readonly<Record<ZoneKind, BoxColours & { readonly title: string }>>
  readonly card: BoxColours
  readonly hubCard: BoxColours
  readonly name: string
  readonly detail: string
  readonly icon: { readonly tile: string; readonly line: string }
  readonly hubIcon: { readonly tile: string; readonly line: string }
  readonly site: BoxColours
  readonly nested: BoxColours
  readonly tab: BoxColours
  readonly partName: string
  readonly line: string
  /** None for a whole line. */
  readonly lineDash?: readonly number[]
  readonly chips: Readonly<Record<ProtocolFamily, ChipLook>>
}

const solid: readonly number[] = []
const dashed: readonly number[] = [4, 2.5]
const dotted: readonly number[] = [1.5, 2]

const light: Theme = {
  ground: '#ffffff',
  zones: {
    internet: { fill: '#fdf3ef', stroke: '#e3a88f', title: '#9a3412' },
    dmz: { fill: '#fdf9e6', stroke: '#d9bd62', title: '#7c4a03' },
    client: { fill: '#eff5fd', stroke: '#9bbde6', title: '#1e4f8f' },
    server: { fill: '#eff7f1', stroke: '#92c2a3', title: '#17603a' },
  },
  card: { fill: '#ffffff', stroke: '#94a3b8' },
  hubCard: { fill: '#ffffff', stroke: '#1d4ed8' },
  name: '#0f172a',
  detail: '#475569',
  icon: { tile: '#e9eef5', line: '#334155' },
  hubIcon: { tile: '#1d4ed8', line: '#ffffff' },
  site: { fill: '#f0f4fe', stroke: '#b4c6ef' },
  nested: { fill: '#ffffff', stroke: '#b4c6ef' },
  tab: { fill: '#ffffff', stroke: '#1d4ed8' },
  partName: '#1e3a8a',
  line: '#475569',
  chips: {
    tls: { fill: '#e7f1fe', stroke: '#3b7dd8', text: '#123f7c', dash: solid },
    'plain-http': { fill: '#fff4dc', stroke: '#b9770e', text: '#74430a', dash: dashed },
    smb: { fill: '#fdecea', stroke: '#c94f45', text: '#8a1f18', dash: dashed },
    directory: { fill: '#f4eefd', stroke: '#8759d1', text: '#4a1d91', dash: solid },
    database: { fill: '#e6f6f2', stroke: '#2c8f80', text: '#0e5248', dash: solid },
    udp: { fill: '#f4f5f7', stroke: '#64748b', text: '#334155', dash: dotted },
    other: { fill: '#f4f5f7', stroke: '#64748b', text: '#1e293b', dash: solid },
  },
}

const dark: Theme = {
  ground: '#0f1623',
  zones: {
    internet: { fill: '#261a18', stroke: '#8a5341', title: '#f3b49b' },
    dmz: { fill: '#242013', stroke: '#7d6930', title: '#ead18a' },
    client: { fill: '#141f31', stroke: '#3c5f8c', title: '#a9cbf5' },
    server: { fill: '#13231c', stroke: '#3d6f54', title: '#a3dcb9' },
  },
  card: { fill: '#1b2433', stroke: '#5b6b82' },
  hubCard: { fill: '#1b2433', stroke: '#6c9bff' },
  name: '#f1f5f9',
  detail: '#b3c0d1',
  icon: { tile: '#2b374b', line: '#d5deea' },
  hubIcon: { tile: '#3666e0', line: '#ffffff' },
  site: { fill: '#1c2a47', stroke: '#3f5b96' },
  nested: { fill: '#1b2433', stroke: '#3f5b96' },
  tab: { fill: '#1b2433', stroke: '#6c9bff' },
  partName: '#bcd0ff',
  line: '#a5b4c8',
  chips: {
    tls: { fill: '#16294a', stroke: '#5b94e6', text: '#cfe2ff', dash: solid },
    'plain-http': { fill: '#33260e', stroke: '#c98f2c', text: '#ffe1a8', dash: dashed },
    smb: { fill: '#381a18', stroke: '#d9746b', text: '#ffd0cb', dash: dashed },
    directory: { fill: '#291d42', stroke: '#a37fe6', text: '#e6d8ff', dash: solid },
    database: { fill: '#102c28', stroke: '#46aa9a', text: '#b9efe5', dash: solid },
    udp: { fill: '#232c3a', stroke: '#8a99ad', text: '#d5deea', dash: dotted },
    other: { fill: '#232c3a', stroke: '#8a99ad', text: '#e8edf4', dash: solid },
  },
}

const plainZone = { fill: '#ffffff', stroke: '#000000', title: '#000000' } as const
const plainBox = { fill: '#ffffff', stroke: '#000000' } as const
const plainChip = { fill: '#ffffff', stroke: '#000000', text: '#000000' } as const

const print: Theme = {
  ground: '#ffffff',
  zones: {
    internet: plainZone,
    dmz: plainZone,
    client: plainZone,
    server: { ...plainZone, fill: '#f4f4f4' },
  },
  card: plainBox,
  hubCard: plainBox,
  name: '#000000',
  detail: '#000000',
  icon: { tile: '#ececec', line: '#000000' },
  hubIcon: { tile: '#000000', line: '#ffffff' },
  site: { fill: '#f4f4f4', stroke: '#555555' },
  nested: { fill: '#ffffff', stroke: '#555555' },
  tab: plainBox,
  partName: '#000000',
  line: '#000000',
  chips: {
    tls: { ...plainChip, dash: solid },
    'plain-http': { ...plainChip, fill: '#ececec', dash: dashed },
    smb: { ...plainChip, fill: '#ececec', dash: dashed },
    directory: { ...plainChip, dash: solid },
    database: { ...plainChip, dash: solid },
    udp: { ...plainChip, dash: dotted },
    other: { ...plainChip, dash: solid },
  },
}

/** The picture's colours by name. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print }
