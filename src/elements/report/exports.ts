import type { GroupSummary, PolkuResult } from '../../contracts/index.js';
import { resultFileName, saveFile } from '../../delivery/save-file.js';
import { csvOf, ndjsonOf, rowsOf, summaryRows } from '../../reporting/index.js';
import type { Report } from '../../reporting/index.js';
import type { Drawing } from '../drawing.js';

const fileName = (kind: string, extension: string) =>
  resultFileName(`polku/${kind}`, new Date().toISOString()).replace(/json$/, extension);

const languageOf = ({ locale }: Drawing) => ({ language: locale.language });

/** One copy of each result; the supervisor's own notes stay apart. */
export const newestOf = ({ people, summaries, sealed }: Report): PolkuResult[] => [
  ...people.flatMap(({ results }) => results),
  ...summaries,
  ...sealed,
];

/** Every answer, rating and goal of the results as one table. */
export function saveRows(results: readonly PolkuResult[], drawing: Drawing): void {
  saveFile(fileName('rows', 'csv'), [...csvOf(rowsOf(results, languageOf(drawing)))].join(''), 'text/csv');
}

/** The results as they are, one a line. */
export function saveResults(results: readonly PolkuResult[]): void {
  saveFile(fileName('results', 'ndjson'), [...ndjsonOf(results)].join(''), 'application/x-ndjson');
}

/** Group summaries as one table: only what the page shows as well. */
export function saveSummaryRows(summaries: readonly GroupSummary[], drawing: Drawing): void {
  const rows = summaries.flatMap((summary) => [...summaryRows(summary, languageOf(drawing))]);
  saveFile(fileName('group-summary', 'csv'), [...csvOf(rows)].join(''), 'text/csv');
}

/** Each group summary as a document of its own; several are written as a list, which the report opens too. */
export function saveSummaries(summaries: readonly GroupSummary[]): void {
  const json = summaries.length === 1 ? summaries[0] : summaries;
  saveFile(fileName('group-summary', 'json'), `${JSON.stringify(json, null, 2)}\n`);
}
