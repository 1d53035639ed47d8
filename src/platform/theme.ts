export type Theme = 'light' | 'dark'

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme that a preference means on this machine at this moment. */
export function resolveTheme(preference: Theme | 'system'): Theme {
  if (preference !== 'system') return preference
  return systemIsDark.matches ? 'dark' : 'light'
}

/** Calls back whenever the system changes between light and dark; gives back how to stop that. */
export function watchSystemTheme(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener)
  return () => systemIsDark.removeEventListener('change', listener)
}

/** Shows the page in a theme; the palette in src/ui/styles.css hangs on the attribute. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}
