// Where is a Chromium? CHROME_PATH, then the usual places of each system, then @sparticuz/chromium if it is
// installed, then (as root on Debian) apt. The other two engines are optional and only looked for.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages of what the tests use: a CI run as root on Debian installs what is missing. */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  age: ['age'],
  php: ['php-cli'],
};

export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  );

const chromiumPlaces = (env = process.env, platform = process.platform) => {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .flatMap((path) => [path, join(env.HOME ?? '', path)]);
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        [
          'Google/Chrome/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
          'Chromium/Application/chrome.exe',
        ].map((path) => join(folder, path)),
      );
  return onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']);
};

const fromNpm = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
      // Makes the package unpack the system libraries it carries: a bare Debian has none of them.
      process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
      process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    }
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

const canInstall = () => isRoot && existsSync('/etc/debian_version') && onPath(['apt-get']).some(isProgram);

const install = (names) => {
  const wanted = names.flatMap((name) => packages[name]);
  console.log(`Installing ${wanted.join(' ')} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 };
  const network = ['-q', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=2'];
  try {
    execFileSync('apt-get', ['update', ...network], options);
    execFileSync('apt-get', ['install', '-y', ...network, '--no-install-recommends', ...wanted], options);
  } catch (error) {
    console.log(`apt-get could not install them: ${error.message}`);
  }
};

export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, but no program is there.`);
  }
  const found = chromiumPlaces().find(isProgram) ?? (await fromNpm());
  if (found) return found;
  if (canInstall()) {
    install(['chromium']);
    const installed = chromiumPlaces().find(isProgram);
    if (installed) return installed;
  }
  throw new Error(
    'The tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH, or run `npm i --no-save @sparticuz/chromium` (Linux x64).',
  );
}

const firefoxPlaces = () => [process.env.FIREFOX_PATH ?? '', ...onPath(['firefox-esr', 'firefox'])];
const webkitPlaces = () => [process.env.WEBKIT_DRIVER ?? '', ...onPath(['WebKitWebDriver'])];
const miniBrowserPlaces = () =>
  ['x86_64', 'aarch64'].flatMap((machine) =>
    ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
  );

export const findFirefox = () => firefoxPlaces().find(isProgram);

export const findWebkit = () => {
  const driver = webkitPlaces().find(isProgram);
  const binary = miniBrowserPlaces().find(isProgram);
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? onPath(['Xvfb']).find(isProgram);
  return driver && binary && display ? { driver, binary } : undefined;
};

/**
 * The engines of this run: those named in ENGINES, else Chromium and whatever else is found. A CI run installs what
 * it lacks first, in one go, and where it could have installed it, goes no further without.
 */
export function chooseEngines() {
  if (process.env.ENGINES) return process.env.ENGINES.split(',');
  const find = {
    chromium: () => process.env.CHROME_PATH ?? chromiumPlaces().find(isProgram),
    firefox: findFirefox,
    webkit: findWebkit,
    age: () => onPath(['age']).find(isProgram),
    php: () => onPath(['php']).find(isProgram),
  };
  const lacking = () => Object.keys(find).filter((name) => !find[name]());
  if (process.env.CI && canInstall() && lacking().length) {
    install(lacking());
    if (lacking().length)
      throw new Error(`CI is to run with ${lacking().join(', ')}, and could not install it.`);
  }
  for (const name of lacking())
    if (name !== 'chromium') console.log(`without ${name}, which is not installed here`);
  return ['chromium', ...['firefox', 'webkit'].filter((name) => find[name]())];
}

export const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
