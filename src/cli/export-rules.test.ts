import { expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const run = (...words: string[]) =>
  runCommand(['export', ...words, '--format', 'nftables'], {
    writeFile: () => undefined,
    readFile: () => null,
    outputIsTerminal: true,
  })

const link =
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-2.address=10.2.0.0/16&apex-one-server.address=10.9.0.2'

test('rules are printed, and what they leave out is said', async () => {
  const { exitCode, output, errors } = await run(link)
  expect(exitCode).toBe(0)
  expect(output).toContain(
    'ip saddr 10.1.0.0/16 ip daddr 10.9.0.2 tcp dport 4343 ct state new accept',
  )
  expect(errors).toMatch(
    /^portscape: not written, since no address is known of .*Edge Relay Server/,
  )
})

test('a boundary is named by the ids or names of its zones', async () => {
  const whole = await run(link)
  const part = await run(link, '--boundary', 'server,client')
  expect(part.output).toContain('ip saddr 10.9.0.2 ip daddr 10.1.0.0/16 tcp dport 21112')
  expect(String(part.output).length).toBeLessThan(String(whole.output).length)
  expect(part.output).not.toContain('4343')
  expect(await run(link, '--boundary', 'Server segment,Client segment')).toEqual(part)
})

test('the firewall of a host lets in what reaches it', async () => {
  const { output } = await run(link, '--host', 'apex-one-server', '--grouped', 'on')
  expect(output).toContain('hook input')
  expect(output).toContain('elements = { 10.1.0.0/16, 10.2.0.0/16 }')
})

test.each([
  ['--boundary', 'client,moon', /“moon” is not possible for --boundary/],
  ['--boundary', 'client', /--boundary takes two zones/],
  ['--boundary', 'dmz,internet', /no flow crosses “dmz,internet”; use internet,dmz · /],
  ['--host', 'agent,agent-2', /--host takes one host/],
  ['--host', 'web-browser', /“web-browser” lets nothing in; use edge-relay/],
])('%s %s is refused in one line', async (option, word, line) => {
  const { exitCode, output, errors } = await run(link, option, word)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toMatch(line)
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
})

test('a script tries what a host opens, and names those that do', async () => {
  const script = (...words: string[]) =>
    runCommand(['export', link, '--format', 'verify-sh', ...words], {
      writeFile: () => undefined,
      readFile: () => null,
      outputIsTerminal: true,
    })
  const { output } = await script('--host', 'HQ')
  expect(output).toContain('agent>apex-one-server:tcp/4343 tcp 4343 10.9.0.2')
  expect(output).not.toContain('agent-2>')
  expect((await script()).output).toContain('agent-2>')
  expect((await script('--host', 'sql-server')).errors).toMatch(/“sql-server” opens nothing; use /)
})

const writeAs = (format: string, ...words: string[]) =>
  runCommand(['export', link, '--format', format, ...words], {
    writeFile: () => undefined,
    readFile: () => null,
    outputIsTerminal: true,
  })

const asRtx = (...words: string[]) => writeAs('rtx', ...words)

test('interfaces and numbers are what is asked for', async () => {
  const { output } = await asRtx(
    '--interface=Client segment=lan2/1,server=vlan3',
    '--first-number',
    '300',
  )
  expect(output).toContain('ip filter 300 pass * * * * *\n')
  expect(output).toContain('#   ip lan2/1 secure filter in 302 ')
  expect(output).toContain('#   ip vlan3 secure filter out 300 dynamic 303 304\n')
  expect((await asRtx()).output).toContain('#   ip lan2 secure filter in 10002 ')
  const { output: asa } = await writeAs('asa', '--interface', 'client=inside')
  expect(asa).toContain('access-list Portscape_inside extended permit')
})

test.each([
  [
    '--interface',
    'client=eth 0',
    /rtx has no interface “eth 0” \(for client\); it takes lan1, lan1\/2, /,
  ],
  ['--interface', 'client', /--interface takes zones with names/],
  ['--interface', 'client=', /--interface takes zones with names/],
  ['--interface', 'moon=lan1', /“moon” is not possible for --interface; use internet, /],
  ['--first-number', '0', /--first-number takes a whole number from 1 to 21000000/],
  ['--first-number', '1e3', /--first-number takes a whole number/],
  ['--first-number', '-5', /--first-number takes a whole number/],
])('%s %s is refused for rtx in one line', async (option, word, line) => {
  const { exitCode, output, errors } = await asRtx(option, word)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toMatch(line)
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
})

test('an option that is repeated adds up', async () => {
  const together = await asRtx('--interface', 'client=lan5,server=lan6')
  expect(together.output).toContain('lan5')
  const apart = await asRtx('--interface', 'client=lan5', '--interface', 'server=lan6')
  expect(apart).toEqual(together)
  const again = await asRtx('--interface', 'client=lan5,client=lan5', '--interface', 'server=lan6')
  expect(again).toEqual(together)
  const boundary = await asRtx('--boundary', 'client', '--boundary', 'server')
  expect(boundary).toEqual(await asRtx('--boundary', 'client,server'))
})

test.each([
  ['--interface', 'client=lan5', 'client=lan6', /names client twice, “lan5” and “lan6”/],
  ['--interface', 'client=lan5', 'Client segment=lan6', /names client twice/],
  ['--first-number', '300', '400', /--first-number is given twice, as “300” and as “400”/],
  ['--grouped', 'on', 'off', /--grouped is given twice/],
  ['--host', 'agent', 'agent-2', /--host takes one host; this means agent, agent-2/],
  ['--boundary', 'client,server', 'server,client', /--boundary takes two zones/],
])('%s %s and %s contradict each other', async (option, one, other, line) => {
  const { exitCode, output, errors } = await asRtx(option, one, option, other)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toMatch(line)
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
})

test.each([
  ['asa', '--first-number'],
  ['rules-csv', '--first-number'],
  ['nftables', '--interface'],
  ['verify-sh', '--interface'],
])('%s refuses %s, which would change nothing', async (format, option) => {
  const value = option === '--interface' ? 'client=lan1' : '5'
  const { exitCode, output, errors } = await writeAs(format, option, value)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toBe(`portscape: ${format} is written without ${option}\n`)
})

test('a boundary and a host are not asked for together', async () => {
  const words = ['--host', 'apex-one-server', '--boundary', 'client,server']
  const { exitCode, output, errors } = await writeAs('nftables', ...words)
  expect([exitCode, output]).toEqual([1, ''])
  expect(errors).toMatch(/--boundary and --host cannot be given together/)
})

test.each(['rtx', 'asa'])(
  '%s says which rules are between zones on one interface',
  async (format) => {
    const remark = /with both zones on one interface, so that no such traffic passes/
    const both = ['--interface', 'client=lan1,server=lan1']
    const { exitCode, errors } = await writeAs(format, ...both, '--boundary', 'client,server')
    expect(exitCode).toBe(0)
    expect(errors).toMatch(remark)
    expect((await writeAs(format, '--boundary', 'client,server')).errors).not.toMatch(remark)
    // Neither zone of this boundary shares its interface with the other.
    expect((await writeAs(format, ...both, '--boundary', 'internet,dmz')).errors).not.toMatch(
      remark,
    )
  },
)

test.each(['rules-csv', 'request-md'])(
  '%s is written in the language asked for',
  async (format) => {
    const { exitCode, output } = await runCommand(
      ['export', link, '--format', format, '--lang', 'ja', '--boundary', 'server,client'],
      { writeFile: () => undefined, readFile: () => null, outputIsTerminal: true },
    )
    expect(exitCode).toBe(0)
    expect(output).toContain('宛先IP/FQDN')
    expect(output).toContain('サーバセグメント → クライアントセグメント')
  },
)

test('what an approver would ask is said beside the text, and stops nothing', async () => {
  const wide = '#v=2&agent.name=HQ&agent.address=0.0.0.0/0&apex-one-server.address=10.9.0.0/24'
  const write = (format: string, ...words: string[]) =>
    runCommand(['export', wide, '--format', format, ...words], {
      writeFile: () => undefined,
      readFile: () => null,
      outputIsTerminal: true,
    })
  const device = await write('asa', '--lang', 'en')
  expect(device.exitCode).toBe(0)
  expect(device.errors).toMatch(
    /; HQ: the address stands for all there are; Apex One server: a net/,
  )
  expect(device.errors).not.toContain('No reason')
  const request = await write('request-md', '--lang', 'ja')
  expect(request.exitCode).toBe(0)
  expect(request.errors).toContain('HQ: すべてのアドレスを指しています; ')
  expect(request.errors).toContain('申請理由が記入されていません; ')
  expect(request.errors.trimEnd().split('\n')).toHaveLength(1)
  expect((await write('verify-sh', '--lang', 'en')).errors).toBe('')
})

test.each([
  ['fortigate', 'set subnet 10.2.0.0 255.255.0.0'],
  ['pan-os', 'set address Plant ip-netmask 10.2.0.0/16 '],
  ['asa', ' subnet 10.2.0.0 255.255.0.0'],
  ['rtx', ' pass 10.2.0.0/16 10.9.0.2 tcp * '],
])('%s is written for firewalls between zones, not for hosts', async (format, line) => {
  const write = (...words: string[]) =>
    runCommand(['export', link, '--format', format, ...words], {
      writeFile: () => undefined,
      readFile: () => null,
      outputIsTerminal: true,
    })
  const { exitCode, output } = await write('--grouped', 'on')
  expect(exitCode).toBe(0)
  expect(output).toContain(line)
  const refused = await write('--host', 'apex-one-server')
  expect([refused.exitCode, refused.output]).toEqual([1, ''])
  expect(refused.errors).toContain(format)
})

test('windows-firewall is written for one host or for all, not for boundaries', async () => {
  const write = (...words: string[]) =>
    runCommand(['export', link, '--format', 'windows-firewall', ...words], {
      writeFile: () => undefined,
      readFile: () => null,
      outputIsTerminal: true,
    })
  const all = await write()
  expect(all.output).toContain("[ValidateSet('HQ', 'Plant', ")
  const one = await write('--host', 'apex-one-server')
  expect(one.output).toContain("[string]$HostName = 'APEX_ONE_SERVER',\r\n")
  expect(one.output).toContain("-LocalPort 4343 -RemoteAddress '10.1.0.0/16'\r\n")
  expect(all.errors).toMatch(/there is no Windows on Standalone Smart Protection Server/)
  const refused = await write('--boundary', 'client,server')
  expect([refused.exitCode, refused.output]).toEqual([1, ''])
  expect(refused.errors).toMatch(/windows-firewall is written for firewalls of hosts/)
})
