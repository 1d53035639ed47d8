import type { walkthroughs as english } from '../en/walkthroughs.ts'
import type { Translation } from '../translation.ts'

export const walkthroughs: Translation<typeof english> = {
  'walkthrough.agent-update': 'エージェントのアップデート',
  'walkthrough.agent-update.notify':
    'サーバがエージェントの待機ポートに接続します (一般的な通信)。',
  'walkthrough.agent-update.fetch':
    'エージェントがサーバの Web サイトからパターンアップデートを取得し、疎通を確認します。',

  'walkthrough.off-premises-report': 'オフプレミスのエージェントからの報告',
  'walkthrough.off-premises-report.relay':
    'オフプレミスのエージェントがエッジリレーサーバに接続します。リレーからエージェントへは接続しません。',
  'walkthrough.off-premises-report.server':
    'リレーがリバースプロキシとしてサーバに転送します。サーバからリレーへは接続しません。',

  'walkthrough.central-policy': 'Apex Central からのポリシー配信',
  'walkthrough.central-policy.announce':
    '双方向通信: Apex Central がサーバの Web コンソールのポートに接続し、命令があることを知らせます。',
  'walkthrough.central-policy.fetch':
    'サーバの MCPエージェントが Apex Central に接続し、命令を取得します。',
  'walkthrough.central-policy.agents': 'サーバがエージェントに接続します (一般的な通信)。',
  'walkthrough.central-policy.heartbeat':
    'MCPエージェントのハートビートが、サーバの稼働を Apex Central に知らせます。',

  'walkthrough.scan-query': '検索クエリ',
  'walkthrough.scan-query.standalone':
    'エージェントがスマートスキャンのクエリをスタンドアロンSPS に送信します。ヘルプではこちらが優先のソースとして推奨されています。',
  'walkthrough.scan-query.integrated':
    'サーバの統合SPS がスマートスキャンのクエリに応答します。スタンドアロンSPS がある場合は、予備として推奨されています。',
  'walkthrough.scan-query.reputation':
    'Web レピュテーションのクエリは、記載されたポートの HTTP でローカルのソースに送信されます。',

  'walkthrough.quarantine': 'UNC パスへの隔離',
  'walkthrough.quarantine.copy':
    'エージェントが隔離ファイルを SMB / NetBIOS で共有フォルダにコピーします。',

  'walkthrough.remote-install': 'リモートインストール',
  'walkthrough.remote-install.push':
    'サーバが SMB / NetBIOS で端末にエージェントをインストールします。',
  'walkthrough.remote-install.join':
    '新しいエージェントがサーバの Web サイトに接続します (一般的な通信)。',
}
