// A small server for node tests: pages given as text, the files of dist, and a door for POSTs. Loopback only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

const compressed = new Map();
const compress = (key, body) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  if (!compressed.has(key)) compressed.set(key, brotliCompressSync(body, { params }));
  return compressed.get(key);
};

/**
 * @typedef {object} Received
 * @property {string} method
 * @property {string} path
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body of the request
 * @property {number} status of the answer
 * @property {number} bytes in the body of the answer, as sent
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 */

/**
 * @param {object} [options]
 * @param {Record<string, string>} [options.pages] path → HTML, or what the ending of the path says
 * @param {Record<string, string | string[]>} [options.headers] sent with every page, such as a security policy
 * @param {string} [options.folder] whose files are served below /
 * @param {boolean} [options.brotli] compress as a production server would, at quality 11
 * @param {(path: string) => boolean} [options.isCut] whether the connection breaks instead of an answer
 * @param {(request: { method: string, path: string, headers: object, body: string }) => Answer | Promise<Answer>} [options.answer]
 *   what a POST (or any other method than GET) gets; 201 with an empty object by default
 */
export async function serve({
  pages = {},
  headers = {},
  folder = 'dist',
  brotli = false,
  isCut = () => false,
  answer = () => ({ status: 201, headers: { 'content-type': 'application/json' }, body: '{}' }),
} = {}) {
  /** @type {Received[]} */
  const requests = [];

  const answerTo = async (request, path, body) => {
    const { method = 'GET' } = request;
    if (method !== 'GET') return await answer({ method, path, headers: request.headers, body });
    if (Object.hasOwn(pages, path))
      return {
        headers: { 'content-type': types[extname(path)] ?? types['.html'], ...headers },
        body: pages[path],
      };
    if (path === '/favicon.ico') return { status: 204 };
    const file = join(folder, normalize(decodeURIComponent(path)));
    try {
      return {
        headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream' },
        body: await readFile(file),
      };
    } catch {
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' };
    }
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (isCut(path)) {
      requests.push({
        method: request.method ?? 'GET',
        path,
        headers: request.headers,
        body: '',
        status: 0,
        bytes: 0,
      });
      return void response.destroy();
    }
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { status = 200, headers: own = {}, body = '' } = await answerTo(request, path, text);
    const takesBrotli =
      brotli && body.length > 0 && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const payload = takesBrotli ? compress(`${path}:${body.length}`, body) : Buffer.from(body);
    requests.push({
      method: request.method ?? 'GET',
      path,
      headers: request.headers,
      body: text,
      status,
      bytes: payload.length,
    });
    response.writeHead(status, {
      'cache-control': 'no-store',
      ...own,
      ...(takesBrotli && { 'content-encoding': 'br' }),
    });
    response.end(status === 204 ? undefined : payload);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${address.port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}
