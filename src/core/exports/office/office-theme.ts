import type { Fonts } from './drawing/drawing-target.ts'
import type { OfficePart } from './pack-office.ts'

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`

/** Those that the program offers; the picture's own shapes name their colours themselves. */
const colours = [
  colour('dk1', '0F172A'),
  colour('lt1', 'FFFFFF'),
  colour('dk2', '475569'),
  colour('lt2', 'E9EEF5'),
  colour('accent1', '1D4ED8'),
  colour('accent2', '2C8F80'),
  colour('accent3', 'B9770E'),
  colour('accent4', 'C94F45'),
  colour('accent5', '8759D1'),
  colour('accent6', '64748B'),
  colour('hlink', '1D4ED8'),
  colour('folHlink', '8759D1'),
].join('')

const phColour = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'

/** The theme of a document: its colours and fonts, and no effects. */
export function writeTheme(path: string, { latin, eastAsian }: Fonts): OfficePart {
  const font = `<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface=""/>`
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    xml: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Portscape"><a:themeElements><a:clrScheme name="Portscape">${colours}</a:clrScheme><a:fontScheme name="Portscape"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Portscape"><a:fillStyleLst>${phColour.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${phColour}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${phColour.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  }
}
