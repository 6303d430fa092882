// Serves the built app with the invented back end, under the Content-Security-Policy of the gateway.
// Other people: http://localhost:5195/mock/als/consulent-assen
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBackend, gebruikers } from './mock/backend.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const port = Number(process.env.PORT ?? 5195);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

let backend = createBackend({ user: process.env.GEBRUIKER ?? 'regie' });

async function answer(request, response) {
  const url = new URL(request.url, `http://localhost:${port}`);
  const as = /^\/mock\/als\/([\w-]+)$/.exec(url.pathname);
  if (as) {
    backend.state.user = as[1];
    return redirect(response, '/');
  }
  if (url.pathname === '/mock/opnieuw') {
    backend = createBackend({ user: backend.state.user ?? 'niemand' });
    Object.assign(backend.state, JSON.parse(url.searchParams.get('stand') ?? '{}'));
    return redirect(response, '/');
  }
  if (url.pathname === '/inloggen') {
    if (!(backend.state.user in gebruikers)) backend.state.user = 'regie';
    return redirect(response, url.searchParams.get('terug') ?? '/');
  }
  if (/^\/(api|sessie|uitloggen)(\/|$)/.test(url.pathname)) return api(url, request, response);
  const file = join(dist, normalize(url.pathname));
  const found = extname(file) !== '' && file.startsWith(dist) && existsSync(file) ? file : join(dist, 'index.html');
  response.writeHead(200, { 'Content-Type': types[extname(found)] ?? 'application/octet-stream', 'Content-Security-Policy': policy });
  response.end(await readFile(found));
}

async function api(url, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
  const result = await backend.handle(new Request(url, { method: request.method, headers: request.headers, body }));
  response.writeHead(result.status, Object.fromEntries(result.headers));
  response.end(Buffer.from(await result.arrayBuffer()));
}

function redirect(response, to) {
  response.writeHead(302, { Location: to });
  response.end();
}

createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));
