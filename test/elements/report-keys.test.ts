import { expect } from '@open-wc/testing';
import type { SealedResult } from '../../src/contracts/index.js';
import { createKeyPair, fingerprint, identitiesIn, recipientOf, seal } from '../../src/delivery/seal.js';
import type { PolkuErrorEvent } from '../../src/elements/events.js';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { result, uuid } from '../reporting/results.js';
import { buttons, listen, mount, nameOf, part, press, texts, until } from './hands.js';

const show = (results: unknown = null, attributes = '') =>
  mount<PolkuReport>(`<div lang="fi"><polku-report ${attributes}></polku-report></div>`, { results });
const root = (report: PolkuReport) => report.shadowRoot!;
function plain(node: Element | null | undefined): string {
  // Items of a list do not run together.
  const items = node?.localName === 'ul' ? [...node.children].map(plain).join(' ') : null;
  const parts = [...(node?.childNodes ?? [])].map((one) =>
    one instanceof Element ? plain(one) : one instanceof Comment ? '' : one.nodeValue,
  );
  const text = items ?? parts.join('');
  const isBlock = ['p', 'ul', 'li', 'div', 'summary'].includes(node?.localName ?? '');
  return (isBlock ? ` ${text} ` : text).replaceAll(/\s+/g, ' ');
}
const said = (node: Element | null | undefined) => plain(node).trim();
const field = <T extends HTMLElement = HTMLInputElement>(report: PolkuReport, label: string) =>
  [...root(report).querySelectorAll<T>('input, textarea')].find((one) => nameOf(one).startsWith(label))!;
const keyFileName = (report: PolkuReport) => said(root(report).querySelector('#key-file-name'));
const file = (text: BlobPart, name: string) => new File([text], name);
const subjects = (report: PolkuReport) => {
  const who = root(report).querySelector<HTMLSelectElement>('#who');
  if (who) return [...who.options].map((one) => said(one).replace(/ \(1\)$/, ''));
  const key = [...root(report).querySelectorAll('article dt')].find((one) => said(one) === 'Tunnus');
  return key ? [said(key.nextElementSibling)] : [];
};
const errors = (report: PolkuReport) =>
  [...root(report).querySelectorAll('[part=errors] > ul > li')].map((one) => said(one));

function give(input: HTMLInputElement, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Opens files and waits until they have been read. */
async function openFiles(report: PolkuReport, ...files: File[]): Promise<void> {
  const status = () => said(root(report).querySelector('.tools > [role=status]'));
  const before = status();
  give(field(report, 'Avaa tiedostoja'), ...files);
  await until(report, () => root(report).querySelector('progress') !== null || status() !== before);
  await until(report, () => root(report).querySelector('progress') === null);
}

/** Gives a key file to the form, which is in the open when something waits for it. */
async function openKey(
  report: PolkuReport,
  text: string,
  name = 'avain.txt',
  passphrase = '',
): Promise<void> {
  give(field(report, 'Valitse avaintiedosto'), file(text, name));
  await report.updateComplete;
  expect(keyFileName(report)).to.equal(`Avaintiedosto: ${name}`);
  field(report, 'Avaintiedoston tunnuslause').value = passphrase;
  await press(report, 'Avaa avaimellani');
  // While it is opened a sentence stands in the place of the form.
  await until(report, () => /Avataan avainta/.test(said(root(report).querySelector('.keys'))));
  await until(report, () => !/Avataan avainta/.test(said(root(report).querySelector('.keys'))));
  await until(report, () => root(report).querySelector('progress') === null);
}

const pair = await createKeyPair();
const other = await createKeyPair();
const numbered = (number: number, given = {}) =>
  result({ id: uuid(number), subject: `a-${number}`, ...given });
const sealed = (number: number, recipient = pair.recipient): Promise<SealedResult> =>
  seal(numbered(number), [recipient]);
/** Whatever is given, behind the armour. */
const armoured = async (content: unknown, recipient = pair.recipient) =>
  (await seal(content as { id: string; completedAt: string }, [recipient])).armor;

describe('polku-report: what is encrypted', () => {
  it('lists it by name until a key is given, and opens it in files, arrays and lines', async () => {
    const report = await show();
    await openFiles(
      report,
      file((await sealed(1)).armor, 'yksi.age'),
      file(JSON.stringify(await sealed(2)), 'kaksi.json'),
      file(JSON.stringify([await sealed(3), numbered(4)]), 'kolme.json'),
      file(`${JSON.stringify(await sealed(5))}\n${JSON.stringify(await sealed(6))}\n`, 'viisi.ndjson'),
    );
    expect(subjects(report)).to.deep.equal(['a-4']);
    expect(said(root(report).querySelector('.keys'))).to.contain(
      'Avainta odottavia salattuja tuloksia: 5 yksi.age kaksi.json kolme.json viisi.ndjson',
    );
    await expect(report).to.be.accessible();

    await openKey(report, `# public key: ${pair.recipient}\n${pair.identity}\n`);
    expect(subjects(report)).to.deep.equal(['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6']);
    const keys = said(root(report).querySelector('.keys'));
    expect(keys).to.contain('Avaimesi on käytössä').and.not.contain('odottavia');
    expect(keys).to.contain(`Sormenjälki: ${await fingerprint(pair.recipient)}`);
    expect(field<HTMLTextAreaElement>(report, 'Jaettava julkinen avain').value).to.equal(pair.recipient);
    expect(part(report, 'errors')).to.equal(undefined);
    await expect(report).to.be.accessible();

    // What comes later opens at once, until the key is forgotten.
    await openFiles(report, file((await sealed(7)).armor, 'seitseman.age'));
    expect(subjects(report)).to.include('a-7');
    await press(report, 'Poista avain muistista');
    await openFiles(report, file((await sealed(8)).armor, 'kahdeksan.age'));
    expect(subjects(report)).to.include('a-7').and.not.include('a-8');
    expect(said(root(report).querySelector('.keys'))).to.contain('salattuja tuloksia: 1 kahdeksan.age');
  });

  it('opens what the host gives, and leaves the host’s objects as they are', async () => {
    const given = [await sealed(1), await sealed(2)];
    const before = JSON.stringify(given);
    const report = await show(given);
    await openKey(report, pair.identity);
    expect(subjects(report)).to.deep.equal(['a-1', 'a-2']);
    expect(JSON.stringify(given)).to.equal(before);
    report.results = [await sealed(3)];
    await report.updateComplete;
    expect(subjects(report)).to.deep.equal(['a-3']);
  });

  it('says which file is for another key, keeps it waiting, and opens it with that key', async () => {
    const report = await show();
    const heard = listen(report, 'polku-error') as PolkuErrorEvent[];
    await openFiles(
      report,
      file((await sealed(1)).armor, 'oma.age'),
      file((await sealed(2, other.recipient)).armor, 'toisen.age'),
    );
    expect(heard).to.have.length(0);
    const told = new Promise((done) => report.addEventListener('polku-error', done, { once: true }));
    await openKey(report, pair.identity);
    await told;
    expect(subjects(report)).to.deep.equal(['a-1']);
    expect(errors(report)).to.deep.equal([
      'toisen.age Salattu toisella avaimella: sinun avaimesi ei avaa tätä.',
    ]);
    expect(heard.map(({ detail }) => detail.code)).to.deep.equal(['wrong_key']);
    expect(said(root(report).querySelector('.keys'))).to.contain('salattuja tuloksia: 1 toisen.age');
    for (const details of root(report).querySelectorAll<HTMLDetailsElement>('.keys details'))
      details.open = true;
    await openKey(report, other.identity);
    expect(subjects(report)).to.deep.equal(['a-1', 'a-2']);
    expect(errors(report)).to.deep.equal([]);
    expect(root(report).querySelectorAll('.public-key')).to.have.length(2);
  });

  it('names what is damaged, and what was encrypted and is no result; the rest opens', async () => {
    const whole = (await sealed(1)).armor;
    const lines = whole.split('\n');
    const nested = JSON.stringify(await sealed(9));
    const long = numbered(3, { answers: { ...result().answers, reason: 'x'.repeat(14_000) } });
    const bad = {
      'katkennut.age': whole.slice(0, -80),
      'rivi-puuttuu.age': lines.toSpliced(Math.floor(lines.length / 2), 1).join('\n'),
      'ei-tulos.age': await armoured({ id: 'x', completedAt: 'y', kissa: 'hiiri' }),
      'proto.age': await armoured({
        ...numbered(2),
        toJSON: () =>
          JSON.parse('{"schema":"polku/self-assessment","schemaVersion":1,"__proto__":{"x":1}}') as unknown,
      }),
      'kahdesti.age': await armoured({ ...numbered(2), toJSON: () => JSON.parse(nested) as unknown }),
      'kahdesti-2.age': await armoured({ ...numbered(2), toJSON: () => [JSON.parse(nested) as unknown] }),
      'suuri.age': await armoured(long),
    };
    const report = await show(null, 'max-bytes="12000"');
    await openFiles(
      report,
      ...Object.entries(bad).map(([name, text]) => file(text, name)),
      file(whole, 'ehja.age'),
      file('-----BEGIN AGE ENCRYPTED FILE-----\n'.padEnd(60_000, 'A'), 'valtava.age'),
    );
    await openKey(report, pair.identity);
    expect(subjects(report)).to.deep.equal(['a-1']);
    const damaged = 'Tiedosto on vioittunut tai vajaa. Pyydä se uudelleen.';
    const large = 'Liian suuri. Yhden tuloksen enimmäiskoko: 12 kB';
    expect(errors(report)).to.deep.equal([
      `katkennut.age ${damaged}`,
      `rivi-puuttuu.age ${damaged}`,
      'ei-tulos.age Tämä ei ole polku-tulos. Kohta: schema',
      'proto.age Mukana on kielletty kenttä. Kohta: __proto__',
      'kahdesti.age Tämä ei ole polku-tulos.',
      'kahdesti-2.age Tämä ei ole polku-tulos.',
      `suuri.age ${large}`,
      `valtava.age ${large}`,
    ]);
    expect(({} as { x?: number }).x).to.equal(undefined);
    expect(said(root(report).querySelector('.keys'))).not.to.contain('odottavia');
  });

  it('keeps the focus in the panel while the form gives way to what is said', async () => {
    const report = await show([await sealed(1)]);
    const focused = () => root(report).activeElement?.id;
    const openWith = async (text: string) => {
      give(field(report, 'Valitse avaintiedosto'), file(text, 'avain.txt'));
      await press(report, 'Avaa avaimellani');
      await until(report, () => focused() === 'keys-busy');
      await until(report, () => focused() !== 'keys-busy' && focused() !== undefined);
    };
    await openWith('no key');
    expect(focused()).to.equal('passphrase');
    await openWith(pair.identity);
    expect(focused()).to.equal('keys');
    await press(report, 'Poista avain muistista');
    await until(report, () => focused() === 'keys');

    // Whoever is elsewhere meanwhile stays there.
    const elsewhere = await show([await sealed(2)]);
    give(field(elsewhere, 'Valitse avaintiedosto'), file(pair.identity, 'avain.txt'));
    await press(elsewhere, 'Avaa avaimellani');
    await until(elsewhere, () => root(elsewhere).activeElement?.id === 'keys-busy');
    field(elsewhere, 'Avaa tiedostoja').focus();
    await until(elsewhere, () => subjects(elsewhere).length > 0);
    expect(root(elsewhere).activeElement).to.equal(field(elsewhere, 'Avaa tiedostoja'));
  });

  it('shows markup in an encrypted result, its file name and a key file’s name as text', async () => {
    const nasty = '<img src=x onerror="document.title=\'hit\'">';
    const before = document.title;
    const report = await show();
    const text = (await seal(numbered(1, { subject: nasty }), [pair.recipient])).armor;
    await openFiles(report, file(text, `${nasty}.age`), file('AGE-SECRET-KEY-1X', `${nasty}.txt`));
    expect(said(root(report).querySelector('.keys')))
      .to.contain(`${nasty}.age`)
      .and.contain(`${nasty}.txt`);
    await openKey(report, 'AGE-SECRET-KEY-1X', `${nasty}.txt`);
    expect(said(root(report).querySelector('.keys'))).to.contain(
      `${nasty}.txt: Tämä ei ole avaintiedosto, tai tiedosto on vioittunut.`,
    );
    await openKey(report, pair.identity);
    expect(subjects(report)).to.deep.equal([nasty]);
    expect(root(report).querySelectorAll('img')).to.have.length(0);
    expect(document.title).to.equal(before);
  });

  it('cannot be opened where the page is not secure, and says where it can', async () => {
    const secure = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
    Object.defineProperty(window, 'isSecureContext', { configurable: true, get: () => false });
    try {
      const report = await show([await sealed(1)]);
      const keys = said(root(report).querySelector('.keys'));
      expect(keys)
        .to.contain('odottavia salattuja tuloksia: 1')
        .and.contain('lukijatiedostossa (reader.html)');
      expect(root(report).querySelectorAll('.keys input, .keys button')).to.have.length(0);
    } finally {
      Object.defineProperty(window, 'isSecureContext', secure);
    }
  });
});

describe('polku-report: making keys', () => {
  const phrase = 'sade kivi lusikka polku';
  const open = async (report: PolkuReport, ...titles: string[]) => {
    for (const title of titles) {
      const summary = [...root(report).querySelectorAll('summary')].find((one) => said(one) === title)!;
      summary.closest('details')!.open = true;
      await until(report, () => summary.closest('details')!.querySelector('input'));
    }
  };
  const make = async (report: PolkuReport, passphrase: string, again: string) => {
    const inputs = root(report).querySelectorAll<HTMLInputElement>('input[autocomplete=new-password]');
    [passphrase, again].forEach((text, index) => (inputs[index]!.value = text));
    await press(report, 'Luo avaimeni ja tallenna avaintiedosto');
  };

  it('asks for nothing before it is unfolded, and says first that the reader file is the better place', async () => {
    const report = await show();
    expect(root(report).querySelectorAll('input[type=password]')).to.have.length(0);
    await open(report, 'Salatut tulokset ja avaimet', 'Luo omat avaimet');
    const forms = [...root(report).querySelectorAll('form')];
    expect(said(forms.at(-1)?.firstElementChild)).to.match(/^Luo avaimet mieluummin lukijatiedostossa/);
    expect(texts(report)).to.contain('Vähintään 15 merkkiä');
    await expect(report).to.be.accessible();

    for (const [one, two, fault] of [
      ['lyhyt', 'lyhyt', 'liian helppo arvata: käytä vähintään 15 merkkiä'],
      ['a'.repeat(40), 'a'.repeat(40), 'liian helppo arvata'],
      [phrase, `${phrase} x`, 'Tunnuslauseet eivät ole samat.'],
    ] as const) {
      await make(report, one, two);
      expect(said(root(report).querySelector('.keys [role=alert]'))).to.contain(fault);
      for (const input of root(report).querySelectorAll<HTMLInputElement>('[type=password]'))
        expect(input.value).to.equal('');
    }
  });

  it('saves a key file behind the passphrase, opens with it, and leaves no trace of either', async function () {
    this.timeout(60_000);
    const urls = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    const clicks = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
    const saved: { name: string; blob: Blob }[] = [];
    let blob: Blob;
    URL.createObjectURL = (given: Blob) => {
      blob = given;
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob });
    };
    const events: Event[] = [];
    const names = ['polku-error', 'polku-change', 'input', 'change', 'submit'];
    for (const name of names) document.addEventListener(name, (event) => events.push(event));
    const report = await show();
    try {
      await open(report, 'Salatut tulokset ja avaimet', 'Luo omat avaimet');
      await make(report, phrase, phrase);
      await until(report, () => said(root(report).querySelector('.keys')).includes('Luodaan avaimia'));
      await until(report, () => said(root(report).querySelector('.keys')).includes('Avaimesi on luotu'));
    } finally {
      Object.defineProperty(URL, 'createObjectURL', urls);
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', clicks);
    }
    expect(saved.map(({ name }) => name)[0]).to.match(/^polku-key-\d{4}-\d\d-\d\d\.age$/);
    const keyFile = await saved[0]!.blob.text();
    const [identity] = await identitiesIn(keyFile, phrase);
    const recipient = await recipientOf(identity!);
    expect(field<HTMLTextAreaElement>(report, 'Jaettava julkinen avain').value).to.equal(recipient);
    expect(texts(report)).to.contain(`Sormenjälki: ${await fingerprint(recipient)}`);
    await expect(report).to.be.accessible();

    // The keys that were made are open: what is sealed for them is read at once.
    await openFiles(report, file((await sealed(1, recipient)).armor, 'tulos.age'));
    expect(subjects(report)).to.deep.equal(['a-1']);
    expect([...buttons(report).keys()]).to.include('Tallenna avaintiedosto uudelleen');
    await press(report, 'Poista avain muistista');

    // A later visit: the key file is dropped among the results, and a wrong passphrase is said with its name.
    const later = await show();
    await openFiles(
      later,
      file((await sealed(2, recipient)).armor, 'tulos.age'),
      file(keyFile, 'polku-key.age'),
    );
    expect(errors(later)).to.deep.equal([]);
    expect(keyFileName(later)).to.equal('Avaintiedosto: polku-key.age');
    for (const [passphrase, words] of [
      ['väärä lause', 'polku-key.age: Tunnuslause ei avaa tätä avaintiedostoa.'],
      [phrase, 'Avaimesi on käytössä.'],
    ] as const) {
      field(later, 'Avaintiedoston tunnuslause').value = passphrase;
      await press(later, 'Avaa avaimellani');
      await until(later, () => said(root(later).querySelector('.keys')).includes('Avataan avainta'));
      await until(later, () => said(root(later).querySelector('.keys')).includes(words));
    }
    await until(later, () => subjects(later).length > 0);
    expect(subjects(later)).to.deep.equal(['a-2']);

    const secrets = [phrase, identity!, identity!.toLowerCase()];
    const values = [report, later].flatMap((one) => [
      root(one).innerHTML,
      ...[...root(one).querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    ]);
    const told = events.map((event) => JSON.stringify((event as CustomEvent).detail ?? null));
    const kept = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
    for (const secret of secrets) expect([...values, ...told, ...kept].join('\n')).not.to.contain(secret);
    expect((await indexedDB.databases()).filter(({ name }) => name !== 'polku')).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });
});
