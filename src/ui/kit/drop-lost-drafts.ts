import type { Deployment } from '#core/deployment/deployment.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'
import { isSettingPath, parsePath } from '#core/deployment/setting-path.ts'
import type { FieldDrafts } from '#state/field-drafts.ts'

/** Drops what was typed at hosts that are not there any more: their ids may be given again. */
export function dropLostDrafts(drafts: FieldDrafts, deployment: Deployment): void {
  const ids = new Set(listHosts(deployment).map(({ id }) => id))
  for (const path of Object.keys(drafts.get())) {
    const setting = parsePath(path)
    if (setting?.kind === 'host' && !ids.has(setting.id) && isSettingPath(path)) {
      drafts.set(path, null)
    }
  }
}
