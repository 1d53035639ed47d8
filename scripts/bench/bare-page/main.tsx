import { ReactFlow } from '@xyflow/react'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'

/** What the address asks for: so many nodes, and the numbers of those that edges join. */
const { nodes: count, edges: pairs } = JSON.parse(decodeURIComponent(location.hash.slice(1)))

const toNode = (index: number) => ({
  id: `n${index}`,
  position: { x: (index % 5) * 200, y: Math.floor(index / 5) * 80 },
  width: 150,
  height: 40,
  data: { label: `Node ${index}` },
})

const edges = Array.from(pairs, ([source, target]: [number, number], index) => ({
  id: `e${index}`,
  source: `n${source}`,
  target: `n${target}`,
  label: `HTTPS ${index}`,
}))

function BarePage() {
  const [nodes, setNodes] = useState(() => Array.from({ length: count }, (_, at) => toNode(at)))
  useEffect(() => {
    const rename = (event: Event) => {
      const label = event instanceof CustomEvent ? String(event.detail) : ''
      setNodes(([first, ...others]) => (first ? [{ ...first, data: { label } }, ...others] : []))
    }
    addEventListener('rename', rename)
    return () => removeEventListener('rename', rename)
  }, [])
  return <ReactFlow nodes={nodes} edges={edges} minZoom={0.01} fitView />
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<BarePage />)
