import { expect, test, vi } from 'vitest'
import { rememberLast } from './remember-last.ts'

test('the same inputs give the same object, without deriving it again', () => {
  const derive = vi.fn((name: string, port: number) => ({ name, port }))
  const select = rememberLast(derive)
  const first = select('agent', 443)
  expect(select('agent', 443)).toBe(first)
  expect(derive).toHaveBeenCalledTimes(1)
})

test('any other input derives anew, and only the last one is remembered', () => {
  const select = rememberLast((name: string, port: number) => ({ name, port }))
  const first = select('agent', 443)
  expect(select('agent', 80)).toEqual({ name: 'agent', port: 80 })
  expect(select('relay', 80)).toEqual({ name: 'relay', port: 80 })
  expect(select('agent', 443)).not.toBe(first)
})

test('a result that is nothing is remembered as well', () => {
  const derive = vi.fn((_: string) => null)
  const select = rememberLast(derive)
  select('x')
  select('x')
  expect(derive).toHaveBeenCalledTimes(1)
})
