import { centre, type Point } from '#core/kit/geometry.ts'
import type { Drawing } from './drawing.ts'
import type { Change } from './list-samples.ts'

/** How far the hosts that stay as they are moved between two drawings, in px. */
export type Movement = {
  /** In the mean, with both drawings laid on each other so that most hosts stay where they are. */
  readonly mean: number
  /** The host that moved furthest, in the same way. */
  readonly largest: number
  /** In the mean, with the drawings' upper left corners on each other. */
  readonly fromCorner: number
}

function findMedian(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0) / Math.max(1, numbers.length)

/** By the hosts' middles: a card that grows on both sides alike has not moved. */
function listMoves(before: Drawing, after: Drawing, cardAfter: Change['cardAfter']): Point[] {
  const boxes = new Map(after.hosts.map((host) => [host.id, host.box]))
  return before.hosts.flatMap(({ id, box }) => {
    const found = boxes.get(cardAfter(id) ?? '')
    if (found === undefined) return []
    const [from, to] = [centre(box), centre(found)]
    return { x: to.x - from.x, y: to.y - from.y }
  })
}

/**
 * Measures the movement of hosts. The view always fits the whole picture, so where its corner is
 * means nothing: what counts is how hosts move among each other. The common shift is the median of
 * the hosts' own ones along each axis.
 */
export function measureMovement(
  before: Drawing,
  after: Drawing,
  cardAfter: Change['cardAfter'],
): Movement {
  const moves = listMoves(before, after, cardAfter)
  const common = { x: findMedian(moves.map((m) => m.x)), y: findMedian(moves.map((m) => m.y)) }
  const apart = moves.map((move) => Math.hypot(move.x - common.x, move.y - common.y))
  return {
    mean: mean(apart),
    largest: Math.max(0, ...apart),
    fromCorner: mean(moves.map(({ x, y }) => Math.hypot(x, y))),
  }
}
