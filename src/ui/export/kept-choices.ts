import * as z from 'zod/mini'
import { separatorNames } from '#core/exports/flows/format-csv.ts'
import { defaultLook, pictureLook, scales } from '#core/exports/picture/picture-settings.ts'
import { languages } from '#core/messages/language.ts'
import { keep, loadKept, mergeKept } from '#platform/kept-values.ts'
import { defaultChoices, type ExportChoices, papers, subjects, targets } from './export-choices.ts'

const storageKey = 'portscape.export'

/** Who exports the same way each week sets it once; what is shown belongs to one deployment. */
const schema = z.object({
  target: z.enum(targets),
  language: z.nullable(z.enum(languages)),
  ...pictureLook.shape,
  scale: z.literal(scales),
  // Added later: what was kept before has none, and the rest of it still counts.
  editable: z.catch(pictureLook.shape.editable, defaultLook.editable),
  place: z.catch(pictureLook.shape.place, defaultLook.place),
  connectors: z.catch(pictureLook.shape.connectors, defaultLook.connectors),
  slide: z.catch(pictureLook.shape.slide, defaultLook.slide),
  portSlides: z.catch(pictureLook.shape.portSlides, defaultLook.portSlides),
  separator: z.catch(z.enum(separatorNames), 'comma'),
  paper: z.enum(papers),
  results: z.catch(z.boolean(), false),
  subject: z.catch(z.enum(subjects), defaultChoices.subject),
})

/** The choices of the last time on this machine, or the usual ones. */
export function loadChoices(): ExportChoices {
  const kept = schema.safeParse(loadKept(storageKey))
  return kept.success ? { ...defaultChoices, ...kept.data } : defaultChoices
}

export const saveChoices = (before: ExportChoices, after: ExportChoices): void =>
  keep(storageKey, schema.parse(mergeKept(loadChoices(), { before, after })))
