import type { Deployment } from '#core/deployment/deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { escapeXml } from '../svg/escape-xml.ts'
import { relationTypes } from './office-relations.ts'
import type { OfficePart, Relation } from './pack-office.ts'

/** What an office document says of itself. */
export type DocumentFacts = {
  readonly deployment: Deployment
  readonly title: string
  /** The link that opens the deployment again. */
  readonly link: string
}

/**
 * The properties of a document: its title, and the link where every office program keeps it, the
 * description. It has no author and no time, since the same deployment gives the same bytes.
 */
export const writeProperties = ({ deployment, title, link }: DocumentFacts): OfficePart[] => [
  {
    path: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Portscape</dc:creator><cp:keywords>Portscape ${fingerprint(deployment)}</cp:keywords><dc:description>${escapeXml(link)}</dc:description></cp:coreProperties>`,
  },
  {
    path: 'docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    xml: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Portscape</Application></Properties>',
  },
]

/** The relations of the package itself: its main part and its properties. */
export const rootRelations = (main: string, type: string = relationTypes.document): Relation[] => [
  { id: 'rId1', type, target: main },
  { id: 'rId2', type: relationTypes.coreProperties, target: 'docProps/core.xml' },
  { id: 'rId3', type: relationTypes.extendedProperties, target: 'docProps/app.xml' },
]
