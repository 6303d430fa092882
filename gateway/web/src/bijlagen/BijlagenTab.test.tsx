import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const { nieuwkomer: person, dossier } = somebody();
const path = `${dossier}/documenten`;
type App = ReturnType<typeof openApp>;

const pdf = (name = 'Scan_diploma.pdf', bytes = 12) => new File(['x'.repeat(bytes)], name, { type: 'application/pdf' });

function stored(titel: string) {
  return {
    nieuwkomerId: person.nieuwkomerId,
    bijlageId: '3f1c8a52-0000-4000-8000-00000000000b',
    soort: 'brief',
    titel,
    status: 'aanwezig',
    bestand: { naam: `${titel}.pdf`, type: 'pdf', bytes: 2048, gescand: true },
    door: 'Renske de Vries',
    op: '2026-11-24T10:00:00Z',
    versie: 2,
  };
}

async function choose(app: App, file: File) {
  const user = app.user;
  await user.upload(await screen.findByLabelText('Bestand'), file);
}

async function add(app: App) {
  await app.user.selectOptions(screen.getByLabelText('Soort document'), 'diploma');
  await app.user.click(screen.getByRole('button', { name: 'Toevoegen' }));
}

describe('the documents of a dossier', () => {
  it('begin with nothing', async () => {
    openApp(path);
    expect(await screen.findByText('Er zijn nog geen documenten')).toBeInTheDocument();
    expect(screen.queryByText(/niet op virussen onderzocht/)).not.toBeInTheDocument();
  });

  it('take a file: first what it is, then its bytes', async () => {
    const app = openApp(path);
    await choose(app, pdf());
    expect(screen.getByLabelText('Titel')).toHaveValue('Scan diploma');
    await add(app);
    expect(await screen.findByText('Het document is toegevoegd.')).toBeInTheDocument();
    const row = await screen.findByRole('row', { name: /Scan diploma/ });
    expect(within(row).getByRole('link', { name: 'Downloaden: Scan diploma' })).toHaveAttribute('href', expect.stringMatching(/\/bestand$/));
    expect(screen.getByLabelText('Titel')).toHaveValue('');
    expect(screen.getByRole('heading', { name: 'Document toevoegen' })).toHaveFocus();
    const put = app.backend.state.calls.find(({ method }) => method === 'PUT');
    expect(put?.path).toMatch(/\/bijlagen\/[0-9a-f-]+\/bestand$/);
    expect(put?.headers.get('Content-Type')).toBe('application/pdf');
    expect(put?.headers.get('If-Match')).toBe('"1"');
    expect(put?.headers.get('X-CSRF-TOKEN')).toBe('mock');
  });

  it('say at the file what is wrong with it, and lose nothing that was typed', async () => {
    const app = openApp(path, 'regie', { bestandsfout: 'In dit bestand is een virus gevonden. Het is niet bewaard.' });
    await choose(app, new File(['x'], 'Scan_diploma.pdf'));
    await add(app);
    expect(await screen.findByText('In dit bestand is een virus gevonden. Het is niet bewaard.', { selector: '[id$=-fout]' })).toBeInTheDocument();
    expect(screen.getByLabelText('Titel')).toHaveValue('Scan diploma');
    app.backend.state.bestandsfout = undefined;
    await app.user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByText('Het document is toegevoegd.')).toBeInTheDocument();
    expect(app.backend.state.bijlagen).toHaveLength(1);
    expect(app.backend.state.calls.find(({ method }) => method === 'PUT')?.headers.get('Content-Type')).toBe('application/pdf');
  });

  it('refuse other types, empty files and large ones before anything is sent', async () => {
    const app = openApp(path);
    await choose(app, pdf('leeg.pdf', 0));
    await add(app);
    expect(await screen.findByText('Dit bestand is leeg', { selector: '[id$=-fout]' })).toBeInTheDocument();
    const large = pdf('groot.pdf');
    Object.defineProperty(large, 'size', { value: 10 * 1024 * 1024 + 1 });
    await choose(app, large);
    expect(await screen.findByText('Dit bestand is groter dan 10 MB', { selector: '[id$=-fout]' })).toBeInTheDocument();
    expect(app.backend.state.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('are deleted after a question, and put back', async () => {
    const app = openApp(path, 'regie', { bijlagen: [stored('Brief van DUO')], virusscan: false });
    expect(await screen.findByText(/worden hier niet op virussen onderzocht/)).toBeInTheDocument();
    await app.user.click(screen.getByRole('button', { name: 'Verwijderen: Brief van DUO' }));
    await app.user.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    expect(await screen.findByText('Er zijn nog geen documenten')).toBeInTheDocument();
    await app.user.click(await screen.findByText('1 verwijderd document'));
    await app.user.click(screen.getByRole('button', { name: 'Terugzetten: Brief van DUO' }));
    expect(await screen.findByRole('link', { name: 'Downloaden: Brief van DUO' })).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('1 verwijderd document')).not.toBeInTheDocument());
  });
});
