import { unescapeXml } from '#core/opening/unescape-xml.ts'
import { listRuns, unpackOffice } from './unpack-office.ts'

export type ReadSheet = { readonly xml: string; readonly rows: readonly (readonly string[])[] }

/** The sheets of a workbook by their names, in their order. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadSheet> {
  const parts = unpackOffice(bytes)
  const workbook = parts.get('xl/workbook.xml') ?? ''
  return new Map(
    [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ''], index) => {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
      const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(
          ([, cell = '']) => listRuns(cell)[0] ?? '',
        ),
      )
      return [unescapeXml(name), { xml, rows }]
    }),
  )
}
