import { hostKinds } from '#core/configuration/network-terms.ts'
import { parseHostId } from '#core/deployment/host-id.ts'
import { hostFields, zoneFields } from '#core/deployment/setting-path.ts'

/**
 * Ids that are meant for hosts and name none, such as `agnet-2` and `apex-central-2`: something is
 * set of them that no zone has, or they begin as a host's id does. As zones they would stand empty,
 * and nobody would learn of the slip.
 */
export function findUnknownHosts(keys: readonly string[]): ReadonlySet<string> {
  const paths = keys.flatMap((key) => {
    const id = ownerOf(key)
    return id === null || parseHostId(id) ? [] : [{ id, field: key.slice(id.length + 1) }]
  })
  return new Set(
    paths
      .filter(({ id, field }) => isOfHostsAlone(field) || (isOfZones(field) && beginsAsHost(id)))
      .map(({ id }) => id),
  )
}

/** The id that a setting's key has before its dot; null for a key without one. */
export function ownerOf(key: string): string | null {
  const dot = key.lastIndexOf('.')
  return dot > 0 ? key.slice(0, dot) : null
}

const isOfZones = (word: string): boolean => zoneFields.some((field) => field === word)

const isOfHostsAlone = (word: string): boolean =>
  hostFields.some((field) => field === word) && !isOfZones(word)

const beginsAsHost = (id: string): boolean => hostKinds.some((kind) => id.startsWith(`${kind}-`))
