import { ArrowRight } from 'lucide-react'
import { asksForPort, type FlowQuery } from '#core/flows/flow-query.ts'
import type { NeededPort, UnneededRow as Row } from '#core/flows/list-unneeded.ts'
import { Button } from '#ui/kit/button.tsx'
import { FamilySign } from '#ui/kit/family-sign.tsx'
import { goToOption } from '#ui/kit/go-to-option.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FoundText } from './found-text.tsx'

type UnneededRowProps = { readonly row: Row; readonly query: FlowQuery }

export function UnneededRow({ row, query }: UnneededRowProps) {
  const messages = useLaterMessages()
  return (
    <tr data-row={row.id}>
      <th scope="row" data-column="row" className="ports-row-id">
        <FoundText text={row.id} query={query} />
      </th>
      <td data-column="between">
        <FoundText text={row.sourceName} query={query} /> <span className="text-muted">→</span>{' '}
        <FoundText text={row.destinationName} query={query} />
      </td>
      <td data-column="ports">
        <ul className="flex flex-wrap gap-x-3 gap-y-1">
          {row.ports.map((port) => (
            <Port key={port.text} port={port} query={query} />
          ))}
        </ul>
      </td>
      <td data-column="purpose">
        <FoundText text={row.purpose} query={query} />
      </td>
      <td data-column="reason">
        <ul className="flex flex-col gap-1.5">
          {row.reasons.map(({ option, text }) => (
            <li key={option} className="flex flex-wrap items-center gap-x-1.5">
              <span>
                <FoundText text={text} query={query} />
              </span>
              <Button
                look="quiet"
                aria-label={messages['unneeded.go-to'](messages[`option.${option}`])}
                onClick={() => goToOption(option)}
                className="-ml-1 h-6! px-1! text-small! text-accent-text! pointer-coarse:h-control!"
              >
                {messages['unneeded.go']}
                <ArrowRight size={12} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

function Port({ port, query }: { readonly port: NeededPort; readonly query: FlowQuery }) {
  return (
    <li className="flex items-center gap-1.5 whitespace-nowrap tabular-nums">
      <FamilySign family={port.family} />
      {asksForPort(query, port) ? <mark>{port.text}</mark> : port.text}
    </li>
  )
}
