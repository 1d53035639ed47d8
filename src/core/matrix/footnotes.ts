import type { Bilingual, FootnoteId } from './matrix-row.ts'

/** A footnote of the list: its printed text (null when the source has none) and what became of it. */
type Footnote = {
  readonly printed: string | null
  readonly english: string | null
  readonly state: Bilingual
}

export const footnotes = {
  '1': {
    printed:
      '新規インストール時に変更が可能です。\nWeb コンソールを開き、以下の場所より確認ができます。',
    english:
      'Can be changed at new installation. Open the web console and check it at the following place.',
    state: {
      en: 'The mark before the text and the list of places after it are missing in the source; that the text belongs to ※1 is inferred.',
      ja: '出典では本文の前の記号と、後に続く場所の一覧が欠けています。※1 の本文であることは推定です。',
    },
  },
  '2': {
    printed: null,
    english: null,
    state: {
      en: 'Text not available in the source.',
      ja: '出典に本文がありません。',
    },
  },
  '3': {
    printed:
      'Active Directory連携を有効にしており、デバイスコントロールを利用している場合に使用されます。',
    english: 'Used when Active Directory integration is enabled and Device Control is in use.',
    state: { en: 'Printed in full.', ja: '全文が記載されています。' },
  },
  '4': {
    printed: 'エージェントのリモートインストールはビルド14096 以降、終了となりました。',
    english: 'Remote installation of the agent was discontinued from build 14096 onwards.',
    state: {
      en: 'The mark before the text is missing in the source; that it is ※4 follows from its content.',
      ja: '出典では本文の前の記号が欠けています。内容から ※4 と判断しています。',
    },
  },
} as const satisfies Record<FootnoteId, Footnote>
