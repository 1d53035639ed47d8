import type { HostChecks } from './list-checks.ts'

/** Seconds after which an unanswered attempt counts as blocked. */
export const patience = 3

/**
 * A script for a POSIX shell that tries the flows of the host it runs on, and writes what it found as
 * JSON. A quick answer tells `open` from `reachable` (refused: the way is free, nobody listens);
 * UDP, and what has no single address, is `not-tested`. Only words of ours, numbers, and addresses
 * that were read strictly stand in it, none of which a shell takes for more.
 */
export function writeVerifySh(hosts: readonly HostChecks[], fingerprint: string): string {
  const names = hosts.map(({ object }) => object.name)
  return `${[
    '#!/bin/sh',
    `# Portscape ${fingerprint}: what is really open`,
    '# Run it on the host that opens the flows:  sh FILE HOST [RESULTS]',
    ...names.map((name) => `#   HOST: ${name}`),
    '# It opens TCP connections and closes them at once. Nothing else is sent.',
    '# A firewall that refuses instead of dropping looks like a host on which nobody listens.',
    'set -u',
    'LC_ALL=C; export LC_ALL',
    `hosts='${names.join(' ')}'`,
    ...chooseHost(names),
    'if [ $# -gt 1 ]; then out=$2; else out=portscape-$host.json; fi',
    '',
    'list_checks() {',
    '  case $host in',
    ...hosts.flatMap(writeChecks),
    '  esac',
    '}',
    probe,
    `id=$(case $host in ${hosts.map(({ object }) => `${object.name}) echo ${object.host.id};;`).join(' ')} esac)`,
    'open=0; reachable=0; blocked=0; untested=0; comma=',
    '{',
    `  printf '{\\n  "portscape": "verification",\\n  "version": 1,\\n  "fingerprint": "${fingerprint}",\\n'`,
    `  printf '  "host": "%s",\\n  "time": "%s",\\n  "results": [' "$id" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"`,
    '  while read -r flow transport port address; do',
    '    result=$(probe "$transport" "$port" "$address")',
    '    case $result in',
    '      open) open=$((open + 1));;',
    '      reachable) reachable=$((reachable + 1));;',
    '      blocked) blocked=$((blocked + 1));;',
    '      *) untested=$((untested + 1));;',
    '    esac',
    `    printf '%s %s %s\\n' "$result" "$flow" "$address" >&2`,
    `    printf '%s\\n    { "flow": "%s", "address": "%s", "result": "%s" }' "$comma" "$flow" "$address" "$result"`,
    '    comma=,',
    '  done <<CHECKS',
    '$(list_checks)',
    'CHECKS',
    `  printf '\\n  ]\\n}\\n'`,
    '} >"$out" || exit 1',
    `printf '%s open, %s reachable, %s blocked, %s not tested: %s\\n' "$open" "$reachable" "$blocked" "$untested" "$out" >&2`,
  ].join('\n')}\n`
}

const chooseHost = ([first, ...others]: readonly string[]): string[] => [
  `if [ $# -gt 0 ]; then host=$1; else host=${others.length === 0 ? first : ''}; fi`,
]

const writeChecks = ({ object, checks }: HostChecks): string[] => [
  `  ${object.name}) cat <<'END'`,
  ...checks.map(({ flow, transport, port, address }) =>
    `${flow} ${transport} ${port} ${address}`.trimEnd(),
  ),
  'END',
  '  ;;',
]

const probe = `case " $hosts " in
  *" $host "*) ;;
  *) echo "usage: sh $0 HOST [RESULTS]; HOST is one of: $hosts" >&2; exit 2;;
esac
if command -v bash >/dev/null && command -v timeout >/dev/null; then tool=bash
elif command -v nc >/dev/null; then tool=nc
else echo "neither bash with timeout nor nc is installed" >&2; exit 2
fi

probe() {
  if [ "$1" = udp ] || [ -z "$3" ]; then echo not-tested; return; fi
  if [ $tool = bash ]; then
    said=$(timeout ${patience} bash -c 'exec 3<>"/dev/tcp/$1/$2"' - "$3" "$2" 2>&1 </dev/null) && { echo open; return; }
  else
    said=$(nc -z -v -w ${patience} "$3" "$2" 2>&1 </dev/null) && { echo open; return; }
  fi
  case $said in
    *refused*) echo reachable;;
    *'not known'*|*'resolve'*|*'resolution'*|*'lookup failed'*) echo not-tested;;
    *) echo blocked;;
  esac
}
`
