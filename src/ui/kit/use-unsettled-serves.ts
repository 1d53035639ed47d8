import { useSyncExternalStore } from 'react'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'
import { hostPath } from '#core/deployment/setting-path.ts'
import { useAppState, useServices } from './services.tsx'

/** A server, and words for whom it serves of which not all are understood. */
export type UnsettledServes = { readonly host: HostGroup; readonly text: string }

/**
 * The servers of which it is to be settled whom they serve. No link can hold such words, so they are
 * told as long as the page is open: without them a server may serve more agents than is meant.
 */
export function useUnsettledServes(): readonly UnsettledServes[] {
  const { drafts } = useServices()
  const texts = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get)
  const deployment = useAppState((state) => state.deployment)
  return listHosts(deployment).flatMap((host) => {
    const text = texts[hostPath(host.id, 'serves')]
    return text === undefined ? [] : [{ host, text }]
  })
}
