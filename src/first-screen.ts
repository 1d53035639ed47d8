import { type Box, boxAround } from '#core/kit/geometry.ts'
import { splitLost } from '#core/link/split-lost.ts'
import { findHiddenSides, fitView, isTight } from '#ui/canvas/fit-view.ts'

// Shows the still first screen and starts the program once that is painted. It runs before the
// first paint, behind the templates of the screen; public/theme.js has run before it.

const place = document.getElementById('first-screen')

/**
 * Any address but the plain one may hold another deployment than the default, and a page that is
 * loaded again may have been left at another tab than the diagram.
 */
const isPlain =
  /^#?$/.test(location.hash) &&
  location.search === '' &&
  splitLost(location.pathname) === null &&
  (history.state?.tab ?? 'diagram') === 'diagram'

function isHintSeen(): boolean {
  try {
    return localStorage.getItem('portscape.hint') === 'seen'
  } catch {
    return false
  }
}

function colour(screen: DocumentFragment, to: HTMLElement): void {
  const dark = document.documentElement.dataset['theme'] === 'dark'
  const holder = screen.querySelector<HTMLElement>('[data-palette]')
  for (const [index, pair] of (holder?.dataset['palette'] ?? '').split(' ').entries()) {
    to.style.setProperty(`--first-${index}`, pair.split('/')[dark ? 1 : 0] ?? '')
  }
}

function placePicture(screen: HTMLElement): void {
  const picture = screen.querySelector<SVGSVGElement>('.canvas-still')
  const frame = picture?.parentElement?.getBoundingClientRect()
  if (!picture || !frame) return
  const { width, height } = picture.viewBox.baseVal
  const view = fitView({ width, height }, frame)
  const { x, y, zoom } = view
  picture.style.transformOrigin = '0 0'
  picture.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
  const more = screen.querySelector<HTMLElement>('.canvas-more')
  if (more) more.dataset['more'] = findHiddenSides(view, { width, height }, frame).join(' ')
  placeOverview(screen, {
    x: -x / zoom,
    y: -y / zoom,
    width: frame.width / zoom,
    height: frame.height / zoom,
  })
}

/** As React Flow's overview: all of the picture and of the view, in a frame of 200 to 150. */
function placeOverview(screen: HTMLElement, view: Box): void {
  const overview = screen.querySelector<SVGSVGElement>('[data-bounds]')
  const [x = 0, y = 0, width = 0, height = 0] = (overview?.dataset['bounds'] ?? '')
    .split(' ')
    .map(Number)
  const all = boxAround([{ x, y, width, height }, view])
  const scale = Math.max(all.width / 200, all.height / 150)
  const frame = {
    x: all.x - (210 * scale - all.width) / 2,
    y: all.y - (160 * scale - all.height) / 2,
    width: 210 * scale,
    height: 160 * scale,
  }
  overview?.setAttribute('viewBox', `${frame.x} ${frame.y} ${frame.width} ${frame.height}`)
  const veil = {
    x: frame.x - 5 * scale,
    y: frame.y - 5 * scale,
    width: frame.width + 10 * scale,
    height: frame.height + 10 * scale,
  }
  const around = ({ x, y, width, height }: Box) => `M${x} ${y}h${width}v${height}h${-width}z`
  overview?.querySelector('path')?.setAttribute('d', around(veil) + around(view))
}

function show(screen: HTMLElement): void {
  const room = matchMedia('(min-width: 62.5rem)').matches ? 'wide' : 'narrow'
  const name = `first-screen-${document.documentElement.lang}-${room}`
  const template = document.getElementById(name)
  if (!(template instanceof HTMLTemplateElement)) return
  const content = document.importNode(template.content, true)
  if (isHintSeen()) content.querySelector('[data-hint]')?.remove()
  colour(content, screen)
  screen.append(content)
  screen.hidden = false
  const width = screen.querySelector('.canvas-frame')?.clientWidth ?? 0
  if (isTight(width, false) || matchMedia('(max-height: 559px)').matches)
    screen.querySelector('details.canvas-legend')?.removeAttribute('open')
  placePicture(screen)
  // The page's own font may break lines elsewhere, and so leave the picture more or less room; once
  // the program has taken the screen's place there is nothing left to place.
  void document.fonts.ready.then(() => screen.isConnected && placePicture(screen))
}

/** The program is loaded already (`modulepreload`), but to start it keeps the browser from painting. */
function startProgram(address: string): void {
  const script = document.createElement('script')
  script.type = 'module'
  script.crossOrigin = ''
  script.src = address
  document.body.append(script)
}

// From a file no program would come, and the page says so.
if (place && location.protocol === 'file:') place.remove()
else if (place) {
  const start = () => startProgram(place.dataset['program'] ?? '')
  if (isPlain) show(place)
  else place.remove()
  // A hidden window paints nothing and would wait for ever.
  if (isPlain && !document.hidden) requestAnimationFrame(() => setTimeout(start))
  else start()
}
