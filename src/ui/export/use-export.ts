import { useState } from 'react'
import { rasteriseSvg } from '#platform/rasterise-svg.ts'
import { saveFile } from '#platform/save-file.ts'
import { type ExportProblem, type ExportSettings, makeExport } from '#state/make-export.ts'
import { useServices } from '#ui/kit/services.tsx'

export type ExportProgress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: ExportProblem }

/** Makes the file and hands it to the browser; says how far that is. */
export function useExport(): {
  readonly progress: ExportProgress
  readonly start: (settings: ExportSettings) => Promise<void>
  /** Forgets the last outcome, since other settings would have another one. */
  readonly clear: () => void
} {
  const { app, diagram } = useServices()
  const [progress, setProgress] = useState<ExportProgress>({ kind: 'idle' })
  const start = async (settings: ExportSettings) => {
    setProgress({ kind: 'busy' })
    const tools = { layOut: diagram.layOut, rasterise: rasteriseSvg }
    const file = await makeExport(app.get().configuration, settings, tools)
    if (!file.ok) {
      setProgress({ kind: 'failed', problem: file.problem })
      return
    }
    saveFile(file.value.name, file.value.content)
    setProgress({ kind: 'saved', name: file.value.name })
  }
  return { progress, start, clear: () => setProgress({ kind: 'idle' }) }
}
