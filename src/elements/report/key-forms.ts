import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../localization/localized.js';
import { minPassphrase, type KeyFault, type KeyFile, type Keys } from './keys.js';

/** A name as a file's owner gave it. */
const quoted = (name = '') => html`<bdi>${name}</bdi>`;

function faultWords({ code, fileName }: KeyFault): unknown {
  switch (code) {
    case 'too-weak':
      return msg(str`The passphrase is too easy to guess: use at least ${minPassphrase} characters.`, {
        id: 'report-key-too-weak',
      });
    case 'not-same':
      return msg('The two passphrases are not the same.', { id: 'report-key-not-same' });
    case 'no-file':
      return msg('Choose your key file first.', { id: 'report-key-no-file' });
    case 'wrong_passphrase':
      return html`${quoted(fileName)}:
      ${msg('The passphrase does not open this key file. Try again.', { id: 'report-key-wrong-passphrase' })}`;
    case 'damaged':
      return html`${fileName === undefined ? nothing : html`${quoted(fileName)}: `}${msg(
        'This is not a key file, or the file is damaged.',
        { id: 'report-key-damaged' },
      )}`;
    case 'not-made':
      return msg('The keys could not be made on this device.', { id: 'report-key-not-made' });
    case 'not-loaded':
      return msg('What is needed for this could not be fetched. Nothing is lost. Try again.', {
        id: 'report-key-not-loaded',
      });
  }
}

const fault = ({ fault: found }: Keys, ...codes: KeyFault['code'][]) =>
  found && codes.includes(found.code)
    ? html`<p class="notice error" role="alert">${faultWords(found)}</p>`
    : nothing;

const busyWords = {
  making: () => msg('Making your keys. It takes a few seconds …', { id: 'report-key-making' }),
  opening: () => msg('Opening your key. It takes a few seconds …', { id: 'report-key-opening' }),
};

const passphrase = (id: string, label: string, autocomplete: 'off' | 'new-password', rule?: string) =>
  html`<div>
    <label for=${id}>${label}</label>
    ${rule === undefined ? nothing : html`<p id=${`${id}-rule`} class="muted small">${rule}</p>`}
    <input
      class="secret"
      type="password"
      id=${id}
      autocomplete=${autocomplete}
      aria-describedby=${rule === undefined ? nothing : `${id}-rule`}
    />
  </div>`;

/** Reads the passphrases and takes them out of the page at once. */
function take(event: Event): { form: HTMLFormElement; secrets: string[] } {
  // A form of the page around is none of this one's.
  event.preventDefault();
  event.stopPropagation();
  const form = event.currentTarget as HTMLFormElement;
  const secrets = [...form.querySelectorAll<HTMLInputElement>('.secret')].map((input) => {
    const { value } = input;
    input.value = '';
    return value;
  });
  return { form, secrets };
}

/** Opens a key file with its passphrase; the main button where something waits for it. */
export function renderOpenKey(keys: Keys, isNext = false): TemplateResult {
  const { chosen, offered } = keys;
  const name = (chosen ?? offered)?.name;
  const onSubmit = async (event: Event) => {
    const { form, secrets } = take(event);
    const file: KeyFile | null = chosen ? { name: chosen.name, text: await textOf(chosen) } : offered;
    form.reset();
    keys.choose(undefined);
    await keys.open(file, secrets[0] ?? '');
  };
  return html`<form class="key-form" @submit=${onSubmit}>
    <div>
      <label class="button">
        <input
          class="visually-hidden"
          type="file"
          id="key-file"
          accept=".age,.txt"
          aria-describedby="key-file-name"
          @change=${({ currentTarget }: Event) => keys.choose((currentTarget as HTMLInputElement).files?.[0])}
        />
        ${msg('Choose the key file', { id: 'report-key-choose' })}
      </label>
      <p id="key-file-name" role="status">
        ${name === undefined ? nothing : html`${msg('Key file', { id: 'report-key-file' })}: ${quoted(name)}`}
      </p>
    </div>
    ${passphrase('passphrase', msg('Passphrase of the key file', { id: 'report-key-passphrase' }), 'off')}
    ${fault(keys, 'no-file', 'wrong_passphrase', 'damaged', 'not-loaded')}
    <div>
      <button type="submit" class=${isNext ? 'main' : ''}>
        ${msg('Open with my key', { id: 'report-key-open' })}
      </button>
    </div>
    <p class="muted small">
      ${msg('The key stays in the memory of this page only, until you forget it or leave.', {
        id: 'report-key-memory',
      })}
    </p>
  </form>`;
}

/** Nothing where the file is larger than any key file, or was moved since it was chosen. */
const textOf = (file: File) => (file.size > 100_000 ? '' : file.text().catch(() => ''));

/** Makes a pair of keys. */
export function renderMakeKeys(keys: Keys): TemplateResult {
  const onSubmit = (event: Event) => {
    const { secrets } = take(event);
    void keys.make(secrets[0] ?? '', secrets[1] ?? '');
  };
  return html`<form class="key-form" @submit=${onSubmit}>
    ${
      location.protocol === 'file:'
        ? nothing
        : html`<p class="notice">
            ${msg(
              'It is safer to make your keys in the reader file (reader.html), saved on your own device: the scripts of this page could read what you type here.',
              { id: 'report-key-page' },
            )}
          </p>`
    }
    <p>
      ${msg(
        'You get two keys. Hand out the public key: only you can read what is encrypted with it. The private key is saved in a key file, protected by a passphrase.',
        { id: 'report-key-about' },
      )}
    </p>
    ${passphrase(
      'new-passphrase',
      msg('New passphrase for the key file', { id: 'report-key-new-passphrase' }),
      'new-password',
      msg(
        str`At least ${minPassphrase} characters, such as four words that do not belong together. If you lose the file or the passphrase, nobody can open the results any more.`,
        { id: 'report-key-rule' },
      ),
    )}
    ${passphrase('again', msg('The same passphrase again', { id: 'report-key-again' }), 'new-password')}
    ${fault(keys, 'too-weak', 'not-same', 'not-made')}
    <div>
      <button type="submit">${msg('Make my keys and save the key file', { id: 'report-key-make' })}</button>
    </div>
  </form>`;
}

/** What is said while a passphrase is being worked on. */
export const renderBusy = (busy: NonNullable<Keys['busy']>): TemplateResult =>
  html`<p id="keys-busy" role="status" class="notice" tabindex="-1">${busyWords[busy]()}</p>`;
