import type { ComponentType } from 'react'
import type { View } from '#core/link/view.ts'
import { DiagramCanvas } from '#ui/canvas/diagram-canvas.tsx'
import { AppHeader } from '#ui/header/app-header.tsx'
import { TitleField } from '#ui/header/title-field.tsx'
import { Button } from '#ui/kit/button.tsx'
import { CrashBoundary } from '#ui/kit/crash-boundary.tsx'
import { type Services, ServicesProvider, useAppState, useMessages } from '#ui/kit/services.tsx'
import { useHistoryKeys } from '#ui/kit/use-history-keys.ts'
import { useMedia, wideScreen } from '#ui/kit/use-media.ts'
import { CrashNotice } from '#ui/notices/crash-notice.tsx'
import { MissingNotice } from '#ui/notices/missing-notice.tsx'
import { OptionsPanel } from '#ui/options/options-panel.tsx'
import { FindingsButton } from '#ui/panel/findings-button.tsx'
import { StatusBar } from '#ui/status/status-bar.tsx'
import { TabSwitch } from '#ui/view-bar/tab-switch.tsx'
import { ViewBar, ViewNotices, ViewTools } from '#ui/view-bar/view-bar.tsx'
import {
  CompareButton,
  ComparisonBar,
  DropTarget,
  ExportButton,
  HostImport,
  HostsView,
  LinkNotice,
  OpenButton,
  OptionsButton,
  PortsView,
  RulesView,
  ShareButton,
  SidePanel,
  VerificationBar,
} from './later-panels.tsx'

/** From here on the side panel has a place beside them; `--breakpoint-roomy` in styles.css. */
const roomyScreen = '(min-width: 80rem)'

/** A table as wide as a spreadsheet, and rules beside a device's text: they take the options' place. */
const wideTabs = new Set<View['tab']>(['hosts', 'rules'])

type AppProps = {
  readonly services: Services
  /** What stands in the diagram's place. */
  readonly Diagram?: ComponentType
}

export function App({ services, Diagram = DiagramCanvas }: AppProps) {
  return (
    <ServicesProvider value={services}>
      <CrashBoundary fallback={<CrashNotice />}>
        <Screen Diagram={Diagram} />
      </CrashBoundary>
    </ServicesProvider>
  )
}

function Screen({ Diagram }: { readonly Diagram: ComponentType }) {
  const messages = useMessages()
  const wide = useMedia(wideScreen)
  const roomy = useMedia(roomyScreen)
  const tab = useAppState((state) => state.view.tab)
  const panelOpen = useAppState((state) => state.panel !== null)
  const optionsBeside = wide && !wideTabs.has(tab) && (roomy || !panelOpen)
  useHistoryKeys()
  return (
    <div className="flex h-dvh flex-col">
      <Button
        look="primary"
        onClick={() => document.getElementById('diagram')?.focus()}
        className="absolute! top-2.5 left-2 z-20 not-focus:sr-only"
      >
        {messages['app.skip']}
      </Button>
      <header className="bars">
        <AppHeader
          optionsButton={
            <>
              {!optionsBeside && <OptionsButton title={<TitleField />} />}
              {!wide && <FindingsButton />}
            </>
          }
          tabs={<TabSwitch />}
          compareButton={<CompareButton />}
          actions={
            <>
              {wide && <FindingsButton />}
              <OpenButton />
              <ShareButton />
              <ExportButton />
            </>
          }
        />
        {!wide && <ViewBar />}
      </header>
      <ComparisonBar />
      <MissingNotice />
      <LinkNotice />
      <div className="flex min-h-0 flex-1 flex-col beside:flex-row">
        {optionsBeside && (
          <aside
            aria-label={messages['options.title']}
            className="flex w-77 shrink-0 flex-col border-r border-line bg-surface"
          >
            <OptionsPanel />
          </aside>
        )}
        <main
          id="diagram"
          tabIndex={-1}
          className="flex min-h-0 min-w-0 flex-1 flex-col bg-canvas outline-none"
        >
          {wide && tab !== 'hosts' && <ViewBar />}
          <ViewNotices />
          <VerificationBar />
          <div className="relative min-h-0 flex-1">
            <TabView tab={tab} wide={wide} Diagram={Diagram} />
          </div>
        </main>
        <SidePanel />
      </div>
      <StatusBar />
      <DropTarget />
      <HostImport />
    </div>
  )
}

type TabViewProps = Required<Pick<AppProps, 'Diagram'>> & {
  readonly tab: View['tab']
  readonly wide: boolean
}

function TabView({ tab, wide, Diagram }: TabViewProps) {
  switch (tab) {
    case 'diagram':
      return <Diagram />
    case 'hosts':
      return <HostsView tools={wide && <ViewTools />} />
    case 'ports':
      return <PortsView />
    case 'rules':
      return <RulesView />
  }
}
