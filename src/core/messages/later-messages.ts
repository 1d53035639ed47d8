import { changes as enChanges } from './en/changes.ts'
import { comparison as enComparison } from './en/comparison.ts'
import { exporting as enExporting } from './en/export.ts'
import { findings as enFindings } from './en/findings.ts'
import { hostImport as enHostImport } from './en/host-import.ts'
import { hosts as enHosts } from './en/hosts.ts'
import { keys as enKeys } from './en/keys.ts'
import { links as enLinks } from './en/links.ts'
import { opening as enOpening } from './en/opening.ts'
import { panel as enPanel } from './en/panel.ts'
import { ports as enPorts } from './en/ports.ts'
import { request as enRequest } from './en/request.ts'
import { rules as enRules } from './en/rules.ts'
import { shown as enShown } from './en/shown.ts'
import { verification as enVerification } from './en/verification.ts'
import { walkthroughs as enWalkthroughs } from './en/walkthroughs.ts'
import { isolateBlanks } from './isolate-blanks.ts'
import { changes as jaChanges } from './ja/changes.ts'
import { comparison as jaComparison } from './ja/comparison.ts'
import { exporting as jaExporting } from './ja/export.ts'
import { findings as jaFindings } from './ja/findings.ts'
import { hostImport as jaHostImport } from './ja/host-import.ts'
import { hosts as jaHosts } from './ja/hosts.ts'
import { keys as jaKeys } from './ja/keys.ts'
import { links as jaLinks } from './ja/links.ts'
import { opening as jaOpening } from './ja/opening.ts'
import { panel as jaPanel } from './ja/panel.ts'
import { ports as jaPorts } from './ja/ports.ts'
import { request as jaRequest } from './ja/request.ts'
import { rules as jaRules } from './ja/rules.ts'
import { shown as jaShown } from './ja/shown.ts'
import { verification as jaVerification } from './ja/verification.ts'
import { walkthroughs as jaWalkthroughs } from './ja/walkthroughs.ts'
import type { Language } from './language.ts'
import { type Messages, messagesFor } from './messages.ts'
import type { Translation } from './translation.ts'

const en = {
  ...enChanges,
  ...enComparison,
  ...enExporting,
  ...enFindings,
  ...enHostImport,
  ...enHosts,
  ...enKeys,
  ...enLinks,
  ...enOpening,
  ...enPanel,
  ...enPorts,
  ...enRequest,
  ...enRules,
  ...enShown,
  ...enVerification,
  ...enWalkthroughs,
}

/** All texts of the page: those of its first screen, and those of the parts that load later. */
export type LaterMessages = Messages & Translation<typeof en>

const ja: Translation<typeof en> = {
  ...jaChanges,
  ...jaComparison,
  ...jaExporting,
  ...jaFindings,
  ...jaHostImport,
  ...jaHosts,
  ...jaKeys,
  ...jaLinks,
  ...jaOpening,
  ...jaPanel,
  ...jaPorts,
  ...jaRequest,
  ...jaRules,
  ...jaShown,
  ...jaVerification,
  ...jaWalkthroughs,
}

const byLanguage: Readonly<Record<Language, LaterMessages>> = {
  en: { ...messagesFor('en'), ...en },
  ja: { ...messagesFor('ja'), ...ja },
}

export const laterMessagesFor = (language: Language): LaterMessages => byLanguage[language]

const shown: Readonly<Record<Language, LaterMessages>> = {
  en: isolateBlanks(byLanguage.en),
  ja: isolateBlanks(byLanguage.ja),
}

/** The same as the page and documents show them. */
export const laterShownMessagesFor = (language: Language): LaterMessages => shown[language]
