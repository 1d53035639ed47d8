const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

/** Ends the process with one clear line when this Node cannot run the tools. */
export function requireNode() {
  if (isSupported) return
  console.error(
    `Portscape needs Node 20.19, 22.12 or later; this is Node ${process.versions.node}. ` +
      'Install a current version of Node and try again.',
  )
  process.exit(1)
}
