import type { ComponentProps } from 'react'

type OutsideLinkProps = Omit<ComponentProps<'a'>, 'target' | 'rel'> & { readonly href: string }

/** A link that leaves Portscape: it opens beside it, and the other page is told nothing. */
export const OutsideLink = (props: OutsideLinkProps) => (
  <a {...props} target="_blank" rel="noreferrer noopener">
    {props.children}
  </a>
)
