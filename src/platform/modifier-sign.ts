/** How this machine writes the key that shortcuts are pressed with. */
export const modifierSign: string = /Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl+'
