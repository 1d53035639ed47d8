import { createSocket } from 'node:dgram'
import { connect, createServer } from 'node:net'
import process from 'node:process'

/**
 * Runs in a namespace, told by its parent what to listen on and what to send.
 *
 * @typedef {{ readonly transport: 'tcp' | 'udp', readonly from: string, readonly to: string, readonly port: number }} Packet
 * @typedef {{ readonly kind: 'listen', readonly tcp: readonly number[], readonly udp: readonly number[] }} Listen
 * @typedef {{ readonly kind: 'send', readonly packets: readonly Packet[] }} Send
 */

/** A datagram that nobody answered is sent again, as TCP does by itself. */
const again = 300

/** @param {unknown} message */
const tell = (message) => process.send?.(message)

/** @type {Map<string, import('node:dgram').Socket>} */
const answering = new Map()

/**
 * Of several addresses the one that was asked has to answer, which a socket of all of them does not:
 * so a datagram says which that is.
 *
 * @param {string} own @param {number} port @param {Uint8Array} text
 * @param {{ readonly address: string, readonly port: number }} asker
 */
function answerFrom(own, port, text, asker) {
  const to = asker.address.replace(/^::ffff:/, '')
  const known = answering.get(`${own} ${port}`)
  if (known) {
    known.send(text, asker.port, to)
    return
  }
  const socket = createSocket({ type: own.includes(':') ? 'udp6' : 'udp4', reuseAddr: true })
  answering.set(`${own} ${port}`, socket)
  socket
    .on('error', () => undefined)
    .on('message', (next, { address, port: back }) => socket.send(next, back, address))
    .bind(port, own, () => socket.send(text, asker.port, to))
}

/** @param {Listen} wish */
async function listen({ tcp, udp }) {
  await Promise.all([
    ...tcp.map(
      (port) =>
        new Promise((done, fail) => {
          createServer((socket) => socket.on('error', () => socket.destroy()))
            .on('error', fail)
            .listen({ port, host: '::', backlog: 4096 }, () => done(port))
        }),
    ),
    ...udp.map(
      (port) =>
        new Promise((done, fail) => {
          createSocket({ type: 'udp6', recvBufferSize: 2 ** 20, reuseAddr: true })
            .on('error', fail)
            .on('message', (text, { address, port: back }) =>
              answerFrom(String(text), port, text, { address, port: back }),
            )
            .bind(port, '::', () => done(port))
        }),
    ),
  ])
  tell({ kind: 'listening' })
}

/** @param {Packet} packet @param {() => void} answered */
function sendTcp({ from, to, port }, answered) {
  const socket = connect({ host: to, port, localAddress: from })
  socket.on('error', () => undefined)
  socket.on('connect', () => {
    answered()
    socket.destroy()
  })
}

/** @param {Packet} packet @param {() => void} answered */
function sendUdp({ from, to, port }, answered) {
  const socket = createSocket(to.includes(':') ? 'udp6' : 'udp4')
  const send = () => socket.send(to, port, to, () => undefined)
  const timer = setInterval(send, again)
  socket
    .on('error', () => undefined)
    .on('message', () => {
      clearInterval(timer)
      answered()
    })
    .bind(0, from, send)
}

/** @param {Send} wish */
function send({ packets }) {
  packets.forEach((packet, index) => {
    const answered = () => tell({ kind: 'answered', index })
    if (packet.transport === 'tcp') sendTcp(packet, answered)
    else sendUdp(packet, answered)
  })
}

process.on('message', (/** @type {Listen | Send} */ wish) => {
  if (wish.kind === 'listen') void listen(wish)
  else send(wish)
})
process.on('disconnect', () => process.exit())
tell({ kind: 'ready' })
