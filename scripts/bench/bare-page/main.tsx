import { ReactFlow } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'

/** As many nodes and edges as the default deployment's picture has elements. */
const { nodes: count, edges: lines } = JSON.parse(document.body.dataset['size'] ?? '{}')

const nodes = Array.from({ length: count }, (_, index) => ({
  id: `n${index}`,
  position: { x: (index % 5) * 200, y: Math.floor(index / 5) * 80 },
  width: 150,
  height: 40,
  data: { label: `Node ${index}` },
}))
const edges = Array.from({ length: lines }, (_, index) => ({
  id: `e${index}`,
  source: `n${index}`,
  target: `n${(index + 1) % count}`,
  label: `HTTPS ${index}`,
}))

const root = document.getElementById('root')
if (root) createRoot(root).render(<ReactFlow nodes={nodes} edges={edges} fitView />)
