import { readdirSync, readFileSync } from 'node:fs'
import type { Deployment } from '../src/core/deployment/deployment.ts'
import { decodeDeployment } from '../src/core/link/decode-deployment.ts'

const golden = new URL('../src/core/golden/', import.meta.url)

/** The deployments of the golden links, each with its name. */
export const goldenDeployments: readonly (readonly [name: string, deployment: Deployment])[] =
  readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const link = readFileSync(new URL(`${name}/link.txt`, golden), 'utf8').trim()
      return [name, decodeDeployment(link).deployment]
    })
