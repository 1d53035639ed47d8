import { foldText } from '#core/text/fold-text.ts'

/** What stands in a cell instead of an address, one word or several without a space. */
const placeholder =
  /^(?:[-―ー–—*/()]|なし|無し?|未(?:定|設定|割当|取得|確認)|不明|調整中|tb[ad]|n\/a|none|unknown|dhcp|dynamic|auto(?:matic)?|(?:自動|動的)(?:取得|割当|割り当て)?)+$/

/** Words for "there is none", of which nothing is left to be found out. */
const nothing = /^(?:[-―ー–—*/()]|なし|無し?|n\/a|none)+$/

/** Whether a word that stands instead of an address says that there is one, which is not known. */
export const meansUnknown = (word: string): boolean => !nothing.test(foldText(word))

/** Whether a word among addresses says that there is none, though it may look like a DNS name. */
export const meansNone = (word: string): boolean => placeholder.test(foldText(word))
