// Counts what node:test did: `node --test --test-reporter=./test/node-reporter.mjs`.
import { resolve } from 'node:path';

export default async function* count(events) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    // A file without a test is reported as a passing test that bears the file's name.
    const isWholeFile = data.file !== undefined && resolve(data.name) === data.file;
    if (data.skip !== undefined || data.todo !== undefined) total.skipped++;
    if (type === 'test:fail' || isWholeFile || data.skip !== undefined || data.todo !== undefined)
      total.failed++;
    else total.passed++;
  }
  yield JSON.stringify(total);
}
