import { compareBy } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { TextStyle } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'
import { formatNumber, formatPrefix } from '#core/topology/port-text.ts'
import type { ListeningPort } from '#core/topology/topology.ts'

const separator = ' · '

function groupPorts(
  ports: readonly ListeningPort[],
  prefixOf: (port: ListeningPort) => string,
): string[] {
  return [...groupBy(ports, prefixOf)].map(([prefix, group]) => {
    const numbers = new Set(group.map(formatNumber))
    return `${prefix} ${[...numbers].join(', ')}`
  })
}

/** A group that is too wide goes on in further lines after a comma, never after its prefix. */
function breakGroup(group: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of group.split(/(?<=,) /)) {
    const longer = line === '' ? piece : `${line} ${piece}`
    if (line === '' || fits(longer)) line = longer
    else {
      lines.push(line)
      line = piece
    }
  }
  return [...lines, line]
}

function breakGroups(groups: readonly string[], width: number, style: TextStyle): string[] {
  const fits = (line: string) => measureText(line, style.size, style.weight) <= width
  const lines: string[] = []
  for (const group of groups) {
    const joined = `${lines.at(-1) ?? ''}${separator}${group}`
    if (lines.length > 0 && fits(joined)) lines.splice(-1, 1, joined)
    else lines.push(...breakGroup(group, fits))
  }
  return lines
}

/** What a host listens on, such as `TCP 80, 443 · UDP 10323`, in lines of at most `width` px. */
export const formatHostPorts = (
  ports: readonly ListeningPort[],
  width: number,
  style: TextStyle,
): string[] =>
  breakGroups(
    groupPorts(ports, (port) => port.transport.toUpperCase()),
    width,
    style,
  )

/**
 * What a part listens on, such as `HTTPS 443 · HTTP 80`, in lines of at most `width` px: HTTPS
 * first, as on chips.
 */
export const formatPartPorts = (
  ports: readonly ListeningPort[],
  width: number,
  style: TextStyle,
): string[] =>
  breakGroups(
    groupPorts(
      ports.toSorted(compareBy(({ protocol }: ListeningPort) => Number(protocol !== 'https'))),
      formatPrefix,
    ),
    width,
    style,
  )
