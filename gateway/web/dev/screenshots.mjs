// Screenshots of every page at 1280 and 320 px against the mock, with three checks per page:
// nothing scrolls sideways, axe finds nothing, and the browser's console stays silent (a broken policy shows there).
// Usage: npm run build && npm run shots [-- name…]; pictures land in dev/shots.
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { pages } from './pages.mjs';

const port = Number(process.env.PORT ?? 5196);
const base = `http://localhost:${port}`;
const out = fileURLToPath(new URL('shots/', import.meta.url));
const axeSource = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const wanted = process.argv.slice(2);

await mkdir(out, { recursive: true });
const server = spawn(process.execPath, [fileURLToPath(new URL('mock-server.mjs', import.meta.url))], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});

let faults = 0;
function fault(name, text) {
  faults++;
  console.error(`✗ ${name}: ${text}`);
}

async function shoot(page, name, width) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const wide = await page.evaluate(() => {
    const limit = window.innerWidth;
    if (document.documentElement.scrollWidth <= limit) return '';
    const culprit = [...document.querySelectorAll('body *')].find((one) => one.getBoundingClientRect().right > limit + 1);
    return `${document.documentElement.scrollWidth} > ${limit} (${culprit?.className ?? '?'})`;
  });
  if (wide) fault(name, `scrolls sideways: ${wide}`);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  for (const { id, help, nodes } of violations) {
    fault(name, `axe ${id}: ${help} [${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}]`);
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // The first screens of a long list say enough, and stay legible.
  const clip = { x: 0, y: 0, width, height: Math.min(height, width === 320 ? 1900 : 1500) };
  await page.screenshot({ path: `${out}${name}-${width}.png`, fullPage: true, clip });
}

for (const { name, path, user = 'regie', taal, stand = {}, widths = [1280, 320], act, print = false } of pages) {
  if (wanted.length > 0 && !wanted.some((one) => name.startsWith(one))) continue;
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: width === 320 ? 640 : 800 }, locale: 'nl-NL' });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      const expected = /the server responded with a status of (4|5)/.test(message.text());
      if (message.type() === 'error' && !expected) fault(name, message.text());
    });
    page.on('pageerror', (error) => fault(name, error.message));
    await page.request.get(`${base}/mock/als/${user}`);
    await page.request.get(`${base}/mock/opnieuw?stand=${encodeURIComponent(JSON.stringify(stand))}`);
    if (taal) await context.addInitScript((value) => localStorage.setItem('taal', value), taal);
    if (print) await page.emulateMedia({ media: 'print' });
    // A page that breaks is one fault, and not the end of all others.
    try {
      await page.goto(base + path);
      await page.waitForLoadState('networkidle');
      if (act) await act(page);
      await shoot(page, name, width);
    } catch (error) {
      fault(name, error.message);
    }
    await context.close();
    console.log(`${name} ${width}`);
  }
}
await browser.close();
server.kill();
process.exitCode = faults > 0 ? 1 : 0;
console.log(faults === 0 ? 'no faults' : `${faults} faults`);
