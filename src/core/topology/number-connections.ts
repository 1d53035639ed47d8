import type { Topology } from './topology.ts'

/** The topology with a number on each connection in place of its ports, counted in the connections' order. */
export const numberConnections = (topology: Topology): Topology => ({
  ...topology,
  connections: topology.connections.map((connection, index) => ({
    ...connection,
    chips: [
      {
        id: `${connection.id}:number`,
        text: String(index + 1),
        port: 0,
        family: 'other',
        flows: connection.flows.map((flow) => flow.id),
      },
    ],
  })),
})
