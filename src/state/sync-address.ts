import type { Deployment } from '#core/deployment/deployment.ts'
import type { DecodedLink } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import type { AppState, KeptBaseline } from './app-state.ts'
import type { AppStore } from './app-store.ts'
import { readExactly, readTolerantly } from './read-address.ts'

/** Where the link stands: the browser's address bar, or a stand-in. */
export type Address = {
  /** The fragment with its `#`, what stands in its place where the `#` was lost, or ''. */
  readonly read: () => string
  readonly write: (fragment: string, how: 'push' | 'replace') => void
  /** Calls back with the link when the user goes back or forward, or edits the address. */
  readonly watch: (listener: (link: string) => void) => () => void
  /** What is known of a link's baseline where the address stands now. */
  readonly recall: (baseline: Deployment) => KeptBaseline | undefined
}

/**
 * Keeps address and store the same from now on. A step in the store becomes a step of the
 * history; typing on in one field stays one step. A link that was read whole is written as we
 * write it, in its place; one with problems stays as it is until the next change, or until its
 * problems are dismissed, so that loading it again says the same.
 *
 * @param read The link that the store was made from; the address may have changed since.
 */
export function syncAddress(app: AppStore, address: Address, read: string): () => void {
  let opening = false
  let known = read

  const write = (fragment: string, how: 'push' | 'replace') => {
    address.write(fragment, how)
    known = address.read()
  }

  const mend = (link: DecodedLink) => {
    if (!canBeMended(known, link)) return
    const { deployment, view, baseline } = link
    const looked = { ...defaultView, ...view }
    write(encodeDeployment(deployment, looked, 'keep', baseline), 'replace')
  }

  const open = (link: DecodedLink) => {
    opening = true
    const kept = link.baseline && address.recall(link.baseline)
    app.update({ type: 'open-link', link, ...(kept && { kept }) })
    opening = false
    mend(link)
  }

  const follow = (text: string) => {
    if (text === known) return
    known = text
    const exact = readExactly(text)
    if (exact) open(exact)
    else {
      void readTolerantly(text).then((link) => {
        if (known === text) open(link)
      })
    }
  }
  const stopWatching = address.watch(follow)

  const stopFollowing = app.subscribe((state, before) => {
    const how = opening ? null : howToWrite(state, before)
    const { deployment, baseline } = state
    if (how === null) return
    write(encodeDeployment(deployment, defaultView, 'keep', baseline?.deployment), how)
  })

  const { deployment, view, baseline, linkProblems } = app.get()
  const compared = baseline && { baseline: baseline.deployment }
  if (address.read() === read) mend({ deployment, view, ...compared, problems: linkProblems })
  else follow(address.read())

  return () => {
    stopWatching()
    stopFollowing()
  }
}

/** A link that was read whole and lacks its checksum or its `#`. */
const canBeMended = (text: string, { problems }: DecodedLink): boolean =>
  text !== '' &&
  problems.every(({ kind }) => kind === 'lost-sign') &&
  (problems.length > 0 || !/[#&]c=/.test(text))

function howToWrite(state: AppState, before: AppState): 'push' | 'replace' | null {
  if (state.deployment !== before.deployment) {
    const typesOn = state.typing !== null && state.typing === before.typing
    return typesOn ? 'replace' : 'push'
  }
  if (state.baseline !== before.baseline) return 'push'
  return before.linkProblems.length > 0 && state.linkProblems.length === 0 ? 'replace' : null
}
