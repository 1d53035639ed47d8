import { invariant } from '#core/kit/invariant.ts'

/** What a line does to what a device holds, by its form; the first form that fits counts. */
type Commands = readonly (readonly [RegExp, (found: readonly string[], line: string) => void])[]

function run(texts: readonly string[], commands: Commands): void {
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    for (const [form, act] of commands) {
      const found = form.exec(line)
      if (!found) continue
      act(found.slice(1), line)
      break
    }
  }
}

/** A change with its second step, whose commands are comments until hosts have changed over. */
export const withSecondStep = (change: string): string => change.replace(/^[#!]2 /gm, '')

/** Takes out what has to be there. */
function drop<Key>(held: { readonly delete: (key: Key) => boolean }, key: Key): void {
  invariant(held.delete(key), `nothing is held of ${key}`)
}

const listOf = (line: string): string[] =>
  /static \[ (.*) \]$/.exec(line)?.[1]?.split(' ').filter(Boolean) ?? []

/**
 * What PAN-OS holds after both, as set commands: setting adds to lists, so that a rule must have
 * been deleted before it is set again, and nothing is deleted that something else uses.
 */
export function applyPanOs(before: string, change: string): string {
  const held = new Map<string, string>()
  const set = (key: string, line: string) => {
    invariant(!key.startsWith('rulebase') || !held.has(key), `${key} is set twice`)
    const members = new Set([...listOf(held.get(key) ?? ''), ...listOf(line)])
    held.set(key, line.replace(/static \[ .* \]$/, `static [ ${[...members].join(' ')} ]`))
  }
  const erase = (key: string) => {
    drop(held, key)
    const name = key.split(' ').at(-1) ?? ''
    const words = (line: string) =>
      line
        .replace(/description "[^"]*"/, '')
        .split(' ')
        .slice(3)
    const users = [...held.values()].filter((line) => words(line).includes(name))
    invariant(key.startsWith('rulebase') || users.length === 0, `${key} is used: ${users.join()}`)
  }
  run(
    [before, change],
    [
      [
        /^delete (address-group \S+) static (\S+)$/,
        ([key = '', member = '']) => {
          const old = held.get(key) ?? ''
          invariant(listOf(old).includes(member), `${member} is no member of ${key}`)
          held.set(key, old.replace(` ${member} `, ' '))
        },
      ],
      [/^delete (.*)$/, ([key = '']) => erase(key)],
      [
        /^set ((?:address|address-group|service|rulebase security rules) \S+) /,
        ([key = ''], line) => set(key, line),
      ],
    ],
  )
  return ['address ', 'address-group ', 'service ', 'rulebase ']
    .flatMap((table) => [...held].filter(([key]) => key.startsWith(table)))
    .map(([, line]) => line)
    .join('\n')
}

/**
 * What FortiOS holds after both, once somebody has deleted by hand what the comments name: entries
 * are edited under their names, and a second policy of one name is refused.
 */
export function applyFortigate(before: string, change: string): string {
  const held = new Map<string, string>()
  let path = ''
  let entry: string[] = []
  const erase = (name: string) => {
    drop(held, `${path}: ${name}`)
    const family = path.endsWith('6') ? '6' : ''
    const sides = path === 'service custom' ? 'service' : `(?:src|dst)addr${family}`
    const users = [...held].filter(([key, text]) => {
      const setting = key.startsWith(`addrgrp${family}: `) ? 'member' : sides
      return new RegExp(`^ +set ${setting} .*"${name}"`, 'm').test(text)
    })
    invariant(users.length === 0, `${path} ${name} is used: ${users.join()}`)
  }
  const close = () => {
    const text = entry.join('\n')
    const name = (path === 'policy' ? /set name "(.*)"/ : /edit "(.*)"/).exec(text)?.[1] ?? ''
    const key = `${path}: ${name}`
    invariant(path !== 'policy' || !held.has(key), `a second ${key}`)
    held.set(key, text)
    entry = []
  }
  run(
    [before, change],
    [
      [/^# {3}policy "(.*)"$/, ([name = '']) => drop(held, `policy: ${name}`)],
      [
        /^config firewall (.+)$/,
        ([of = '']) => {
          path = of
        },
      ],
      [/^ {4}delete "(.*)"$/, ([name = '']) => erase(name)],
      [/^#|^end$|^$/, () => {}],
      [
        /^ +next$/,
        (_, line) => {
          entry.push(line)
          close()
        },
      ],
      [/^ /, (_, line) => entry.push(line)],
    ],
  )
  return ['address', 'address6', 'addrgrp', 'addrgrp6', 'service custom', 'policy']
    .flatMap((table) => {
      const entries = [...held].flatMap(([key, text]) =>
        key.startsWith(`${table}: `) ? [text] : [],
      )
      return entries.length === 0 ? [] : [`config firewall ${table}`, ...entries, 'end']
    })
    .join('\n')
}

/**
 * What an ASA holds after both, with what stays with people done, too: the value of an object is
 * replaced, members are added to groups, and a list has each line once.
 */
export function applyAsa(before: string, change: string): string {
  const blocks = new Map<string, string[]>()
  const entries = new Set<string>()
  let command = ''
  const settingsOf = () => blocks.get(command) ?? []
  run(
    [before, change],
    [
      [/^(?:! BY HAND: )?no (access-list .*)$/, ([line = '']) => drop(entries, line)],
      [/^!|^$/, () => {}],
      [/^access-list \S+ remark /, () => {}],
      [/^access-list /, (_, line) => entries.add(line)],
      [
        /^no (.*)$/,
        ([opened = '']) => {
          drop(blocks, opened)
          const name = opened.split(' ').at(2) ?? ''
          const lines = [...[...blocks.values()].flat(), ...entries]
          invariant(!lines.some((line) => line.split(' ').includes(name)), `${name} is used`)
        },
      ],
      [/^ description /, () => {}],
      [
        /^ no( .*)$/,
        ([line = '']) => {
          invariant(settingsOf().includes(line), `${command} has no${line}`)
          const left = settingsOf().filter((one) => one !== line)
          blocks.set(command, left)
        },
      ],
      [
        /^ /,
        (_, line) => {
          const others = command.startsWith('object ') ? [] : settingsOf()
          blocks.set(command, [...others.filter((one) => one !== line), line])
        },
      ],
      [
        /^object/,
        (_, line) => {
          command = line
          blocks.set(line, settingsOf())
        },
      ],
    ],
  )
  const all = [...blocks].map(([name, settings]) => [name, ...settings].join('\n'))
  const isGroup = (text: string) => text.startsWith('object-group')
  return [...all.filter((text) => !isGroup(text)), ...all.filter(isGroup), ...entries].join('\n')
}
