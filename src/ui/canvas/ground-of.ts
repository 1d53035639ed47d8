import type { Shape } from '#core/scene/scene.ts'

/** The colour under a zone's content. */
export function groundOf(shapes: readonly Shape[]): string {
  const [ground] = shapes
  return ground?.type === 'rect' ? ground.fill : 'transparent'
}
