// Sets the theme, the language and whether a server sends the page before the first paint; src/platform/theme.ts and
// src/platform/preferences.ts take over from here.
;(() => {
  const root = document.documentElement
  if (location.protocol !== 'file:') root.dataset.served = ''
  let kept = null
  try {
    kept = JSON.parse(localStorage.getItem('portscape.preferences') ?? 'null')
  } catch {
    // Storage may be forbidden or hold something else: the system decides.
  }
  const dark =
    kept?.theme === 'dark' ||
    (kept?.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = dark ? 'dark' : 'light'
  const language = kept?.language ?? navigator.languages[0] ?? navigator.language
  root.lang = String(language).toLowerCase().startsWith('ja') ? 'ja' : 'en'
})()
