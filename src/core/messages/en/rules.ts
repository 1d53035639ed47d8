/** What is said of firewall rules. */
export const rules = {
  'unsaid.address-missing': (rules: string, hosts: string) =>
    `not written, since no address is known of ${hosts}: ${rules}`,
  'unsaid.dns-name': (rules: string, hosts: string) =>
    `without the DNS names of ${hosts}, which this device does not take: ${rules}`,
  'unsaid.ipv6': (rules: string, hosts: string) =>
    `without the IPv6 addresses of ${hosts}, which this device does not take: ${rules}`,
  'unsaid.mixed-families': (rules: string, hosts: string) =>
    `not written, since one side has IPv4 addresses only and the other IPv6 addresses only (${hosts}): ${rules}`,
  'unsaid.over-limit': (count: number, limit: number) =>
    `${count} rules are more than the ${limit} that this device takes`,
  'unsaid.rules': (count: number, numbers: string) =>
    `${count === 1 ? 'rule' : 'rules'} ${numbers}`,
} as const
