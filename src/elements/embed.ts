// The script of dist/embed.html: one element in a frame, for pages that may hold frames alone. The frame speaks only
// through a port that it hands to the origin named in its address, and listens to nothing else.
import type { PolkuErrorEvent, PolkuSubmitEvent } from './events.js';

interface Answering {
  delivered(): void;
  undelivered(reason?: string): void;
}
type Embedded = HTMLElement & Partial<Answering>;

const elements = ['self-assessment', 'goal-picker', 'progress-tracker', 'report'];

/** What may stand in an address, which servers write down: nothing about the person who answers. */
const attributes = [
  'definition',
  'draft',
  'gas',
  'heading-level',
  'layout',
  'max',
  'min-group-size',
  'no-download',
  'reader',
  'recipients',
  'retention',
  'shared',
  'show-previous',
];

/** What the page around the frame may set; not where the element itself would send. */
const properties = new Set([
  'definition',
  'disabled',
  'group',
  'plan',
  'reader',
  'readonly',
  'recipients',
  'results',
  'retention',
  'subject',
  'suggestions',
  'value',
]);

const root = document.documentElement;
const place = document.querySelector('main')!;
const given = new URLSearchParams(location.search);

function say(words: string): void {
  place.textContent = `polku: ${words}`;
}

/** The origin as it is written, or undefined for anything that is not one: a path, a star, an opaque origin. */
function originOf(text: string): string | undefined {
  return URL.canParse(text) && new URL(text).origin === text ? text : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function make(name: string): Embedded {
  const element = document.createElement(`polku-${name}`);
  // Drafts are kept apart by it.
  element.id = name;
  for (const attribute of attributes) {
    const value = given.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  return element;
}

function assign(element: Embedded, wanted: unknown): void {
  if (!isObject(wanted)) return;
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'lang' && typeof value === 'string') root.lang = value;
    else if (properties.has(name)) Reflect.set(element, name, value);
  }
}

/** Speaks with the page of this origin. The element is shown once that page has answered, and so is the right one. */
function speak(element: Embedded, name: string, origin: string): void {
  const { port1: port, port2 } = new MessageChannel();
  const handlers: Record<string, (data: Record<string, unknown>) => void> = {
    'polku-set': (data) => {
      assign(element, data['properties']);
      if (!element.isConnected) place.replaceChildren(element);
    },
    'polku-delivered': () => element.delivered?.(),
    'polku-undelivered': ({ reason }) => element.undelivered?.(typeof reason === 'string' ? reason : ''),
  };
  port.addEventListener('message', ({ data }) => {
    if (!isObject(data) || typeof data['type'] !== 'string' || !Object.hasOwn(handlers, data['type'])) return;
    handlers[data['type']]!(data);
  });
  port.start();

  element.addEventListener('polku-change', () => port.postMessage({ type: 'polku-change' }));
  element.addEventListener('polku-submit', (event: PolkuSubmitEvent) => {
    event.preventDefault();
    const { detail: result } = event;
    port.postMessage({ type: 'polku-submit', result, sealed: result.schema === 'polku/sealed' });
  });
  element.addEventListener('polku-error', ({ detail }: PolkuErrorEvent) =>
    port.postMessage({ type: 'polku-error', ...detail }),
  );
  new ResizeObserver(() =>
    port.postMessage({ type: 'polku-height', height: Math.ceil(root.getBoundingClientRect().height) }),
  ).observe(root);

  // The browser gives this, and the port with it, to no other origin.
  parent.postMessage({ type: 'polku-ready', element: name }, origin, [port2]);
}

function start(): void {
  const name = given.get('element') ?? '';
  if (!elements.includes(name)) return say(`?element= is one of ${elements.join(', ')}.`);
  root.lang = given.get('lang') ?? root.lang;
  // A frame cannot see the colours around it, and the system's are not always those of the page.
  root.style.setProperty('color-scheme', given.get('color-scheme') === 'dark' ? 'dark' : 'light');
  const element = make(name);
  const origin = given.get('origin');
  // Without a page to speak with, the person saves a copy at the end.
  if (origin === null) return place.replaceChildren(element);
  const known = originOf(origin);
  if (known === undefined) return say('?origin= is an origin such as https://intranet.example.');
  if (parent === window) return say('with ?origin= this page is for a frame.');
  speak(element, name, known);
}

start();
