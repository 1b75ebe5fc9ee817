import { rowColumns } from './rows.js';
import type { Row } from './rows.js';

// A spreadsheet takes a text that begins like this for a formula, also behind spaces and in full-width characters.
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as the lines of a CSV file that opens in Excel with Finnish settings: UTF-8 with a byte order mark, `;`, decimal
 * comma, CRLF. A text that a spreadsheet would take for a formula begins with `'`; numbers are left alone.
 */
export function* csvOf(rows: Iterable<Row>): Generator<string> {
  yield `\uFEFF${rowColumns.join(';')}\r\n`;
  for (const row of rows) yield `${rowColumns.map((column) => csvCell(row[column])).join(';')}\r\n`;
}

/** Each row (or document) as one line of JSON. */
export function* ndjsonOf(rows: Iterable<object>): Generator<string> {
  // JSON.stringify leaves lone surrogates and separators well escaped, so that a line is a line everywhere.
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
