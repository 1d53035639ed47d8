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
          const socket = createSocket({ type: 'udp6', recvBufferSize: 2 ** 20 })
          socket
            .on('error', fail)
            .on('message', (text, { address, port: back }) => socket.send(text, back, address))
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
  const send = () => socket.send('?', port, to, () => undefined)
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
