import { waitUntil } from '@open-wc/testing';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { first } from '../../stories/examples/results.js';
import { uuid } from '../reporting/results.js';
import { mount } from './hands.js';

const count = 2000;
const bytes = new TextEncoder();

/** 2 000 results of 31 kB each, of 500 people, made piece by piece. */
function parts(before: string, between: string, after: string): BlobPart[] {
  const text = JSON.stringify(first);
  const all = Array.from({ length: count }, (_, index) =>
    bytes.encode(
      (index === 0 ? before : between) +
        text.replace(first.id, uuid(index)).replace('"a-17"', `"p-${index % 500}"`),
    ),
  );
  return [...all, after];
}

export async function open(files: File[]): Promise<{ report: PolkuReport; longest: number; seen: string[] }> {
  const report = await mount<PolkuReport>('<div lang="fi"><polku-report></polku-report></div>');
  // What the reading needs is fetched before it is timed.
  await import('../../src/delivery/open-files.js');
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  const seen: string[] = [];
  const words = new MutationObserver(() => {
    const progress = report.shadowRoot!.querySelector('progress')?.parentElement?.textContent;
    const text = /Tuloksia: (\d+)/.exec(progress ?? '')?.[1];
    if (text && text !== seen.at(-1)) seen.push(text);
  });
  words.observe(report.shadowRoot!, { subtree: true, childList: true, characterData: true });
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  tasks.observe({ type: 'longtask' });
  const input = report.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => report.shadowRoot!.querySelector('article'), 'nothing was shown', {
    timeout: 60_000,
    interval: 100,
  });
  await new Promise((done) => setTimeout(done, 100));
  tasks.disconnect();
  words.disconnect();
  return { report, longest, seen };
}

export const people = (report: PolkuReport) =>
  report.shadowRoot!.querySelector<HTMLSelectElement>('#who')!.options.length;

/** The same results as lines and as one array. */
export const files = {
  NDJSON: () => new File(parts('', '\n', '\n'), 'kaikki.ndjson'),
  'an array': () => new File(parts('[', ',\n', ']'), 'kaikki.json'),
};
