import type { panel as english } from '../en/panel.ts'
import type { Translation } from '../translation.ts'

export const panel: Translation<typeof english> = {
  'panel.label': '詳細と指摘事項',
  'panel.details': '詳細',
  'panel.walkthroughs': 'シナリオ',
  'panel.changes': '変更点',
  'panel.close': 'パネルを閉じる',
  'panel.previous': '前へ',
  'panel.next': '次へ',
  'panel.position': (position, count) => `${count} 件中 ${position} 件目`,

  'details.connection': '接続',
  'details.host': 'ホスト',
  'details.selected': (count) => `${count} 件を選択中`,
  'details.clear': '選択を解除',
  'details.deselect': (name) => `「${name}」を選択から外す`,
  'details.ends': (source, destination) => `${source} → ${destination}`,
  'details.boundary.inward': 'ゾーンの境界を越え、より信頼度の高いゾーンに入ります。',
  'details.boundary.outward': 'ゾーンの境界を越え、より信頼度の低いゾーンに出ます。',
  'details.boundary.level': '信頼度の等しいゾーンの境界を越えます。',
  'details.boundary.none': '1 つのゾーン内の通信です。',
  'details.return': '戻りの通信は含まれます (ステートフルファイアウォール)。',
  'details.findings': (count) => `関係する指摘事項 ${count} 件`,
  'details.port-set-by': 'ポートの設定',
  'details.port-fixed': '一覧で固定',
  'details.because': '適用の理由',
  'details.always': '常に適用',
  'details.row': (row) => `行 ${row}`,
  'details.place': (table, line) => `表 ${table} の ${line} 行目`,
  'details.printed': (row) => `行 ${row} の記載`,
  'details.printed-heading': '一覧の記載',
  'details.cell.source': '送信元',
  'details.cell.destination': '送信先',
  'details.cell.port': 'ポート',
  'details.cell.purpose': '主な用途',
  'defect.cut': '途切れ',
  'defect.typo': '誤記',
  'defect.shared': '共有セル',
  'defect.ambiguous': '曖昧',
  'defect.reference': '参照',
  'details.footnote': (mark) => `注 ※${mark}`,
  'details.source': (host) => `出典: ${host}`,
  'details.isolate': 'これと隣接するものだけを表示',
  'details.show-all': 'すべて表示',
  'details.listens': '待ち受け',
  'details.opens': '接続先',
  'details.nothing-listens': '接続してくるものはありません。',
  'details.nothing-opens': 'ここから始まる接続はありません。',
  'details.parts': '構成要素',
  'details.part-opens': '接続',
  'details.inbound': '受信',
  'details.outbound': '送信',
  'details.between': '選択したホスト間',
  'details.connections': '選択した接続',
  'details.peer': '相手と用途',
  'details.rows': '行',
  'details.no-flows': 'なし。',
  'details.copy': 'コピー',
  'details.copy-list': (list) => `一覧「${list}」を表としてコピー`,
  'details.copied': 'コピーしました。Excel や Word に貼り付けられます。',
  'details.copy-failed': 'ブラウザがコピーを許可しませんでした。',

  'details.empty': '何も選択されていません',
  'details.empty-help':
    '接続を選ぶと、一覧のどの行がどの条件で適用されたかが分かります。ホストを選ぶと、そのホストで開けるポートが分かります。',
  'details.empty-keys': '図の中では、矢印キーで移動、Enter で詳細、Escape で戻ります。',
  'details.empty-server': 'Apex One サーバを表示',
  'details.empty-first': '接続を順に見る',
  'details.empty-ports': 'ポートを検索',

  'about.off-premises-agent':
    '社内ネットワークの外にあるエージェントです。エッジリレーサーバを経由して報告します。',
  'about.edge-relay':
    'DMZ にあり、オフプレミスのエージェントの通信をリバースプロキシとして Apex One サーバに転送します。',
  'about.agent': '社内ネットワークの端末で動作するセキュリティエージェントです。',
  'about.web-browser': '管理者が Web コンソールを開くブラウザです。',
  'about.apex-central':
    '中央管理のコンソールです。Apex One サーバは MCPエージェントを通じて、管理下の製品として登録されます。',
  'about.apex-one-server':
    'エージェントを管理します。その IIS サイトが、Web コンソール、エージェントの通信、統合SPS を受け持ちます。',
  'about.standalone-sps':
    '単独のホストで動作する Smart Protection Server です。エージェントのスマートスキャンと Web レピュテーションのクエリに応答します。',
  'about.sql-server': '別のホストで Apex One サーバのデータベースを保持します。',
  'about.active-directory':
    '一覧では「Active Directory サーバ」と「ドメインコントローラ」の 2 つの名前で記載されています。サーバがデータを同期し、エージェントがデバイスコントロールのためにユーザ情報を取得します。',

  'met.choice': (option, value) => `「${option}」が「${value}」`,
  'met.build': (build, limit) => `ビルド ${build} は ${limit} より前`,

  'option.go-to': (option) => `「${option}」へ移動`,
  'option.is': (option, value) => `${option}: ${value}`,

  'findings.count': (count, warnings) =>
    warnings === 0 ? `指摘事項 ${count} 件` : `指摘事項 ${count} 件、うち警告 ${warnings} 件`,
  'findings.none': '指摘事項はありません',
  'findings.none-help': 'この構成に確認が必要な選択はありません。',
  'findings.concerns': '対象',
  'findings.show': '表示',
  'findings.show-name': (title) => `場所を表示: ${title}`,
  'findings.apply': (option, value) => `「${option}」を「${value}」にする`,
  'findings.documentation': 'ドキュメント',
  'findings.documentation-name': (title) => `ドキュメント: ${title} (新しいタブ)`,

  'walks.help': '何がどの順に起こるかを示します。各ステップの通信が図で強調されます。',
  'walks.steps': (present, count) =>
    present === count ? `${count} ステップ` : `${count} ステップ中 ${present}`,
  'walks.absent': '対象外',
  'walks.missing': 'この構成にはありません:',
  'walks.end': '終了',
  'walks.step': (step, count, sentence) => `ステップ ${step} / ${count}: ${sentence}`,

  'changes.count': (added, removed) => {
    if (added === 0) return `通信 −${removed}`
    return removed === 0 ? `通信 +${added}` : `通信 +${added}、−${removed}`
  },
  'changes.no-flow': '通信の変更なし',
  'changes.open': (summary) => `変更点: ${summary}`,
  'changes.none': 'まだ変更はありません',
  'changes.none-help': 'オプションを変更するたびに、増えた通信と減った通信をここに表示します。',
  'changes.title': 'タイトル',
  'changes.untitled': 'なし',
  'changes.options': 'オプション',
  'changes.added': (count) => `追加された通信 ${count} 件`,
  'changes.removed': (count) => `なくなった通信 ${count} 件`,
  'changes.from-to': (before, after) => `${before} → ${after}`,
  'changes.option-count': (count) => `${count} 件のオプションを変更`,
  'changes.sentence': (what, flows) =>
    `${what}。${flows.length === 0 ? '通信の変更なし' : flows.join('、')}。`,
  'changes.show': (flow) => `表示: ${flow}`,
}
