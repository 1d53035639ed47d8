import { ArrowDown, ArrowUp, Plus } from 'lucide-react'
import { useState } from 'react'
import { findAlike } from '#core/deployment/find-alike.ts'
import { zoneName } from '#core/deployment/host-name.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { foldText } from '#core/text/fold-text.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AddZoneForm } from './add-zone-form.tsx'
import type { HostRow } from './list-rows.ts'
import { ZoneCard } from './zone-card.tsx'

/** The zones in the order of trust, and who stands in them. */
export function ZonesPanel({ rows }: { readonly rows: readonly HostRow[] }) {
  const messages = useLaterMessages()
  const zones = useAppState((state) => state.deployment.zones)
  const [isAdding, setAdding] = useState(false)
  const present = rows.filter(({ unmet }) => unmet === null)
  const namesakes = findAlike(zones, (zone) => foldText(zoneName(zone, messages)))
  const standing = groupBy(present, ({ zone }) => zone)
  return (
    <section className="zones" aria-labelledby="zones-title">
      <div className="zones-head">
        <h2 id="zones-title" className="font-semibold">
          {messages['zones.title']}
        </h2>
        <Button look="quiet" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          <Plus size={14} aria-hidden />
          {messages['zones.add']}
        </Button>
      </div>
      {isAdding && <AddZoneForm onClose={() => setAdding(false)} />}
      <p className="zones-end">
        <ArrowUp size={13} aria-hidden />
        {messages['zones.less']}
      </p>
      <ol className="zones-list">
        {zones.map((zone) => (
          <ZoneCard
            key={zone.id}
            zone={zone}
            hosts={(standing.get(zone.id) ?? []).map(({ host }) => host)}
            hasNamesake={namesakes.has(zone.id)}
          />
        ))}
      </ol>
      <p className="zones-end">
        <ArrowDown size={13} aria-hidden />
        {messages['zones.more']}
      </p>
      <div className="zones-help">
        <p>{messages['zones.help']}</p>
        <p>{messages['zones.help-drag']}</p>
      </div>
    </section>
  )
}
