/** The part of ELK's JSON that the layout uses; the engine itself is behind this port. */
export type EngineOptions = Readonly<Record<string, string>>

export type EnginePort = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly layoutOptions?: EngineOptions
}

export type EngineLabel = {
  readonly id: string
  readonly text: string
  readonly width: number
  readonly height: number
  readonly layoutOptions?: EngineOptions
}

export type EngineNode = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly ports?: readonly EnginePort[]
  readonly labels?: readonly EngineLabel[]
  readonly layoutOptions?: EngineOptions
}

export type EngineEdge = {
  readonly id: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly layoutOptions?: EngineOptions
}

/** A flat graph as it is sent to the engine; sizes in px. */
export type EngineGraph = {
  readonly id: string
  readonly layoutOptions: EngineOptions
  readonly children: readonly EngineNode[]
  readonly edges: readonly EngineEdge[]
}

type EnginePoint = { readonly x: number; readonly y: number }

/** The graph as it comes back: every node with a place, every edge with its route. */
export type EngineResult = {
  readonly children: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  readonly edges: readonly {
    readonly id: string
    readonly sections: readonly {
      readonly startPoint: EnginePoint
      readonly bendPoints?: readonly EnginePoint[]
      readonly endPoint: EnginePoint
    }[]
  }[]
}

/** Places and routes a graph; rejects when it cannot. */
export type LayoutEngine = (graph: EngineGraph) => Promise<EngineResult>
