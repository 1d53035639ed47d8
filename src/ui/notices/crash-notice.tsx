import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import { linkTo } from '#platform/address-bar.ts'
import { Button } from '#ui/kit/button.tsx'
import { CopyField } from '#ui/kit/copy-field.tsx'
import { useMessages, useServices } from '#ui/kit/services.tsx'

/** Stands in for the whole screen after an error in the program, and still offers the link. */
export function CrashNotice() {
  const messages = useMessages()
  const { app } = useServices()
  return (
    <main className="flex min-h-dvh items-center justify-center p-4">
      <div
        role="alert"
        className="flex w-full max-w-120 flex-col gap-3 rounded-xl border border-line bg-surface p-5"
      >
        <h1 className="text-title font-semibold">{messages['crash.title']}</h1>
        <p className="text-soft">{messages['crash.text']}</p>
        <CopyField
          text={linkTo(encodeDeployment(app.get().deployment, defaultView, 'keep'))}
          copyFirst={false}
        />
        <Button className="self-end" onClick={() => window.location.reload()}>
          {messages['crash.reload']}
        </Button>
      </div>
    </main>
  )
}
