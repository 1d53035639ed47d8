import { later } from './later.tsx'
import type { TipProps } from './tip-popup.tsx'

/** A short text that appears while the pointer or the focus rests on a control. */
export const Tip = later<TipProps>(
  async () => (await import('./tip-popup.tsx')).TipPopup,
  ({ children }) => children,
)
