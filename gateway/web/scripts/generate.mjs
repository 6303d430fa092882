// Turns the services' OpenAPI documents into TypeScript types (src/api/generated, not committed).
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = new URL('.', import.meta.url);
const services = ['intake', 'pip', 'monitoring', 'reporting'];
await mkdir(new URL('../src/api/generated/', here), { recursive: true });

for (const service of services) {
  const document = new URL(`../../../${service}-service/openapi.json`, here);
  const target = new URL(`../src/api/generated/${service}.d.ts`, here);
  if (!existsSync(document)) {
    console.error(`Missing: ${fileURLToPath(document)}`);
    process.exitCode = 0;
    continue;
  }
  const types = astToString(await openapiTS(document));
  const text = `// Generated from ${service}-service/openapi.json by "npm run generate". Do not edit.\n${types}`;
  const before = existsSync(target) ? await readFile(target, 'utf8') : '';
  if (before !== text) await writeFile(target, text);
}
