import { execFileSync, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What this machine lacks to build firewalls from its kernel; null where nothing is missing. */
export function findLacking(): string | null {
  if (process.platform !== 'linux') return 'no Linux'
  if (process.getuid?.() !== 0) return 'not root'
  try {
    execFileSync('nft', ['--version'], { stdio: 'ignore' })
    execFileSync('ip', ['-Version'], { stdio: 'ignore' })
    const trial = nameOf('trial')
    execFileSync('ip', ['netns', 'add', trial], { stdio: 'ignore' })
    execFileSync('ip', ['netns', 'del', trial], { stdio: 'ignore' })
    return null
  } catch (error) {
    return `nft or ip is missing or refused: ${error instanceof Error ? error.message : error}`
  }
}

/** Names of this process alone, so that runs beside each other share nothing. */
const nameOf = (place: string): string => `portscape-${process.pid}-${place}`

const ip = (...args: string[]): string =>
  execFileSync('ip', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Commands of `ip`, in a namespace or none, in one run. */
const ipBatch = (namespace: string, lines: readonly string[]): string =>
  execFileSync('ip', ['-n', namespace, '-batch', '-'], {
    encoding: 'utf8',
    input: `${lines.join('\n')}\n`,
  })

const nft = (namespace: string, args: readonly string[], input = ''): string =>
  execFileSync('ip', ['netns', 'exec', namespace, 'nft', ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 26,
    stdio: ['pipe', 'pipe', 'pipe'],
  })

export type Packet = {
  readonly transport: 'tcp' | 'udp'
  readonly from: string
  readonly to: string
  readonly port: number
}

export const formatPacket = ({ transport, from, to, port }: Packet): string =>
  `${from} > ${to} ${transport}/${port}`

/** A place with addresses of its own; where it is a host, its own firewall is what is tried. */
export type Place = { readonly id: string; readonly addresses: readonly string[] }

/**
 * Takes down in one set what comes to the firewall and in another what has left it: the first packet
 * of each connection, by its ends. Both chains stand beside the one that is tried and let all through.
 */
const recorder = (hook: string): string => {
  const families = [
    ['ipv4', 'ip'],
    ['ipv6', 'ip6'],
  ] as const
  const sets = ['arrived', 'passed'].flatMap((state) =>
    families.map(
      ([family]) =>
        `set ${state}_${family} { type ${family}_addr . ${family}_addr . inet_proto . inet_service; flags dynamic; size 65535; }`,
    ),
  )
  const chain = (state: string, priority: number): string =>
    `chain ${state} { type filter hook ${hook} priority ${priority}; policy accept;\n${families
      .map(
        ([family, header]) =>
          `ct direction original meta l4proto { tcp, udp } meta nfproto ${family} add @${state}_${family} { ${header} saddr . ${header} daddr . meta l4proto . th dport }`,
      )
      .join('\n')}\n}`
  return `table inet recorder {\n${[...sets, chain('arrived', -10), chain('passed', 10)].join('\n')}\n}\n`
}

const transportOf = (protocol: unknown): 'tcp' | 'udp' => (protocol === 6 ? 'tcp' : 'udp')

/** The elements of a set of the recorder. */
function readSet(namespace: string, name: string): string[] {
  const listed: { readonly nftables: readonly { readonly set?: { readonly elem?: unknown[] } }[] } =
    JSON.parse(nft(namespace, ['-j', '-n', 'list', 'set', 'inet', 'recorder', name]))
  const elements = listed.nftables.flatMap(({ set }) => set?.elem ?? [])
  return elements.map((element) => {
    const { concat }: { readonly concat: readonly [string, string, unknown, number] } =
      Object(element)
    const [from, to, protocol, port] = concat
    return formatPacket({ transport: transportOf(protocol), from, to, port })
  })
}

type Agent = ReturnType<typeof fork>

const agentFile = fileURLToPath(new URL('./packet-agent.mjs', import.meta.url))

const startAgent = (namespace: string): Agent =>
  fork(agentFile, [], {
    execPath: 'ip',
    execArgv: ['netns', 'exec', namespace, process.execPath],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

/** Resolves with the first message of a kind. */
const heard = (agent: Agent, kind: string): Promise<void> =>
  new Promise((done, fail) => {
    agent.on('exit', () => fail(new Error(`an agent ended before it was ${kind}`)))
    agent.on('message', (message: { readonly kind: string }) => {
      if (message.kind === kind) done()
    })
  })

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds))

const longestWait = 20_000

/** Where the packets of a net are filtered, and what has been sent through it. */
export type Net = {
  readonly load: (rules: string) => void
  /** Sends all, and tells which the firewall let through and which were answered. */
  readonly send: (packets: readonly Packet[]) => Promise<{
    readonly passed: ReadonlySet<string>
    readonly answered: ReadonlySet<string>
  }>
  readonly close: () => void
}

let count = 0

/**
 * A filtering namespace with one namespace a place around it, all of whose addresses are known to
 * it; with `inside`, the addresses of a host stand in the filtering namespace itself.
 */
export async function buildNet(
  places: readonly Place[],
  ports: { readonly tcp: readonly number[]; readonly udp: readonly number[] },
  inside: readonly string[] = [],
): Promise<Net> {
  count += 1
  const middle = nameOf(`${count}-f`)
  const names = places.map((_, index) => nameOf(`${count}-${index}`))
  const agents = new Map<string, Agent>()
  const close = (): void => {
    process.off('exit', close)
    for (const agent of agents.values()) if (agent.exitCode === null) agent.kill('SIGKILL')
    const there = ip('netns', 'list')
    for (const name of [middle, ...names])
      if (there.split(/\s+/).includes(name)) ip('netns', 'del', name)
  }
  process.on('exit', close)
  try {
    ip('netns', 'add', middle)
    for (const [index, { addresses }] of places.entries())
      connectPlace(middle, names[index] ?? '', index, addresses)
    ipBatch(middle, ['link set lo up', ...inside.map(toOwn)])
    for (const setting of ['ipv4.ip_forward', 'ipv6.conf.all.forwarding'])
      execFileSync('ip', ['netns', 'exec', middle, 'sysctl', '-qw', `net.${setting}=1`])
    for (const name of inside.length > 0 ? [middle, ...names] : names)
      agents.set(name, startAgent(name))
    await Promise.all([...agents.values()].map((agent) => heard(agent, 'ready')))
    const listening = [...agents.values()].map((agent) => heard(agent, 'listening'))
    for (const agent of agents.values()) agent.send({ kind: 'listen', ...ports })
    await Promise.all(listening)
  } catch (error) {
    close()
    throw error
  }
  const homes = new Map(
    places.flatMap(({ addresses }, index) =>
      addresses.map((address) => [address, names[index] ?? ''] as const),
    ),
  )
  const hook = inside.length > 0 ? 'input' : 'forward'
  return {
    close,
    load: (rules) => nft(middle, ['-f', '-'], `flush ruleset\n${recorder(hook)}${rules}`),
    send: async (packets) => {
      const answered = new Set<string>()
      for (const [name, agent] of agents) {
        const own = packets.filter(({ from }) => homes.get(from) === name)
        agent.removeAllListeners('message')
        agent.on('message', (message: { readonly kind: string; readonly index?: number }) => {
          const packet = own[message.index ?? -1]
          if (message.kind === 'answered' && packet) answered.add(formatPacket(packet))
        })
        agent.send({ kind: 'send', packets: own })
      }
      const read = (state: string): Set<string> =>
        new Set([...readSet(middle, `${state}_ipv4`), ...readSet(middle, `${state}_ipv6`)])
      for (let waited = 0; waited < longestWait; waited += 200) {
        await pause(200)
        const arrived = read('arrived')
        if (!packets.every((packet) => arrived.has(formatPacket(packet)))) continue
        const passed = read('passed')
        if ([...passed].every((packet) => answered.has(packet))) return { passed, answered }
      }
      const arrived = read('arrived')
      const lost = packets.map(formatPacket).filter((packet) => !arrived.has(packet))
      if (lost.length > 0) throw new Error(`never came to the firewall: ${lost.join(', ')}`)
      return { passed: read('passed'), answered }
    },
  }
}

const widthOf = (address: string): string => (address.includes(':') ? '128' : '32')

const toOwn = (address: string): string =>
  `address add ${address}/${widthOf(address)} dev lo${address.includes(':') ? ' nodad' : ''}`

/** A cable from the middle to a new namespace, which is asked for its addresses and for none else. */
function connectPlace(
  middle: string,
  name: string,
  index: number,
  addresses: readonly string[],
): void {
  ip('netns', 'add', name)
  const [near, far] = [`m${index}`, `p${index}`]
  ip('link', 'add', near, 'netns', middle, 'type', 'veth', 'peer', 'name', far, 'netns', name)
  const net = `169.254.${index}`
  const net6 = `fdff:ffff:${index + 1}:`
  ipBatch(middle, [
    `address add ${net}.1/24 dev ${near}`,
    `address add ${net6}:1/64 dev ${near} nodad`,
    `link set ${near} up`,
  ])
  ipBatch(name, [
    'link set lo up',
    `address add ${net}.2/24 dev ${far}`,
    `address add ${net6}:2/64 dev ${far} nodad`,
    `link set ${far} up`,
    ...addresses.map(toOwn),
    `route add default via ${net}.1`,
    `route add default via ${net6}:1 dev ${far}`,
  ])
  ipBatch(
    middle,
    addresses.map((address) => {
      const via = address.includes(':') ? `${net6}:2` : `${net}.2`
      return `route add ${address}/${widthOf(address)} via ${via} dev ${near}`
    }),
  )
}
