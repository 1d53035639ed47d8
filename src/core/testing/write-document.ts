import type { Deployment } from '#core/deployment/deployment.ts'
import type { OfficeDocument } from '#core/exports/office/office-document.ts'
import type { LayOut, PictureSource } from '#core/exports/picture/make-picture.ts'
import {
  defaultPictureSettings,
  type PictureSettings,
} from '#core/exports/picture/picture-settings.ts'
import type { Result } from '#core/kit/result.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { unwrap } from './unwrap.ts'

type Export = (
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
) => Promise<Result<OfficeDocument, unknown>>

/** The page that links of the tests' documents open. */
export const page = 'https://p.example/'

/** Writes documents in English with the usual settings, but for those that are changed. */
export const createWriter =
  (write: Export, usual: LayOut) =>
  async (
    deployment: Deployment,
    change: Partial<PictureSettings> = {},
    layOut = usual,
  ): Promise<Uint8Array> => {
    const settings: PictureSettings = { ...defaultPictureSettings, language: 'en', ...change }
    return unwrap(await write({ deployment, page }, settings, layOut)).content
  }

/** A layout without an engine, for many deployments. */
export const layOutPlainly: LayOut = async (topology, language) =>
  placePlainly(topology, { messages: messagesFor(language) })
