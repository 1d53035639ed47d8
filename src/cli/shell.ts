/** What a command does to the machine. */
export type Shell = {
  readonly writeFile: (file: string, content: string | Uint8Array) => void
  /** The bytes of a file; null where there is none that can be read. */
  readonly readFile: (file: string) => Uint8Array | null
  /** Whether the output is shown to a person, who can do nothing with the bytes of a picture. */
  readonly outputIsTerminal: boolean
}
