import { expect, test } from 'vitest'
import { formatHtmlTable, formatTsv } from './format-table.ts'

const table = {
  heading: ['Host', 'Port'],
  rows: [
    ['=cmd()', '<b>&"\''],
    ['two\tcells\nlines', '443'],
  ],
}

test('tab-separated text keeps one line a row and runs nothing', () => {
  expect(formatTsv(table)).toBe("Host\tPort\n'=cmd()\t<b>&\"'\ntwo cells lines\t443\n")
})

test('an HTML table keeps text as text', () => {
  const html = formatHtmlTable(table)
  expect(html).toContain('<td>&#39;=cmd()</td><td>&lt;b&gt;&amp;&quot;&#39;</td>')
  expect(html).toMatch(/^<table border="1"><thead><tr><th>Host<\/th>/)
})
