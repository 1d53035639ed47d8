import type { verification as english } from '../en/verification.ts'
import type { Translation } from '../translation.ts'

export const verification: Translation<typeof english> = {
  'result.open': '疎通',
  'result.reachable': '到達のみ',
  'result.blocked': '遮断',
  'result.not-tested': '未確認',
  'result.unknown': '結果なし',
  'result.of-other': '別の構成',
  'result.title': '結果',
  'result.time': '確認日時',
  'result.found-of': '結果の構成',
  'result.help.open': '応答がありました。',
  'result.help.reachable': '接続が拒否されました。経路は開いていて、待ち受けがありません。',
  'result.help.blocked': '応答がありません。経路の途中で破棄されているか、ホストが停止しています。',
  'result.help.not-tested':
    '外からは確認できません (UDP、または宛先アドレスが 1 つに決まらない通信)。待ち受け側で確認してください。',
  'result.found': (time) => `確認日時: ${time}`,
  'result.found-for': (fingerprint) => `別の構成 (${fingerprint}) での結果です。`,
  'result.count': (count, word) => `${word} ${count}`,

  'verification.title': '疎通確認',
  'verification.invite': '実際に通信できるかを、各ホストでスクリプトを実行して確認できます。',
  'verification.filter': 'この結果の通信だけを表示',
  'verification.go': '遮断へ移動',
  'verification.others': (count) => `別の構成の結果 ${count}`,
  'verification.run': '接続を開始する各ホストでスクリプトを実行',
  'verification.run-help':
    'TCP で接続してすぐに切断し、結果をファイルに保存します。ほかには何も送信しません。',
  'verification.verify-ps1': 'PowerShell スクリプト',
  'verification.verify-sh': 'シェルスクリプト',
  'verification.saved': (name) => `${name} としてブラウザに渡しました。`,
  'verification.read': 'スクリプトが保存したファイルを読み込む',
  'verification.choose': '結果を読み込む…',
  'verification.read-help':
    'ページにドロップすることもでき、複数のファイルをまとめて読み込めます。通信ごとに、この構成の最新の結果、なければ別の構成の結果を表示します。結果はページを開いている間だけ保持され、送信されず、リンクにも含まれません。',
  'verification.runs': '読み込んだ結果',
  'verification.run-of': (host, time) => `${host}、${time}`,
  'verification.clear': '結果を消去',

  'verification.was-read': (files) => `${files} 個のファイルの結果を読み込みました。`,
  'verification.none-read': '結果を読み込めませんでした。何も変更していません。',
  'verification.of-others': (count) => `うち ${count} 件は別の構成の結果で、その旨を表示します。`,
  'verification.strays': (count) =>
    `この構成にないホスト、ポート、アドレスについての結果（通信 ${count} 件）は表示しません。`,
  'verification.refused': '読み込めなかったファイル:',
  'verification.refused-one': (source, problem) => `${source}: ${problem}`,
  'verification.no-verification': 'スクリプトの結果が含まれていません',
  'verification.damaged': '結果が壊れているか、途中で切れています',
  'verification.other-version': '別のバージョンの Portscape の結果です',
  'verification.unreadable': 'ブラウザが読み取れませんでした',

  'verification.include': '疎通確認の結果',
  'verification.nothing-found': 'この結果の通信のルールはここにはありません。',
}
