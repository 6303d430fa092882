import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import i18next from 'i18next';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startI18n } from '../app/i18n';
import { server } from './backend';

// Pages fetch their own code first; the first one to do so in a run is slow.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks and the pages use.
window.scrollTo = () => undefined;
window.print = () => undefined;
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

/** A text that is missing would be shown as its key. */
function refuseMissingText(_languages: readonly string[], _namespace: string, key: string, shown: string): void {
  if (shown === key) throw new Error(`no text for ${key}`);
}

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n();
  i18next.options.saveMissing = true;
  i18next.options.missingKeyHandler = refuseMissingText;
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});

afterAll(() => server.close());
