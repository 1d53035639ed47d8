import { documentationKey } from '#platform/documentation-address.ts'

// What starts where everything is one file: the program, or the page of the documentation that the
// address names, which stands beside it as a template.

/** Shows the page in the program's place, in the documentation's style. */
function showPage(page: HTMLTemplateElement): void {
  document.title = page.dataset['title'] ?? document.title
  document.documentElement.lang = page.lang
  for (const style of document.querySelectorAll('style'))
    style.media = style.id === 'documentation-style' ? 'all' : 'not all'
  document.body.replaceChildren(document.importNode(page.content, true))
}

const name = new URLSearchParams(location.search).get(documentationKey)
const page = name === null ? null : document.getElementById(`documentation-${name}`)
if (page instanceof HTMLTemplateElement) showPage(page)
else void import('./main.tsx')
