import type { changes as english } from '../en/changes.ts'
import type { Translation } from '../translation.ts'

export const changes: Translation<typeof english> = {
  'changes.count': (added, removed) => {
    if (added === 0) return `通信 −${removed}`
    return removed === 0 ? `通信 +${added}` : `通信 +${added}、−${removed}`
  },
  'changes.no-flow': '通信の変更なし',
  'changes.open': (summary) => `変更点: ${summary}`,
  'changes.none': 'まだ変更はありません',
  'changes.none-help':
    'オプション、ホスト、ゾーンを変更するたびに、増えた通信と減った通信をここに表示します。',
  'changes.title': 'タイトル',
  'changes.untitled': 'なし',
  'changes.options': '変更内容',
  'changes.added': (count) => `追加された通信 ${count} 件`,
  'changes.removed': (count) => `なくなった通信 ${count} 件`,
  'changes.from-to': (before, after) => `${before} → ${after}`,
  'changes.option-count': (count) => `${count} 件のオプションを変更`,
  'changes.sentence': (what, flows) => (flows === '' ? `${what}。` : `${what}。${flows}。`),
  'changes.show': (flow) => `表示: ${flow}`,

  'changes.host-added': (host) => `${host}を追加`,
  'changes.host-removed': (host) => `${host}を削除`,
  'changes.host-named': (host, role) => `${host} (${role})`,
  'changes.host-renamed': (before, host) => `${before}の名前を${host}に変更`,
  'changes.addresses-added': (host, addresses) => `${host}: アドレス ${addresses} を追加`,
  'changes.addresses-removed': (host, addresses) => `${host}: アドレス ${addresses} を削除`,
  'changes.addresses-set': (host, addresses) => `${host}: アドレスを ${addresses} に変更`,
  'changes.host-moved': (host, zone) => `${host}を${zone}へ移動`,
  'changes.hosts-moved': (count, zone) => `ホスト ${count} 件を${zone}へ移動`,
  'changes.serves': (host, groups) => `${host}の担当: ${groups}`,
  'changes.serves-all': (host) => `${host}の担当: すべてのエージェント`,
  'changes.host-fields': (host, fields) => `${host}を変更: ${fields}`,
  'changes.hosts-added': (count) => `ホスト ${count} 件を追加`,
  'changes.hosts-removed': (count) => `ホスト ${count} 件を削除`,
  'changes.hosts-changed': (count) => `ホスト ${count} 件を変更`,
  'changes.zone-added': (zone) => `ゾーン「${zone}」を追加`,
  'changes.zone-removed': (zone) => `ゾーン「${zone}」を削除`,
  'changes.zone-renamed': (before, zone) => `ゾーン「${before}」の名前を「${zone}」に変更`,
  'changes.zone-more': (zone) => `ゾーン「${zone}」の信頼度を上げました`,
  'changes.zone-less': (zone) => `ゾーン「${zone}」の信頼度を下げました`,
  'changes.zone-look': (zone, look) => `ゾーン「${zone}」の外観: ${look}`,
  'changes.zones-changed': (count) => `ゾーンの変更 ${count} 件`,
  'changes.trust-between': (lower, upper) => `「${lower}」と「${upper}」の間`,
  'changes.trust-least': (upper) => `「${upper}」より低い (最も低い)`,
  'changes.trust-most': (lower) => `「${lower}」より高い (最も高い)`,
  'changes.same-place': '順序は同じ',
  'changes.came': '追加',
  'changes.went': '削除',
}
