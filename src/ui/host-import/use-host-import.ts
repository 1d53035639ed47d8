import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { type ImportChoices, noChoices } from '#core/deployment/import/import-plan.ts'
import { planImport } from '#core/deployment/import/plan-import.ts'
import { readHostTable } from '#core/deployment/import/read-host-table.ts'
import { listReservedIds } from '#state/list-reserved-ids.ts'
import type { OfferedTable } from '#ui/kit/offered-table.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { type FileProblem, readFile } from './read-file.ts'

/** A table as it came: from a field that is typed or pasted into, or from a file. */
export type Source = Pick<OfferedTable, 'fileName' | 'text'> & {
  readonly problem: FileProblem | null
}

/** Decides something, with what is decided already. */
export type Choose = (change: (choices: ImportChoices) => Partial<ImportChoices>) => void

const emptyField: Source = { fileName: null, text: '', problem: null }

export type ImportSession = ReturnType<typeof useHostImport>

/** A table, what it would do, and what somebody decides about it, until another one is offered. */
export function useHostImport(offered: OfferedTable) {
  const deployment = useAppState((state) => state.deployment)
  const baseline = useAppState((state) => state.baseline)
  const [source, setSource] = useState(emptyField)
  const [choices, setChoices] = useState(noChoices)
  const [number, setNumber] = useState(0)
  if (number !== offered.number) {
    setNumber(offered.number)
    setSource({ fileName: offered.fileName, text: offered.text, problem: null })
    setChoices(noChoices)
  }
  // While it is closed, nobody waits for what it would do.
  const text = useDeferredValue(offered.isOpen ? source.text : '')
  const read = useMemo(
    () => (text.trim() === '' ? null : readHostTable(text, deployment)),
    [text, deployment],
  )
  const plan = useMemo(
    () =>
      read?.ok ? planImport(deployment, read.value, choices, listReservedIds(baseline)) : null,
    [read, deployment, choices, baseline],
  )
  const take = (next: Source) => {
    setSource(next)
    setChoices(noChoices)
  }
  const choose = useCallback<Choose>(
    (change) => setChoices((before) => ({ ...before, ...change(before) })),
    [],
  )
  return {
    source,
    choices,
    plan,
    table: read?.ok ? read.value : null,
    problem: source.problem ?? (read && !read.ok ? read.problem : null),
    takeText: (typed: string) => take({ ...emptyField, text: typed }),
    takeFile: async (file: File) => {
      const result = await readFile(file)
      take({
        fileName: file.name,
        text: result.ok ? result.value : '',
        problem: result.ok ? null : result.problem,
      })
    },
    choose,
  }
}
