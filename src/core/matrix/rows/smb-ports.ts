import type { PortRequirement } from '../matrix-row.ts'

/** What both SMB/NetBIOS rows (C2, E1) print: 137 (TCP/UDP), 138 (UDP), 139, 445. */
export const smbPorts = [
  { transports: ['tcp', 'udp'], fixed: 137 },
  { transports: ['udp'], fixed: 138 },
  { transports: ['tcp'], fixed: 139 },
  { transports: ['tcp'], fixed: 445 },
] as const satisfies readonly PortRequirement[]
