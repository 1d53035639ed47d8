import { later } from '#ui/kit/later.tsx'
import { useMessages } from '#ui/kit/services.tsx'

/** The flows as a table, and below it the rows of the list that are not needed. */
export const PortsView = later(
  async () => (await import('./ports-screen.tsx')).PortsScreen,
  function PortsLoading() {
    const messages = useMessages()
    return (
      <p role="status" className="p-6 text-muted">
        {messages['ports.loading']}
      </p>
    )
  },
)
