export function ProductMark() {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 22 22"
      aria-hidden
      className="shrink-0 pointer-coarse:max-[24rem]:hidden"
    >
      <path
        d="M8 6.5h4.5a2 2 0 0 1 2 2V14"
        fill="none"
        stroke="var(--accent-text)"
        strokeWidth="2"
      />
      <rect x="2" y="3.5" width="7.5" height="6" rx="1.75" fill="var(--accent-text)" />
      <rect x="10.5" y="13" width="8.5" height="6" rx="1.75" fill="var(--ink)" />
    </svg>
  )
}
