/** Distances of the picture in px; the engine and the passes after it keep the same ones. */
export const spacing = {
  /** Free ground around the whole picture. */
  margin: 20,
  zone: { side: 14, top: 32, bottom: 14, between: 18, titleX: 14, titleY: 8, titleHeight: 17 },
  /** Between two cards of a zone. */
  card: 14,
  /** Between two labels that stand one above the other. */
  label: 14,
  labelBeside: 12,
  /** Between two line ends on one side of a card, and from the last one to the card's corner. */
  port: 12,
  corner: 10,
  /** Between the hub and a line that passes right below it. */
  passing: 12,
  /**
   * Between the cards of two columns: the least widths, and the steps in which they grow. Where no
   * label is wider than `narrowLabel`, as numbers are, the least ones are smaller.
   */
  gap: {
    usual: { least: 168, betweenZones: 200 },
    narrow: { least: 72, betweenZones: 104 },
    narrowLabel: 40,
    step: 32,
  },
  /** Above and below the labels of a satellite. */
  satellite: 10,
  satelliteInZone: 16,
  /** Between the lines of a satellite, so that a tab beside one does not cover the other's end. */
  satelliteLines: 76,
  /** The least distance that a line or a label keeps when a later pass moves it. */
  clear: 9,
} as const

/** The inside of a card in px. */
export const cardSpacing = {
  width: 176,
  serverWidth: 216,
  /** A name whose longest word does not fit makes its column wider, up to this. */
  mostWidth: 232,
  padding: 12,
  icon: 28,
  iconGap: 8,
  name: { size: 13, weight: 600, lineHeight: 17 },
  ports: { size: 11, weight: 400, lineHeight: 15 },
} as const

/** The rows of a card that stands for several hosts, in px. */
export const memberSpacing = {
  inset: 8,
  height: 24,
  gap: 4,
  padding: 8,
  /** Between a name and its address. */
  between: 8,
  /** Where more rows than this stand below each other, they stand in columns. */
  mostRows: 10,
  /** The same for all cards of one column of the picture. */
  mostRowsTogether: 16,
  /** Fewer rows than this are not spread over more columns. */
  fewestRows: 3,
  mostColumns: 3,
  /** Of one of several columns: its widths, between which it grows in steps. */
  column: { least: 120, most: 216, step: 24 },
  /** How much higher another line makes a row. */
  lineHeight: 15,
  name: { size: 11, weight: 600 },
  address: { size: 11, weight: 400 },
} as const

/** The inside of the Apex One server's parts in px. */
export const partSpacing = {
  inset: 10,
  headGap: 8,
  padding: 8,
  gap: 8,
  tabHeight: 22,
  tabGap: 5,
  tabPadding: 10,
  name: { size: 11, weight: 600, lineHeight: 15 },
  ports: { size: 11, weight: 400, lineHeight: 15 },
} as const

/** A port's chip in px. */
export const chipSpacing = {
  height: 20,
  padding: 7,
  glyph: 12,
  glyphGap: 4,
  below: 3,
  beside: 4,
  /** A connection with more chips than this may show them in two columns. */
  mostInColumn: 3,
  /** Where they stand beside each other, so many do. */
  mostInRow: 3,
  text: { size: 11, weight: 600 },
} as const

/**
 * The round sign of what differs between two deployments, in px: on the corner of a card or a part,
 * or inside of a chip or a tab, whose content then begins that much farther right.
 */
export const signSpacing = { size: 14, inset: 3, room: 14 } as const

export const zoneTitleText = { size: 12, weight: 600 } as const
