const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What parts are to each other (ECMA-376, part 1, annex A). */
export const relationTypes = {
  document: `${base}/officeDocument`,
  extendedProperties: `${base}/extended-properties`,
  coreProperties:
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  theme: `${base}/theme`,
  slide: `${base}/slide`,
  slideLayout: `${base}/slideLayout`,
  slideMaster: `${base}/slideMaster`,
  notesMaster: `${base}/notesMaster`,
  notesSlide: `${base}/notesSlide`,
  worksheet: `${base}/worksheet`,
  styles: `${base}/styles`,
  drawing: `${base}/drawing`,
  hyperlink: `${base}/hyperlink`,
} as const
