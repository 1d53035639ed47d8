import { hostName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { CalledHost } from './find-hosts.ts'

/** More would be a list, which the picture and the table are. */
const mostNamed = 3

/** Who it is that a search asks for by name or address; '' for nobody. */
export function formatCalledHosts(called: readonly CalledHost[], messages: LaterMessages): string {
  if (called.length === 0) return ''
  const names = called.slice(0, mostNamed).map(({ host, addresses }) => {
    const name = hostName(host, messages)
    const where = messages['view.list'](addresses)
    return where === '' ? name : messages['changes.host-named'](name, where)
  })
  const more = called.length - names.length
  return messages['view.search.hosts-found'](
    messages['view.list']([...names, ...(more === 0 ? [] : [messages['picture.more'](more)])]),
  )
}
