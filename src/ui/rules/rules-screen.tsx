import { useMemo, useState } from 'react'
import { Segments } from '#ui/kit/segments.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { DeviceText } from './device-text.tsx'
import { LackingBanner } from './lacking-banner.tsx'
import { RequestDialog } from './request/request-dialog.tsx'
import { RulesPart } from './rules-part.tsx'
import { findScope } from './rules-scope.ts'
import { ScopeField } from './scope-field.tsx'
import { ScopeList } from './scope-list.tsx'
import { useGoneFirewalls } from './use-gone-firewalls.ts'
import { useRules } from './use-rules.ts'
import './rules.css'

/** What there is room for only one of in a narrow view. */
const halves = ['table', 'text'] as const

/** The rules of each firewall as a table, and the text for the chosen device beside it. */
export function RulesScreen() {
  const messages = useLaterMessages()
  const rules = useRules()
  const view = useAppState((state) => state.view)
  const gone = useGoneFirewalls()
  const scope = useMemo(() => findScope(rules, gone, view), [rules, gone, view])
  const [half, setHalf] = useState<(typeof halves)[number]>('table')
  return (
    <section className="rules" aria-label={messages['rules.title']}>
      <div className="rules-body">
        <LackingBanner rules={rules} />
        <div className="rules-columns" data-half={half}>
          <ScopeList rules={rules} gone={gone} scope={scope} />
          <div className="rules-narrow">
            <ScopeField rules={rules} gone={gone} scope={scope} />
            <span className="rules-halves">
              <Segments
                choices={halves.map((value) => ({
                  value,
                  label: messages[`rules.shows.${value}`],
                }))}
                value={half}
                onChange={setHalf}
                label={messages['rules.shows']}
              />
            </span>
          </div>
          <RulesPart scope={scope} />
          {scope && <DeviceText scope={scope} />}
        </div>
      </div>
      <RequestDialog />
    </section>
  )
}
