import type { opening as english } from '../en/opening.ts'
import type { Translation } from '../translation.ts'

export const opening: Translation<typeof english> = {
  'opening.open-tip':
    'Portscape の SVG、PNG、PDF、JSON、リンク、図を含む文書、ホストの表、または疎通確認の結果を開く',
  'opening.drop': 'ドロップして開く',
  'opening.drop-help':
    'Portscape で作成した図や JSON、その図を含む文書、リンク、ホストの表、または疎通確認の結果',
  'opening.clipboard': 'クリップボードの内容',
  'opening.dropped-text': 'ドロップした内容',
  'opening.opened': (name) => `${name}を開きました。`,
  'opening.same': (name) => `変更はありません。${name}は表示中の構成と同じです。`,
  'opening.file': (name) => `「${name}」`,
  'opening.undo': '元に戻す',
  'opening.refused': (name) => `${name}を開けません。構成は変更していません。`,
  'opening.partly': '適用できなかった内容:',
  'opening.no-version': 'ファイルにバージョンがありません。バージョン 1 として読み込みました。',
  'opening.unknown-version': (version) =>
    `ファイルのバージョン「${version}」は未知のものです。読み取れる設定だけを読み込みました。`,
  'opening.repeated-key': (key) => `「${key}」がファイルに複数あります。最後のものだけが有効です。`,
  'opening.not-portscape':
    '構成が含まれていません。Portscape で作成した図、文書、JSON ファイルとリンク、疎通確認スクリプトの結果を開けます。',
  'opening.flow-table':
    'これは通信またはルールの一覧表で、構成は含まれていません。この構成の JSON、図、ブックなどのファイル、またはリンクを開いてください。ホストはホストの一覧表から取り込めます。',
  'opening.clipboard-picture':
    'クリップボードへのコピー時に、ブラウザが図から構成の情報を取り除きます。保存したファイルを開くか、リンクを貼り付けてください。',
  'opening.no-picture':
    '構成を含む図がありません。ほかのプログラムが描き直した図からは情報が失われます。Portscape で保存したファイルを開いてください。',
  'opening.overgrown': 'Portscape のファイルとしては内容が多すぎます。',
  'opening.others': (count) => `この文書には、ほかに ${count} 件の構成の図があります。`,
  'opening.damaged': '含まれている構成が壊れていて、読み取れません。',
  'opening.emptied':
    '別のプログラムで保存された図で、Portscape が書き込んだ構成が失われています。既定の構成の図であれば、新しく開いたページと同じ構成です。そうでなければ、Portscape が保存したファイルを開いてください。',
  'opening.ends-early':
    'ファイルが途中で終わっていて、図が欠けている可能性があります。構成は完全に読み取れました。',
  'opening.no-setting': '設定を 1 つも読み取れません。',
  'opening.edited':
    'フィンガープリントが設定と一致しません。途中で切れたか、編集されています。オプションを確認してください。',
  'opening.other-version':
    'このバージョンでは読み取れない形式で書かれています。作成したバージョンの Portscape で開いてください。',
  'opening.several': (count) => `${count} 個のファイルです。1 つずつ開いてください。`,
  'opening.too-large': (megabytes) => `${megabytes} MB を超えています。`,
  'opening.unreadable':
    'ブラウザが読み取れませんでした。フォルダではないか、読み取り権限があるか確認してください。',
}
