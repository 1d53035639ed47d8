import { useEffect, useMemo, useRef, useState } from 'react'
import { fail, type Result } from '#core/kit/result.ts'
import { linkTo } from '#platform/address-bar.ts'
import { rasteriseSvg } from '#platform/rasterise-svg.ts'
import type { ExportProblem } from '#state/make-export.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'
import type { ExportChoices, ExportContext, Target } from './export-choices.ts'
import { makeProduct, type Product } from './make-product.ts'

export type Made = Result<Product, ExportProblem>

/** Pixels take a moment to make: quick changes one after the other make only the last ones. */
const pixelsWait = 120

/**
 * The product of the choices and of the deployment, made anew whenever one of them changes. Until
 * then `made` is the one before; an answer that comes late never replaces a newer one.
 */
export function useProduct(
  choices: ExportChoices,
  context: ExportContext,
): {
  readonly made: Made | null
  readonly making: boolean
  /** The product of the newest choices, once it is there. */
  readonly wait: () => Promise<Made>
  /** The same in another format, as the choices stand. */
  readonly makeAs: (target: Target) => Promise<Made>
} {
  const { diagram } = useServices()
  const deployment = useAppState((state) => state.deployment)
  const newest = useRef<Promise<Made> | null>(null)
  const [state, setState] = useState<{ readonly job: object; readonly made: Made } | null>(null)
  const job = useMemo(() => ({ deployment, choices, context }), [deployment, choices, context])
  const tools = useMemo(
    () => ({ page: linkTo(''), layOut: diagram.layOut, rasterise: rasteriseSvg }),
    [diagram],
  )
  // Makes files outside the render, and lets go of what is no longer wanted.
  useEffect(() => {
    let wanted = true
    const make = async (): Promise<Made> => {
      if (job.choices.target === 'png') await pause(pixelsWait)
      // What was replaced in the meantime is not worth its pixels; nobody looks at the answer.
      if (!wanted && newest.current !== product) return fail({ kind: 'failed' })
      return makeProduct(job.deployment, job.choices, job.context, tools)
    }
    const product: Promise<Made> = make()
    newest.current = product
    void product.then((made) => {
      if (wanted) setState({ job, made })
    })
    return () => {
      wanted = false
    }
  }, [job, tools])
  return {
    made: state?.made ?? null,
    making: state?.job !== job,
    wait: () => waitForNewest(newest),
    makeAs: (target) => makeProduct(job.deployment, { ...job.choices, target }, job.context, tools),
  }
}

async function waitForNewest(newest: { readonly current: Promise<Made> | null }): Promise<Made> {
  const asked = newest.current
  if (!asked) return fail({ kind: 'failed' })
  const made = await asked
  return asked === newest.current ? made : waitForNewest(newest)
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
