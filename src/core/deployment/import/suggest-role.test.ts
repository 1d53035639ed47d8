import { expect, test } from 'vitest'
import { hostKinds } from '#core/configuration/network-terms.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { kindName } from '../host-name.ts'
import { suggestRole } from './suggest-role.ts'

test('a role is told by its own name in every language, and by its id', () => {
  for (const kind of hostKinds) {
    expect(suggestRole(kind)).toBe(kind)
    for (const language of languages) {
      expect(suggestRole(kindName(kind, messagesFor(language)))).toBe(kind)
    }
  }
})

test.each([
  ['Apex One', 'apex-one-server'],
  ['ＡＰＥＸ　ＯＮＥ', 'apex-one-server'],
  ['apexone01', 'apex-one-server'],
  ['OSCE', 'apex-one-server'],
  ['ウイルスバスター Corp.', 'apex-one-server'],
  ['ウイルスバスター コーポレートエディション XG', 'apex-one-server'],
  ['Apex One (SQL Express)', 'apex-one-server'],
  ['Apex One サーバ（クライアント管理）', 'apex-one-server'],
  ['TMCM', 'apex-central'],
  ['Control Manager', 'apex-central'],
  ['Apex Central', 'apex-central'],
  ['Apex One用DB', 'sql-server'],
  ['DBサーバ（Apex Central用）', 'sql-server'],
  ['SQL Server 2019', 'sql-server'],
  ['Smart Protection Server', 'standalone-sps'],
  ['sps-02', 'standalone-sps'],
  ['エッジリレー', 'edge-relay'],
  ['AD', 'active-directory'],
  ['dc01', 'active-directory'],
  ['ＤＣ', 'active-directory'],
  ['ドメインコントローラー', 'active-directory'],
  ['ウイルスバスター クライアント', 'agent'],
  ['Apex One Security Agent', 'agent'],
  ['営業部PC', 'agent'],
  ['端末', 'agent'],
  ['社外PC', 'off-premises-agent'],
  ['持ち出し端末', 'off-premises-agent'],
  ['管理端末', 'web-browser'],
  ['管理者', 'web-browser'],
  ['ファイルサーバ', null],
  ['adobe', null],
  ['', null],
])('%j suggests %s', (text, kind) => {
  expect(suggestRole(text)).toBe(kind)
})
