// 10 000 self-assessments of 40 questions, each with its questionnaire, read from one file to a drawn report:
// against JSON.parse of the same text in the same page. Not part of the tests: npm run bench.
import puppeteer from 'puppeteer-core';
import { completeAssessment } from '../../dist/scoring/index.js';
import { chromiumArguments, findChromium } from '../find-browser.mjs';
import { serve } from '../server.mjs';

const count = 10_000;
const rounds = 3;
const goal = { ratio: 3, ms: 100, memory: 2 };

const words = (text) => ({ fi: `${text}, suomeksi sanottuna`, sv: `${text}, på svenska`, en: text });
const range = (size) => Array.from({ length: size }, (_, index) => index);
const scale = (low, high) => ({ min: 1, max: 5, labels: { 1: words(low), 5: words(high) } });
const questionnaire = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'bench',
  version: '1.0.0',
  title: words('Forty questions'),
  scales: { agree: scale('Disagree', 'Agree') },
  dimensions: range(8).map((area) => ({
    id: `area-${area}`,
    title: words(`Area ${area}`),
    polarity: area % 4 === 3 ? 'strain' : 'resource',
  })),
  pages: range(8).map((area) => ({
    id: `page-${area}`,
    title: words(`Page ${area}`),
    items: range(5).map((item) => ({
      kind: 'scale',
      id: `q-${area}-${item}`,
      scale: 'agree',
      dimension: `area-${area}`,
      text: words(`I know in area ${area} what is expected of me in matter ${item}`),
    })),
  })),
};
const items = questionnaire.pages.flatMap((page) => page.items);

const resultOf = (number) =>
  completeAssessment(
    {
      schema: 'polku/self-assessment',
      schemaVersion: 1,
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      createdAt: '2026-01-09T08:00:00Z',
      updatedAt: '2026-01-09T09:00:00Z',
      completedAt: null,
      language: 'fi',
      subject: `p-${number}`,
      generator: 'polku/0.1.0',
      questionnaire,
      answers: Object.fromEntries(items.map(({ id }, index) => [id, ((number * 7 + index * 3) % 5) + 1])),
      scores: [],
      priorities: [],
    },
    { completedAt: '2026-01-09T09:00:00Z', language: 'fi' },
  );

const lines = range(count).map((number) => JSON.stringify(resultOf(number)));
const files = {
  '/one.json': lines[0],
  '/all.json': `[${lines.join(',\n')}]`,
  '/all.ndjson': `${lines.join('\n')}\n`,
};

/** Runs in the page. @returns ms of JSON.parse; what it made stays in `kept` */
async function parse() {
  const text = await (await fetch('/all.json')).text();
  const began = performance.now();
  window.kept = JSON.parse(text);
  return performance.now() - began;
}

/** Runs in the page. @returns ms from the choice of the file to the drawn report, and how many people are in it */
async function open(path) {
  const file = new File([await (await fetch(path)).blob()], path.slice(1));
  const report = document.createElement('polku-report');
  document.body.append(report);
  await report.updateComplete;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const input = report.shadowRoot.querySelector('input[type=file]');
  input.files = transfer.files;
  const drawn = new Promise((done) => {
    const changes = new MutationObserver(() => {
      if (!report.shadowRoot.querySelector('article')) return;
      changes.disconnect();
      requestAnimationFrame(() => setTimeout(done));
    });
    changes.observe(report.shadowRoot, { childList: true, subtree: true });
  });
  const began = performance.now();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn;
  const ms = performance.now() - began;
  const faults = report.shadowRoot.querySelectorAll('[part=errors] li').length;
  // "Luettelossa: 500/10 000"
  const people = report.shadowRoot.querySelector('#found')?.textContent.split('/')[1].replaceAll(/\D/g, '');
  return { ms, faults, people: Number(people ?? 1) };
}

const html = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/polku-report.js"></script></html>`;
const pages = { '/': html, ...files };
const server = await serve({ pages, brotli: false });
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: [...chromiumArguments, '--js-flags=--max-old-space-size=3000'],
  protocolTimeout: 120_000,
});

async function measure(path) {
  const page = await browser.newPage();
  try {
    await page.goto(server.origin, { waitUntil: 'load' });
    await page.waitForFunction(() => customElements.get('polku-report') !== undefined);
    const session = await page.createCDPSession();
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    // The first opening fetches and compiles.
    await page.evaluate(open, '/one.json');
    const before = await heap();
    const drop = () =>
      page.evaluate(() => {
        delete window.kept;
      });
    const parsingBefore = await page.evaluate(parse);
    const parsed = (await heap()) - before;
    await drop();
    const between = await heap();
    if (between - before > parsed / 100) throw new Error('what was parsed is still there');
    const { ms, people, faults } = await page.evaluate(open, path);
    const opened = (await heap()) - between;
    // Once on either side: other programs on the machine come and go.
    const parsing = (parsingBefore + (await page.evaluate(parse))) / 2;
    await drop();
    if (people !== count || faults !== 0) throw new Error(`${people} people, ${faults} faults`);
    return { parsing, ms, times: (ms - goal.ms) / parsing, parsed, opened, memory: opened / parsed };
  } finally {
    await page.close();
  }
}

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

try {
  console.log(`${count} results, ${megabytes(files['/all.json'].length)}`);
  for (const path of ['/all.ndjson', '/all.json']) {
    const all = [];
    for (let round = 0; round < rounds; round++) all.push(await measure(path));
    const of = (key) => median(all.map((one) => one[key]));
    console.log(
      `${path}: JSON.parse ${of('parsing').toFixed(0)} ms, report ${of('ms').toFixed(0)} ms;`,
      `less ${goal.ms} ms that is ${of('times').toFixed(2)} times (goal ${goal.ratio});`,
      `heap ${megabytes(of('parsed'))} and ${megabytes(of('opened'))}, ${of('memory').toFixed(2)} times (goal ${goal.memory})`,
    );
    if (of('times') > goal.ratio || of('memory') > goal.memory) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
