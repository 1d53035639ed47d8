import type { HostChecks } from './list-checks.ts'
import { patience } from './write-verify-sh.ts'

/**
 * The same for Windows PowerShell 4 and later, and PowerShell 7. A socket of the address's own family
 * with a time limit, since Test-NetConnection has none. UTF-8 with a byte order mark and CRLF, as
 * Windows PowerShell reads scripts.
 */
export function writeVerifyPs1(hosts: readonly HostChecks[], fingerprint: string): string {
  const names = hosts.map(({ object }) => `'${object.name}'`)
  const [first = "''", ...others] = names
  const lines = [
    `# Portscape ${fingerprint}: what is really open`,
    '# Run it on the host that opens the flows. It opens TCP connections and closes them at once;',
    '# nothing else is sent. A firewall that refuses instead of dropping looks like a host on which',
    '# nobody listens.',
    'param(',
    others.length === 0 ? '  [Parameter()]' : '  [Parameter(Mandatory = $true)]',
    `  [ValidateSet(${names.join(', ')})]`,
    `  [string]$From${others.length === 0 ? ` = ${first}` : ''},`,
    "  [string]$Out = ''",
    ')',
    "$ErrorActionPreference = 'Stop'",
    "$checks = @'",
    'from,id,flow,transport,port,address',
    ...hosts.flatMap(({ object, checks }) =>
      checks.map(({ flow, transport, port, address }) =>
        [object.name, object.host.id, flow, transport, port, address].join(),
      ),
    ),
    "'@ | ConvertFrom-Csv | Where-Object { $_.from -eq $From }",
    ...tester,
    '$results = @(foreach ($check in $checks) {',
    '  $result = Test-Flow $check.transport $check.address ([int]$check.port)',
    "  Write-Host ('{0,-10} {1} {2}' -f $result, $check.flow, $check.address)",
    '  [pscustomobject]@{ flow = $check.flow; address = $check.address; result = $result }',
    '})',
    '$report = [pscustomobject]@{',
    "  portscape = 'verification'",
    '  version = 1',
    `  fingerprint = '${fingerprint}'`,
    '  host = @($checks)[0].id',
    "  time = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ')",
    '  results = $results',
    '}',
    `if ($Out -eq '') { $Out = "portscape-$From.json" }`,
    '$path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Out)',
    '[IO.File]::WriteAllText($path, (ConvertTo-Json $report -Depth 4))',
    'Write-Host $path',
  ]
  return `\ufeff${lines.join('\r\n')}\r\n`
}

const tester = [
  'function Test-Flow($transport, $address, $port) {',
  "  if ($transport -eq 'udp' -or $address -eq '') { return 'not-tested' }",
  "  try { $ip = @([Net.Dns]::GetHostAddresses($address))[0] } catch { return 'not-tested' }",
  '  $client = New-Object Net.Sockets.TcpClient($ip.AddressFamily)',
  '  try {',
  '    $attempt = $client.BeginConnect($ip, $port, $null, $null)',
  `    if (-not $attempt.AsyncWaitHandle.WaitOne(${patience * 1000})) { return 'blocked' }`,
  '    $client.EndConnect($attempt)',
  "    return 'open'",
  '  } catch {',
  '    $cause = $_.Exception.GetBaseException()',
  "    if ($cause.SocketErrorCode -eq 'ConnectionRefused') { return 'reachable' }",
  "    return 'blocked'",
  '  } finally { $client.Close() }',
  '}',
]
