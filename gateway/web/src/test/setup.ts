import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
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

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n();
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});

afterAll(() => server.close());
