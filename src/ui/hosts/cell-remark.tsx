import { TriangleAlert } from 'lucide-react'

/** What is valid in a cell and yet doubtful. */
export const CellRemark = ({ text }: { readonly text: string }) => (
  <span className="hosts-remark">
    <TriangleAlert size={12} aria-hidden className="mt-0.5 shrink-0" />
    <span className="min-w-0">{text}</span>
  </span>
)
