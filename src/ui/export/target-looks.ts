import {
  Braces,
  FileText,
  Hash,
  Image,
  type LucideIcon,
  Network,
  Presentation,
  Shapes,
  Sheet,
  Table,
  VectorSquare,
  Workflow,
} from 'lucide-react'
import { formats } from '#core/exports/formats.ts'
import { isOffered, type Subject, type Target } from './export-choices.ts'

/** What a target is for, in the order in which the groups are offered. */
const targetGroups = ['picture', 'tables', 'data'] as const

type TargetGroup = (typeof targetGroups)[number]

/** How each target is offered, in the order within its group. */
const targetLooks: Readonly<
  Record<Target, { readonly group: TargetGroup; readonly icon: LucideIcon }>
> = {
  svg: { group: 'picture', icon: Shapes },
  png: { group: 'picture', icon: Image },
  print: { group: 'picture', icon: FileText },
  pptx: { group: 'picture', icon: Presentation },
  vsdx: { group: 'picture', icon: VectorSquare },
  drawio: { group: 'picture', icon: Workflow },
  xlsx: { group: 'tables', icon: Sheet },
  csv: { group: 'tables', icon: Table },
  markdown: { group: 'tables', icon: Hash },
  json: { group: 'data', icon: Braces },
  mermaid: { group: 'data', icon: Network },
}

const isTarget = (word: string): word is Target => Object.hasOwn(targetLooks, word)

/** The targets of a group, as far as the subject can be had so. */
export const listTargets = (group: TargetGroup, subject: Subject): readonly Target[] =>
  Object.keys(targetLooks)
    .filter(isTarget)
    .filter((target) => targetLooks[target].group === group && isOffered(target, subject))

/** The groups that have a target of the subject. */
export const listGroups = (subject: Subject): readonly TargetGroup[] =>
  targetGroups.filter((group) => listTargets(group, subject).length > 0)

export const groupOf = (target: Target): TargetGroup => targetLooks[target].group

/** The picture beside a target's name. */
export const iconOf = (target: Target): LucideIcon => targetLooks[target].icon

/** What its files end with, without a dot; paper becomes a PDF. */
export const endingOf = (target: Target): string =>
  target === 'print' ? 'pdf' : formats[target].ending
