import type { rules as en } from '../en/rules.ts'
import type { Translation } from '../translation.ts'

export const rules: Translation<typeof en> = {
  'unsaid.address-missing': (rules, hosts) =>
    `${hosts} のアドレスが未入力のため出力していません: ${rules}`,
  'unsaid.dns-name': (rules, hosts) =>
    `この機器では DNS 名を指定できないため ${hosts} の DNS 名を除いています: ${rules}`,
  'unsaid.ipv6': (rules, hosts) =>
    `この機器では IPv6 を指定できないため ${hosts} の IPv6 アドレスを除いています: ${rules}`,
  'unsaid.mixed-families': (rules, hosts) =>
    `送信元と宛先の一方が IPv4 のみ、他方が IPv6 のみのため出力していません (${hosts}): ${rules}`,
  'unsaid.over-limit': (count, limit) =>
    `ルールが ${count} 個あり、この機器の上限 ${limit} 個を超えています`,
  'unsaid.rules': (_, numbers) => `ルール ${numbers}`,
}
