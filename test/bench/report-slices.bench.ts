import { expect } from '@open-wc/testing';
import { files, open } from '../elements/many-results.js';

/** The longest task of a page that only rests between short slices: whatever is long about it comes from outside. */
async function heldUp(): Promise<number> {
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  for (let slice = 0; slice < 100; slice += 1) {
    const until = performance.now() + 12;
    while (performance.now() < until);
    await new Promise((done) => setTimeout(done));
  }
  await new Promise((done) => setTimeout(done, 100));
  tasks.disconnect();
  return Math.max(0, longest - 12);
}

describe('reading 2 000 results', function () {
  this.timeout(90_000);
  for (const [name, file] of Object.entries(files))
    it(`holds the page up for at most 50 ms at a time (${name})`, async () => {
      // A task that is long by itself is long each time; one that other programs held up is not.
      let shortest = Infinity;
      for (let round = 0; round < 3 && shortest > 50; round += 1) {
        const { report, longest } = await open([file()]);
        shortest = Math.min(shortest, longest > 50 ? longest - (await heldUp()) : longest);
        report.remove();
      }
      expect(shortest, 'longest task in ms').to.be.at.most(50);
    });
});
