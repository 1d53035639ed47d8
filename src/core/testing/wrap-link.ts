import { strToU8 } from 'fflate'
import { encodeBase64url } from '#core/kit/base64url.ts'
import type { Draw } from './seeded-random.ts'

type Wrap = (text: string) => string

const escapeAll = encodeURIComponent

/** Programs that hurt the `#` of a link; at most one of them does. */
const hurts: readonly Wrap[] = [
  (link) => link,
  (link) => link.replace('#', '%23'),
  (link) => link.replace('#', '%2523'),
  (link) => link.replace('#', '?'),
  (link) => link.replace('#', ''),
  (link) => link.replaceAll('&', '&amp%3B'),
]

/** Addresses that lead to the one within them. */
const gateways: readonly Wrap[] = [
  (url) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${escapeAll(url)}&data=05%7C02%7Cab%40c.example%7C&sdata=x%2Fy%3D&reserved=0`,
  (url) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${escapeAll(url)}&locale=en-us`,
  (url) => `https://www.google.com/url?q=${escapeAll(url)}&sa=D&source=editors&ust=17&usg=AOvVaw`,
  (url) => `https://secure-web.cisco.com/1abc-D_e/${escapeAll(url)}`,
  (url) => `https://linkprotect.cudasvc.com/url?a=${escapeAll(escapeAll(url))}&c=E,1,x&typo=1`,
  (url) => `https://slack-redir.net/link?url=${escapeAll(escapeAll(escapeAll(url)))}`,
  wrapHyphenated,
  wrapStarred,
  (url) =>
    `https://eu-west-1.protection.sophos.com/?d=x.example&u=${encodeBase64url(strToU8(url))}&i=NWY`,
]

function wrapHyphenated(url: string): string {
  const escaped = url.replace(/[^A-Za-z0-9./]/g, toHyphens).replaceAll('/', '_')
  return `https://urldefense.proofpoint.com/v2/url?u=${escaped}&d=DwMFAg&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&r=x`
}

const toHyphens = (sign: string): string => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`

function wrapStarred(url: string): string {
  const replaced = [...url.matchAll(/[#%]/g)].map(([sign]) => sign).join('')
  return `https://urldefense.com/v3/__${url.replace(/[#%]/g, '*')}__;${encodeBase64url(strToU8(replaced))}!!AbC-d_e!fgh$`
}

/** What people and programs write around an address. */
const surroundings: readonly Wrap[] = [
  (url) => `See ${url} for all ports.`,
  (url) => `The plan is at ${url}.`,
  (url) => `Plan: ${url}, from Monday on`,
  (url) => `(${url})`,
  (url) => `<${url}>`,
  (url) => `“${url}”`,
  (url) => `"${url}"`,
  (url) => `'${url}'`,
  (url) => `\`${url}\``,
  (url) => `**${url}**`,
  (url) => `[the plan](${url})`,
  (url) => `[${url}](${url})`,
  (url) => `<${url}|the plan>`,
  (url) => `| ports | ${url} |`,
  (url) => `${url}をご確認ください。`,
  (url) => `構成（${url}）です。`,
  (url) => `構成は ${url}、別紙です。`,
  (url) => `「${url}」を参照`,
  (url) => `【${url}】`,
  (url) => `構成：${url}`,
  (url) => `[InternetShortcut]\r\nURL=${url}\r\nHotKey=0\r\n`,
  (url) => `<p>See <a href="${url.replaceAll('&', '&amp;')}">the plan</a>.</p>`,
  (url) => `<a href='${url.replaceAll('&', '&#38;').replaceAll('#v', '&#x23;v')}'>plan</a>`,
  (url) => JSON.stringify({ text: url }).replaceAll('&', '\\u0026').replaceAll('/', '\\/'),
  (url) => `Hello,\r\n\r\nthe plan:\r\n${url}\r\n\r\nRegards\r\nA. Nyone`,
  (url) => url,
]

/** What mail does to a text on its way. */
const mails: readonly Wrap[] = [
  (text) => text,
  (text) => text.replace(/^|\n/g, '$&> '),
  (text) => cutLines(text, 60, '\r\n'),
  (text) => cutLines(text, 72, '\n'),
  (text) => cutLines(text, 76, ' \r\n'),
  (text) => cutLines(text, 60, '\r\n').replace(/^|\n/g, '$&> '),
  (text) => cutLines(text, 72, '\r\n').replace(/^|\n/g, '$&>> > '),
  (text) => cutLines(text, 66, '\r\n').replace(/^|\n/g, '$&    '),
  encodeQuotedPrintable,
]

const cutLines = (text: string, width: number, lineBreak: string): string =>
  text.replace(new RegExp(`[^\\r\\n]{${width}}(?=[^\\r\\n])`, 'g'), `$&${lineBreak}`)

function encodeQuotedPrintable(text: string): string {
  const signs = [...text].map((sign) =>
    /[^\r\n\t -~]|=/.test(sign)
      ? [...strToU8(sign)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('')
      : sign,
  )
  let column = 0
  let written = ''
  for (const sign of signs) {
    if (column + sign.length > 75) {
      written += '=\r\n'
      column = 0
    }
    written += sign
    column = sign === '\n' ? 0 : column + sign.length
  }
  return written
}

/** A link as it may arrive: hurt, behind gateways, in a text, in a mail. */
export function wrapLink(link: string, draw: Draw): string {
  const pick = (wraps: readonly Wrap[]): Wrap => wraps[draw(wraps.length)] ?? ((text) => text)
  let text = draw(3) === 0 ? pick(hurts)(link) : link
  for (let times = draw(3); times > 0; times--) text = pick(gateways)(text)
  text = pick(surroundings)(text)
  return draw(2) === 0 ? text : pick(mails)(text)
}
