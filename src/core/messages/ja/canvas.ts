import type { canvas as english } from '../en/canvas.ts'
import type { Translation } from '../translation.ts'

export const canvas: Translation<typeof english> = {
  'canvas.label': 'ネットワーク図',
  'canvas.plain':
    'レイアウトエンジンを読み込めませんでした。ホストと通信はすべて表示されていますが、簡易的な配置です。',
  'canvas.retry': '再試行',
  'canvas.fit': '全体を表示',
  'canvas.zoom-in': '拡大',
  'canvas.zoom-out': '縮小',
  'canvas.minimap': '図の全体',
  'canvas.show-minimap': '全体図',
  'canvas.legend': '凡例',
  'canvas.host-role': 'ホスト',
  'canvas.zone-role': 'ゾーン',
  'canvas.connection-role': '接続',
}
