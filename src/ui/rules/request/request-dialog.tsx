import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import type { RuleWarning } from '#core/rules/find-warnings.ts'
import type { Rule } from '#core/rules/rule.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { viewOf } from '../rules-scope.ts'
import { useRules } from '../use-rules.ts'
import { openRequest, useRequestOpen } from './open-request.ts'
import { fieldId } from './request-fields.tsx'
import { RequestFiles } from './request-files.tsx'
import { RequestForm } from './request-form.tsx'
import { useRequestWarnings } from './use-request-warnings.ts'
import { WarningList } from './warning-list.tsx'

/** The form of the request, what an approver would ask, and the files that are sent. */
export function RequestDialog() {
  const messages = useLaterMessages()
  const isOpen = useRequestOpen()
  const warnings = useRequestWarnings()
  const showRules = useShowRules()
  const leadsToRules = useRef(false)
  const jump = (warning: RuleWarning) => {
    if ('field' in warning) {
      document.getElementById(fieldId(warning.field))?.focus()
      return
    }
    leadsToRules.current = true
    openRequest(false)
    showRules(warning.rules)
  }
  const takeFocus = () => {
    const row = leadsToRules.current
      ? document.querySelector<HTMLElement>('.rules-table [data-marked] [data-row-button]')
      : null
    leadsToRules.current = false
    return row ?? true
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={openRequest}>
      <DialogFrame title={messages['request.form']} place="wide" finalFocus={takeFocus}>
        <div className="request-columns">
          <RequestForm />
          <WarningList warnings={warnings} onJump={jump} />
        </div>
        <RequestFiles />
      </DialogFrame>
    </Dialog.Root>
  )
}

/** Shows the boundary of the first of these rules, and marks all of them wherever they stand. */
function useShowRules(): (rules: readonly Rule[]) => void {
  const update = useUpdate()
  const { boundaries } = useRules()
  return (meant) => {
    const [first] = meant
    const boundary = boundaries.find(({ rules }) => first && rules.single.includes(first))
    if (boundary) {
      update({ type: 'look', view: { ...viewOf('boundary', boundary.id), search: '' } })
    }
    const flows = meant.flatMap((rule) => rule.flows)
    update({
      type: 'point-at',
      ids: [...new Set(flows.map(connectionElement))],
      flows: flows.map(({ id }) => id),
    })
  }
}
