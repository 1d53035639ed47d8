import { useLayoutEffect, useRef } from 'react'

/** An SVG as part of the page: it prints as lines and as text in the page's own font. */
export function InlineSvg({
  svg,
  className,
}: {
  readonly svg: string
  readonly className: string
}) {
  const place = useRef<HTMLDivElement>(null)
  // Puts foreign nodes into the page, before anything is painted.
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    // Ids are for people who edit the file; in the page they could meet others.
    for (const element of documentElement.querySelectorAll('[id]')) element.removeAttribute('id')
    place.current?.replaceChildren(document.importNode(documentElement, true))
  }, [svg])
  return <div ref={place} className={className} />
}
