import { expect } from '@open-wc/testing';
import { openFiles, openUrl, openValue, type OpenedFile } from '../../src/delivery/open-files.js';
import { plan, result, uuid } from '../reporting/results.js';

const limits = { maxFiles: 200, maxBytes: 1_000_000 };
const json = (value: unknown) => JSON.stringify(value);
const file = (text: BlobPart, name = 'tulos.json') => new File([text], name);

async function open(files: File[], given = limits): Promise<OpenedFile[]> {
  const opened = [];
  for await (const one of openFiles(files, given)) opened.push(one);
  return opened;
}
const openOne = async (text: BlobPart, name?: string, given = limits) =>
  (await open([file(text, name)], given))[0]!;

const ids = ({ results }: OpenedFile) => results.map((one) => ('id' in one ? one.id : one.schema));
const codes = ({ faults }: OpenedFile) =>
  faults.map(({ entry, problems }) => [entry, problems[0]?.code, problems[0]?.path.join('.')]);

const a = result({ id: uuid(1) });
const b = plan({ id: uuid(2) });

describe('openFiles', () => {
  it('reads one result, an array, and NDJSON, whatever the file is called', async () => {
    expect(ids(await openOne(json(a)))).to.deep.equal([uuid(1)]);
    expect(ids(await openOne(JSON.stringify(a, null, 2)))).to.deep.equal([uuid(1)]);
    expect(ids(await openOne(json([a, b])))).to.deep.equal([uuid(1), uuid(2)]);
    expect(ids(await openOne(`${json(a)}\n${json(b)}\n`, 'kaikki.ndjson'))).to.deep.equal([uuid(1), uuid(2)]);
    expect(ids(await openOne(`${json(a)}\n${json(b)}`, 'kaikki.json'))).to.deep.equal([uuid(1), uuid(2)]);
    expect(ids(await openOne(json(a), 'yksi.ndjson'))).to.deep.equal([uuid(1)]);
  });

  it('takes a byte order mark, carriage returns and empty lines', async () => {
    const bom = '\uFEFF';
    expect(
      ids(await openOne(`${bom}${JSON.stringify(a, null, 2).replaceAll('\n', '\r\n')}\r\n`)),
    ).to.deep.equal([uuid(1)]);
    const lines = await openOne(`${bom}${json(a)}\r\n\r\n${json(b)}\r\n`, 'x.ndjson');
    expect(ids(lines)).to.deep.equal([uuid(1), uuid(2)]);
    expect(lines.faults).to.deep.equal([]);
  });

  it('names what is wrong with a file, and goes on with the others', async () => {
    const opened = await open([
      file('<!doctype html>', 'login.json'),
      file('', 'tyhja.json'),
      file(json({ hello: 1 }), 'muu.json'),
      file(json({ ...a, answers: { ...a.answers, 'role-1': 6 } }), 'vaara.json'),
      file(json({ ...a, schemaVersion: 2 }), 'uusi.json'),
      file(json({ schema: 'polku/draft', schemaVersion: 1 }), 'luonnos.json'),
      file(json(a), 'hyva.json'),
    ]);
    expect(opened.map((one) => [one.name, codes(one), ids(one)])).to.deep.equal([
      ['login.json', [[null, 'not_json', '']], []],
      ['tyhja.json', [[null, 'not_json', '']], []],
      ['muu.json', [[null, 'missing', 'schema']], []],
      ['vaara.json', [[null, 'wrong_answer', 'answers.role-1']], []],
      ['uusi.json', [[null, 'newer_version', 'schemaVersion']], []],
      ['luonnos.json', [[null, 'wrong_schema', 'schema']], []],
      ['hyva.json', [], [uuid(1)]],
    ]);
    expect(opened[5]?.faults[0]?.schema).to.equal('polku/draft');
  });

  it('keeps the good lines and entries beside a bad one, which is named by its place', async () => {
    const lines = await openOne(`${json(a)}\n{"half":\n${json(b)}\n[]`, 'x.ndjson');
    expect(ids(lines)).to.deep.equal([uuid(1), uuid(2)]);
    expect(codes(lines)).to.deep.equal([
      [2, 'not_json', ''],
      [4, 'wrong_type', ''],
    ]);
    const entries = await openOne(json([a, null, b]));
    expect(ids(entries)).to.deep.equal([uuid(1), uuid(2)]);
    expect(codes(entries)).to.deep.equal([[2, 'wrong_type', '']]);
  });

  it('refuses an own __proto__ and leaves prototypes alone', async () => {
    const text = json(a).replace('"answers":{', '"answers":{"__proto__":{"polluted":1},');
    expect(text).to.contain('__proto__');
    expect((await openOne(text)).faults[0]?.problems[0]?.code).to.equal('forbidden_key');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('refuses one result over the limit, to the byte', async () => {
    const text = json(a);
    const size = new Blob([text]).size;
    expect(size).to.be.greaterThan(text.length);
    expect(ids(await openOne(text, 'x.json', { ...limits, maxBytes: size }))).to.deep.equal([uuid(1)]);
    const under = { ...limits, maxBytes: size - 1 };
    expect(codes(await openOne(text, 'x.json', under))).to.deep.equal([[null, 'too_large', '']]);
    expect(codes(await openOne(`${text}\n{}`, 'x.ndjson', under))[0]).to.deep.equal([1, 'too_large', '']);
  });

  it('measures the results of a long array and of long NDJSON one by one', async () => {
    const size = new Blob([json(a)]).size + 10;
    const long = json({ ...b, filler: 'x'.repeat(size) });
    const many = await openOne(`[${[json(a), long, json(b)].join(',')}]`, 'x.json', {
      maxFiles: 9,
      maxBytes: size,
    });
    expect(ids(many)).to.deep.equal([uuid(1), uuid(2)]);
    expect(codes(many)).to.deep.equal([[2, 'too_large', '']]);
    const lines = await openOne([json(a), long, json(b)].join('\n'), 'x.ndjson', {
      maxFiles: 9,
      maxBytes: size,
    });
    expect(ids(lines)).to.deep.equal([uuid(1), uuid(2)]);
    expect(codes(lines)).to.deep.equal([[2, 'too_large', '']]);
  });

  it('leaves out the files beyond the limit, by name', async () => {
    const files = [1, 2, 3].map((number) => file(json(result({ id: uuid(number) })), `${number}.json`));
    const opened = await open(files, { ...limits, maxFiles: 2 });
    expect(opened.map(({ name, leftOut, results }) => [name, leftOut, results.length])).to.deep.equal([
      ['1.json', false, 1],
      ['2.json', false, 1],
      ['3.json', true, 0],
    ]);
    expect(codes(opened[2]!)).to.deep.equal([[null, 'too_large', '']]);
  });

  it('knows an encrypted file by its armour', async () => {
    const armour = '-----BEGIN AGE ENCRYPTED FILE-----\nabc';
    const opened = await openOne(`${armour}\n`, 'tulos.age');
    expect(opened).to.deep.include({ armour, keyFile: null, results: [], faults: [] });
  });

  it('does not throw at what is nested without end', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect((await openOne(deep)).faults).to.have.length(1);
    expect((await openOne(deep, 'x.json', { maxFiles: 200, maxBytes: 1000 })).faults).to.have.length(1);
  });

  it('stops when nobody goes on asking', async () => {
    const read: string[] = [];
    class Watched extends File {
      override slice(...args: [number?, number?]): Blob {
        read.push(this.name);
        return super.slice(...args);
      }
    }
    const files = ['1', '2', '3'].map((name) => new Watched([json(a)], name));
    for await (const one of openFiles(files, limits)) if (one.name === '1') break;
    expect(read).to.deep.equal(['1']);
  });
});

describe('openUrl', () => {
  it('reads a file of the page, relative to it', async () => {
    const url = URL.createObjectURL(new Blob([json([a, b])]));
    expect(ids(await openUrl(url, limits))).to.deep.equal([uuid(1), uuid(2)]);
    URL.revokeObjectURL(url);
  });

  it('says that there is none', async () => {
    const gone = URL.createObjectURL(new Blob(['']));
    URL.revokeObjectURL(gone);
    const opened = await openUrl(gone, limits);
    expect([opened.name, codes(opened)]).to.deep.equal([gone, [[null, 'not_found', '']]]);
  });
});

describe('openValue', () => {
  it('gives copies: what the host does to its objects later changes nothing', async () => {
    const given = [structuredClone(a), structuredClone(b), 7];
    const opened = await openValue(given, '', limits);
    for (const one of given) if (typeof one === 'object') Object.assign(one, { subject: 5, goals: null });
    given.length = 0;
    expect(opened.results).to.deep.equal([a, b]);
    expect(codes(opened)).to.deep.equal([[3, 'wrong_type', '']]);
    const [alone] = (await openValue(a, '', limits)).results;
    expect(alone).to.deep.equal(a);
    expect(alone).not.to.equal(a);
  });

  it('believes nothing that reads otherwise the second time', async () => {
    let reads = 0;
    const given = {
      ...structuredClone(a),
      get subject() {
        return (reads += 1) > 1 ? 5 : 'a-1';
      },
    };
    const opened = await openValue(given, '', limits);
    expect(opened.results).to.deep.equal([]);
    expect(codes(opened)).to.deep.equal([[null, 'wrong_type', 'subject']]);
  });
});
