import { compareBy } from '#core/kit/compare.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { Cells } from './split-records.ts'

/**
 * What a column of a table says; `place` is a zone by its name, or an address, and `charge` the
 * groups that a host serves, or perhaps the people who look after it.
 */
export type Column =
  | 'id'
  | 'name'
  | 'role'
  | 'address'
  | 'mask'
  | 'zone'
  | 'place'
  | 'serves'
  | 'charge'

/** The words of headings, the telling ones first. What they name is not a host's is left out. */
const words: readonly (readonly [Column | null, RegExp])[] = [
  [
    'serves',
    /^serve[sd]\b|^(?:(?:target|served) )?(?:clients|agent groups|client groups)$|^(?:target|served) agents$|提供先|サービス(?:対象|先)|(?:利用|担当|対象|接続|参照)(?:グループ|クライアント|エージェント|端末|セグメント)(?!数)/,
  ],
  ['charge', /^担当(?:先|範囲|エリア|拠点)?$/],
  [
    null,
    /^(?:no|#|番号|項番|通番)$|備考|コメント|メモ|remark|note|comment|memo|mac ?(?:ア|a)|mail|メール/,
  ],
  [null, /ゲートウェイ|gateway|\bdns|担当|owner|シリアル|serial|型番|\bos\b/],
  ['id', /^(?:(?:host|ホスト) ?)?id$/],
  ['mask', /マスク|mask|プレフィックス|prefix/],
  ['zone', /ゾーン|zone|セグメント名|ネットワーク名|segment name|network name|配置|設置|location/],
  ['address', /\bip(?:v[46])?\b|ip ?アドレス|アドレス|address|fqdn|サブネット|subnet|cidr/],
  ['place', /^(?:所属)?(?:セグメント|ネットワーク|segment|network)$/],
  ['role', /役割|種別|種類|用途|製品|機能|\brole|\btype|\bkind|product|purpose|function/],
  [
    'name',
    /ホスト|名称|名前|サーバー?名|^サーバー?$|コンピュータ|機器名|端末名|グループ|拠点|システム名/,
  ],
  ['name', /\bname|\bhost|^server$|computer|machine|\bgroup|\bsite/],
]

const longestHeading = 40

/** The column that a heading names; null for one of no use, undefined for what is no heading. */
function readHeading(cell: string): Column | null | undefined {
  if (cell === '' || cell.length > longestHeading) return undefined
  const text = foldText(cell)
    .replace(/[_\s]+/g, ' ')
    .trim()
  return words.find(([, pattern]) => pattern.test(text))?.[0]
}

export type Heading = { readonly at: number; readonly columns: readonly (Column | null)[] }

/** A table may have a title above its headings, and not more. */
const mostTitleRows = 20

/**
 * The row of headings: that which names the most columns, and at least two of them, or else the
 * first that has a heading and nothing else. A title above may have a word of a heading in it.
 */
export function findHeading(records: readonly Cells[]): Heading | null {
  const [best] = records
    .slice(0, mostTitleRows)
    .flatMap((cells, at): (Heading & { readonly named: number })[] => {
      if (cells.some((cell) => /\d\.\d/.test(cell))) return []
      const columns = cells.map(readHeading)
      const named = columns.filter((column) => column !== undefined && column !== null).length
      const written = cells.filter((cell) => cell !== '').length
      const isAlone = named === 1 && written === 1 && records.length > 1
      return named > 1 || isAlone
        ? [{ at, columns: columns.map((column) => column ?? null), named }]
        : []
    })
    .toSorted(compareBy(({ named }) => -named))
  return best ? { at: best.at, columns: best.columns } : null
}
