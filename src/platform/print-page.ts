/**
 * Opens the browser's print dialog; what it calls the job, and a PDF's file, is `name`. Resolves
 * once the printing has ended, in whatever way.
 */
export async function printPage(name: string): Promise<void> {
  await document.fonts.ready
  const title = document.title
  await new Promise((resolve) => {
    window.addEventListener('afterprint', resolve, { once: true })
    document.title = name
    window.print()
  })
  document.title = title
}
