import type { Topology } from './topology.ts'

/** The topology with a number on each link in place of its ports, counted in the links' order. */
export const numberLinks = (topology: Topology): Topology => ({
  ...topology,
  links: topology.links.map((link, index) => ({
    ...link,
    chips: [
      {
        id: `${link.id}:number`,
        text: String(index + 1),
        port: 0,
        family: 'other',
        flows: link.flows.map((flow) => flow.id),
      },
    ],
  })),
})
