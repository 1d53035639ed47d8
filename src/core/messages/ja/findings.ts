import type { findings as english } from '../en/findings.ts'
import type { Translation } from '../translation.ts'

export const findings: Translation<typeof english> = {
  'findings.none': '指摘事項はありません',
  'findings.none-help': 'この構成に確認が必要な選択はありません。',
  'findings.concerns': '対象',
  'findings.hosts': (title) => `ホスト: ${title}`,
  'findings.more-hosts': (count) => `他 ${count} 件`,
  'findings.go-to-host': (host) => `${host}を「ホスト」タブに表示`,
  'findings.show': '表示',
  'findings.show-name': (title) => `場所を表示: ${title}`,
  'findings.apply': (option, value) => `「${option}」を「${value}」にする`,
  'findings.apply-note':
    'ここで変わるのはこの構成だけです。製品の設定は、製品のコンソールで変更してください。',
  'unsettled-serves.title': 'サーバの担当が決まっていません',
  'unsettled-serves.text': (text) => `「${text}」にはエージェントとして読み取れない語があります。`,
  'unsettled-serves.all':
    '解決するまで、このサーバはすべてのエージェントを担当し、通信が必要以上に広くなることがあります。この語はリンクにもファイルにも残りません。',
  'unsettled-serves.known':
    '解決するまで、このサーバは読み取れたエージェントだけを担当します。この語はリンクにもファイルにも残りません。',
  'unsettled-serves.mend': '表で解決する',
  'findings.documentation': 'ドキュメント',
  'findings.documentation-name': (title) => `ドキュメント: ${title} (新しいタブ)`,

  'severity.warning': '警告',
  'severity.advice': '助言',
  'severity.note': '参考',

  'finding.shared-port.title': '1 台のホストの同じポートに 2 つのサービス',
  'finding.shared-port.explanation':
    'プロトコルやサービスの異なる行が、同じホストの同じポートに接続します。そのポートで待ち受けられるのは 1 つだけです。',
  'finding.shared-port.remedy': 'どちらかのサービスに別のポートを割り当ててください。',

  'finding.shared-address.title': '複数のホストに同じアドレス',
  'finding.shared-address.explanation':
    '複数のホストのアドレスが同じであるか、同じ役割のセグメントが重なっています。一方へのルールは、もう一方にも適用されます。',
  'finding.shared-address.remedy':
    '1 つを残して、アドレスを修正してください。複数の役割を持つ 1 台のマシンであれば、そのままで構いません。',

  'finding.overlapping-segments.title': '異なるゾーンのセグメントが重なっている',
  'finding.overlapping-segments.explanation':
    'あるゾーンのアドレスが、別のゾーンのアドレスにも含まれています。ゾーン間のファイアウォールは、ホストがどちら側にあるかをアドレスで区別できません。',
  'finding.overlapping-segments.remedy':
    'ゾーンごとに別のネットワークを割り当てるか、ホストを 1 つのゾーンにまとめてください。',

  'finding.unserved-agents.title': 'Smart Protection の送信先がないエージェント',
  'finding.unserved-agents.explanation':
    'スタンドアロンSPS はすべて他のエージェントを担当し、ほかの送信先もありません。このエージェントにはクエリの送信先がありません。',
  'finding.unserved-agents.remedy':
    'いずれかのスタンドアロンSPS の担当に加えるか、統合SPS も送信先にしてください。',

  'finding.no-address.title': 'アドレスのないホスト',
  'finding.no-address.explanation':
    '一部のホストにはアドレスがありますが、このホストにはありません。送信元または宛先とするルールは不完全なままです。',
  'finding.no-address.remedy': '分かり次第、アドレスを追加してください。',

  'finding.remote-install-ended.title': 'リモートインストールはビルド 14096 で終了',
  'finding.remote-install-ended.explanation':
    '一覧の注 ※4: エージェントのリモートインストールはビルド 14096 以降、終了となりました。そのため行 C2 の通信は表示されません。',
  'finding.remote-install-ended.remedy':
    'リモートインストールをオフにし、別の方法でエージェントをインストールしてください。',
  'finding.remote-install-ended.consequence':
    '通信は変わりません。行 C2 はビルド 14096 以降では開かれません。',

  'finding.remote-install-unreachable.title': 'NAT 配下のエージェントへのリモートインストール',
  'finding.remote-install-unreachable.explanation':
    'リモートインストールではサーバからエージェントへ SMB で接続しますが、エージェントはサーバから到達できない設定です。',
  'finding.remote-install-unreachable.remedy':
    'リモートインストールをオフにするか、エージェントに到達できるようにしてください。',
  'finding.remote-install-unreachable.consequence':
    '行 C2 (サーバからエージェントへの SMB) は使用されなくなります。',

  'finding.device-control-without-ad.title': 'Active Directory のないデバイスコントロール',
  'finding.device-control-without-ad.explanation':
    '一覧の注 ※3: 行 E14 は、Active Directory 連携を有効にし、デバイスコントロールを利用している場合に使用されます。連携がなければユーザ情報は同期されません。',
  'finding.device-control-without-ad.remedy':
    'Active Directory をオンにするか、デバイスコントロールをオフにしてください。',
  'finding.device-control-without-ad.consequence':
    '行 E14 は開かれないままです。エージェントはドメインコントローラからユーザ情報を取得しません。',

  'finding.edge-must-follow.title': 'エッジリレーサーバも変更後のサーバポートに合わせる必要',
  'finding.edge-must-follow.explanation':
    '一覧にはリレーからサーバへの接続に 4343 が記載されています。サーバポートを変更した場合は、リレー側の設定も必要です (追従は推定)。',
  'finding.edge-must-follow.remedy': 'エッジリレーサーバに同じポートを設定してください。',

  'finding.one-way-sign-on.title': 'Apex Central からのシングルサインオンの経路がない',
  'finding.one-way-sign-on.explanation':
    '一方向通信では MCPエージェントからのみ接続します。双方向通信とシングルサインオンの行 B1 は開かれません。',
  'finding.one-way-sign-on.remedy':
    'Apex Central からサーバにシングルサインオンする場合は、双方向通信を選んでください。',
  'finding.one-way-sign-on.consequence':
    '行 B1 が開かれます。Apex Central からサーバに到達できる必要があります。',

  'finding.well-known-agent-port.title': 'エージェント待機ポートが他のサービスのポート',
  'finding.well-known-agent-port.explanation':
    '1024 未満のポートや一般的なサービスの登録済みポートは、端末で使用中であったり、途中で遮断されたりすることがあります。ポートが使用中のエージェントには、アップデート、設定、命令が届きません。',
  'finding.well-known-agent-port.remedy':
    '1023 より大きい空きポート (21112 など) を選んでください。',
  'finding.well-known-agent-port.consequence':
    'エージェントも同じポートである必要があります。変更できるのは新規インストール時で、アップグレードしたサーバでは異なるポートの場合があります。',

  'finding.same-machine-ports.title': 'Apex Central とサーバを同じマシンに置けない',
  'finding.same-machine-ports.explanation':
    '両方が同じポートで待ち受けます。別々のマシンであれば問題ありません。',
  'finding.same-machine-ports.remedy':
    '2 台に分けるか、仮想の Web サイトまたは別のポートを使用してください。',

  'finding.plain-http.title': '暗号化なしの HTTP でのクエリ',
  'finding.plain-http.explanation':
    'スマートスキャンまたは Web レピュテーションのクエリが暗号化されずに送信されます。HTTPS はより安全で、HTTP はより軽量です。Web レピュテーションは一覧に HTTP のみ記載されています。',
  'finding.plain-http.remedy': 'スマートスキャンに HTTPS を選んでください。',
  'finding.plain-http.consequence':
    'HTTP でのスマートスキャンのクエリは使用されなくなります。Web レピュテーションは、一覧の記載どおり HTTP のままです。',
  'finding.plain-http.remedy-none':
    '残るのは Web レピュテーションだけで、ポート一覧に HTTPS の記載はありません。暗号化なしの HTTP を使わない場合は、ローカルサーバーでの Web レピュテーションをオフにしてください。',

  'finding.both-protocols.title': '一方で足りるのに両方のプロトコルを許可',
  'finding.both-protocols.explanation':
    '一覧の HTTP と HTTPS は同じ通信の代替です。両方を開けるのは必要以上です。',
  'finding.both-protocols.remedy': 'HTTPS だけを選んでください。',
  'finding.both-protocols.consequence-scan':
    'HTTP でのスマートスキャンのクエリは使用されなくなります。',
  'finding.both-protocols.consequence':
    'HTTP は使用されなくなります。Apex Central のセキュリティレベルが「中」の場合や、アップデート元として使用している場合は、HTTP が使われていないか先に確認してください。',
}
