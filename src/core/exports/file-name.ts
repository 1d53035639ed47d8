/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

const longestStem = 80

/**
 * A file name from the deployment's title that every system accepts: no path, no reserved sign or
 * name, at most 80 letters before the ending. Without a usable title it is `portscape`.
 */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/(?:(?![\u200c\u200d])\p{C}|[<>:"/\\|?*])+/gu, ' ')
    .replace(/\s+/gu, ' ')
  const stem = [...plain]
    .slice(0, longestStem)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '')
  if (stem === '') return `portscape.${ending}`
  return reserved.test(stem.split('.')[0] ?? '') ? `_${stem}.${ending}` : `${stem}.${ending}`
}
