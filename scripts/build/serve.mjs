import { build, preview } from 'vite'

const usualPort = 4173

/** @param {string | undefined} text */
function parsePort(text) {
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  console.error(`PORT must be a whole number from 1 to 65535; it is "${text}".`)
  return process.exit(1)
}

/**
 * Builds the application and serves it on this machine: at the port that PORT names, or else at
 * the first free one from 4173 on.
 */
export async function serve() {
  const wanted = parsePort(process.env['PORT'])
  console.log('Building Portscape ...')
  await build({ logLevel: 'warn' })
  const server = await preview({
    logLevel: 'warn',
    preview: { port: wanted ?? usualPort, strictPort: wanted !== undefined },
  }).catch((error) => {
    console.error(`${error.message}. Another one: PORT=8080 npm start`)
    return process.exit(1)
  })
  const address = server.httpServer.address()
  const port = typeof address === 'object' ? address?.port : undefined
  console.log(`Portscape is at http://localhost:${port}/`)
}
