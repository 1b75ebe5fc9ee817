import { expect } from '@open-wc/testing';
import type { GroupSummary, PolkuResult, SealedResult, SupervisorNotes } from '../../src/contracts/index.js';
import { arrange, resultTime } from '../../src/reporting/index.js';
import { log, plan, result, uuid } from './results.js';

const at = (time: string) => ({ updatedAt: time, completedAt: time });
const sealed = (id: string, createdAt: string): SealedResult => ({
  schema: 'polku/sealed',
  schemaVersion: 1,
  id,
  createdAt,
  recipients: ['age1abc'],
  armor: '-----BEGIN AGE ENCRYPTED FILE-----',
});
const notes: SupervisorNotes = {
  schema: 'polku/notes',
  schemaVersion: 1,
  updatedAt: '2026-01-01T00:00:00Z',
  notes: [],
};
const summary: GroupSummary = {
  schema: 'polku/group-summary',
  schemaVersion: 1,
  id: uuid(90),
  createdAt: '2026-01-01T00:00:00Z',
  generator: 'polku/0.1.0',
  questionnaire: { id: 'small', version: '1.0.0', title: 'Pieni' },
  minGroupSize: 5,
  dimensions: [],
};

describe('arrange', () => {
  it('puts all kinds of one subject together and lets results without one stand alone', () => {
    const one = result({ id: uuid(1), subject: 'a-1' });
    const two = plan({ subject: 'a-1' });
    const three = log({ subject: 'a-1' });
    const alone = result({ id: uuid(2), ...at('2026-01-01T00:00:00Z') });
    const nameless = result({ id: uuid(3), subject: '', ...at('2026-01-02T00:00:00Z') });
    const { people } = arrange([three, nameless, alone, two, one]);
    expect(people.map(({ subject, results }) => [subject, results])).to.deep.equal([
      ['a-1', [one, two, three]],
      [null, [alone]],
      [null, [nameless]],
    ]);
    expect(new Set(people.map(({ key }) => key)).size).to.equal(3);
  });

  it('orders people by subject as people count, and their results by time', () => {
    const subjects = ['a-10', 'b-1', 'a-2'].map((subject, index) => result({ id: uuid(index), subject }));
    expect(arrange(subjects).people.map(({ subject }) => subject)).to.deep.equal(['a-2', 'a-10', 'b-1']);

    // A fraction of a second is later than none, though "." comes before "Z" in the alphabet.
    const times = ['2026-03-01T00:00:00.500Z', '2026-03-01T00:00:00Z', '2025-12-31T23:59:59Z'];
    const results = times.map((time, index) => result({ id: uuid(index), subject: 'a', ...at(time) }));
    expect(arrange(results).people[0]?.results.map(resultTime)).to.deep.equal([
      '2025-12-31T23:59:59Z',
      '2026-03-01T00:00:00Z',
      '2026-03-01T00:00:00.500Z',
    ]);
  });

  it('takes the time of the confirmation, or of the last change while there is none', () => {
    expect(resultTime(result({ completedAt: '2026-01-02T00:00:00Z' }))).to.equal('2026-01-02T00:00:00Z');
    expect(resultTime(log())).to.equal('2026-04-01T09:00:00Z');
  });

  it('lets the newest of two copies of one id count, in any order, and names the older one', () => {
    const older = result({ subject: 'a', ...at('2026-01-01T00:00:00Z') });
    const newer = result({ subject: 'a', ...at('2026-02-01T00:00:00Z') });
    for (const given of [
      [older, newer],
      [newer, older],
    ]) {
      const report = arrange(given);
      expect(report.people.flatMap(({ results }) => results)).to.deep.equal([newer]);
      expect(report.older).to.have.length(1);
      expect(report.older[0]).to.equal(older);
    }
  });

  it('goes by updatedAt, not by the confirmation', () => {
    const confirmed = result({ updatedAt: '2026-01-01T00:00:00Z', completedAt: '2026-01-01T00:00:00Z' });
    const reopened = result({ updatedAt: '2026-01-05T00:00:00Z', completedAt: null });
    expect(arrange([confirmed, reopened]).people[0]?.results).to.deep.equal([reopened]);
  });

  it('keeps one of two equal copies', () => {
    const copies = [result(), result()];
    const report = arrange(copies);
    expect(report.people).to.have.length(1);
    expect(report.people[0]?.results[0]).to.equal(copies[0]);
    expect(report.older[0]).to.equal(copies[1]);
  });

  it('keeps a plan and its log apart though they name the same id', () => {
    expect(arrange([plan({ id: uuid(5) }), log({ id: uuid(5) })]).people).to.have.length(2);
  });

  it('names summaries, notes and sealed results, and drops a sealed copy of what is open', () => {
    const open = result({ id: uuid(1), ...at('2026-01-09T09:00:00Z') });
    const same = sealed(uuid(1), '2026-01-09T09:00:00Z');
    const newer = sealed(uuid(1), '2026-03-01T00:00:00Z');
    const other = sealed(uuid(2), '2026-01-09T09:00:00Z');
    const given: PolkuResult[] = [open, same, other, notes, summary];
    const report = arrange(given);
    expect(report.sealed).to.deep.equal([other]);
    expect(report.notes).to.deep.equal([notes]);
    expect(report.summaries).to.deep.equal([summary]);
    expect(arrange([open, newer]).sealed).to.deep.equal([newer]);
  });

  it('does not change what it is given', () => {
    const given = Object.freeze([log(), result(), plan()].map((one) => Object.freeze(one)));
    const before = JSON.stringify(given);
    arrange(given);
    expect(JSON.stringify(given)).to.equal(before);
  });
});
