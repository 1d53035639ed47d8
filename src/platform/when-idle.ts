/** Runs a task once the page has been drawn and the browser has nothing more urgent to do. */
export function whenIdle(task: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(task)
    else setTimeout(task)
  })
}
