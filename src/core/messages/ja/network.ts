import type { network as english } from '../en/network.ts'
import type { Translation } from '../translation.ts'

export const network: Translation<typeof english> = {
  'zone.internet': 'インターネット',
  'zone.dmz': '非武装地帯 (DMZ)',
  'zone.client': 'クライアントセグメント',
  'zone.server': 'サーバセグメント',
  'host.off-premises-agent': 'オフプレミスのエージェント',
  'host.edge-relay': 'エッジリレーサーバ',
  'host.agent': 'Apex One エージェント',
  'host.web-browser': 'Web ブラウザ',
  'host.apex-central': 'Apex Central',
  'host.apex-one-server': 'Apex One サーバ',
  'host.standalone-sps': 'スタンドアロンSPS',
  'host.sql-server': 'SQL サーバ',
  'host.active-directory': 'Active Directory サーバ / ドメインコントローラ',
  'part.iis-virtual': 'IIS: 仮想の Web サイト',
  'part.iis-default': 'IIS: 既定の Web サイト',
  'part.integrated-sps': '統合SPS',
  'part.mcp-agent': 'MCPエージェント',
}
