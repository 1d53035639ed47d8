import { expect, test } from 'vitest'
import { splitLost } from './split-lost.ts'

test.each([
  ['/%23v=1&edge=off', '/', '#v=1&edge=off'],
  ['/tools/%23v=1&edge=off', '/tools/', '#v=1&edge=off'],
  ['/tools/index.html%23v=1&edge=off', '/tools/index.html', '#v=1&edge=off'],
  ['/tools/%2523v%3D1%26edge%3Doff', '/tools/', '#v%3D1%26edge%3Doff'],
  ['/tools/v=1&edge=off', '/tools/', '#v=1&edge=off'],
  ['/tools/?v=1&edge=off', '/tools/', '#v=1&edge=off'],
  ['/tools/?a=b&v=1&edge=off', '/tools/?a=b', '#v=1&edge=off'],
])('%s is a link of %s', (address, page, fragment) => {
  expect(splitLost(address)).toEqual({ page, fragment })
})

test.each(['/', '/tools/', '/?v=1', '/style.css?v=1', '/?rev=1&x=2', '/dev=1&x=2'])(
  '%s lost nothing',
  (address) => {
    expect(splitLost(address)).toBeNull()
  },
)
