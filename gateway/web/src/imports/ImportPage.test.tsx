import { File as NodeFile } from 'node:buffer';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { openApp } from '../test/app';
import { server } from '../test/backend';
import * as csv from '../ui/csv';

const header = 'dossiernummer;achternaam;geboortedatum';
const slow = { timeout: 9_000 };

/** jsdom's own file is one that Node's fetch cannot send. */
function fileOf(text: string): File {
  return new NodeFile([text], 'bestand.csv', { type: 'text/csv' }) as unknown as File;
}

function csvFile(...lines: string[]): File {
  return fileOf([header, ...lines].join('\n'));
}

async function check(file: File, as = 'regie') {
  const opened = openApp('/importeren?gemeente=assen', as);
  await opened.user.upload(await screen.findByLabelText('Bestand'), file);
  await opened.user.click(screen.getByRole('button', { name: 'Bestand controleren' }));
  return opened;
}

describe('checking a file', () => {
  it('writes nothing and says what would be new', async () => {
    const { backend, address } = await check(csvFile('A-1;Haddad;1990-01-01', 'A-2;Nasser;1991-01-01'));
    expect(await screen.findByText('Het bestand is gecontroleerd', {}, slow)).toBeVisible();
    expect(screen.getByText('2 regels zijn nieuw en kunnen worden ingelezen. Er is nog niets ingelezen.')).toBeVisible();
    expect(screen.getByRole('button', { name: '2 regels inlezen' })).toBeVisible();
    const put = backend.state.calls.find(({ method }) => method === 'PUT');
    expect(put?.path).toContain('soort=nieuwkomers&proef=true');
    expect(put?.headers.get('X-CSRF-TOKEN')).toBe('mock');
    expect(address()).toMatch(/^\/importeren\/assen\/nieuwkomers\/[0-9a-f-]{36}$/);
  });

  it('lists each bad row with line, column and reason', async () => {
    await check(csvFile('A-1;Haddad;1990-01-01', 'A-2;;1991-01-01', 'A-3;te;veel;velden'));
    const table = await screen.findByRole('table', { name: 'Afgewezen regels met de reden' }, slow);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').map((cell) => cell.textContent))).toEqual([
      ['3', 'achternaam', 'Dit veld is verplicht.'],
      ['4', 'hele regel', 'De regel heeft 4 velden in plaats van 3.'],
    ]);
    expect(screen.getByText('1 regel is nieuw en kan worden ingelezen. Er is nog niets ingelezen.')).toBeVisible();
  });

  it('keeps its place over a reload', async () => {
    const { address, reload } = await check(csvFile('A-1;Haddad;1990-01-01'));
    await waitFor(() => expect(address()).toContain('/importeren/assen/nieuwkomers/'));
    reload();
    expect(await screen.findByRole('button', { name: '1 regel inlezen' }, slow)).toBeVisible();
  });

  it('offers nothing to read in when no row is good', async () => {
    await check(csvFile('A-2;;1991-01-01'));
    expect(await screen.findByText(/Geen enkele nieuwe regel is goed/, {}, slow)).toBeVisible();
    expect(screen.queryByRole('button', { name: /inlezen$/ })).not.toBeInTheDocument();
  });

  it('says in a sentence why a file as a whole is refused', async () => {
    await check(fileOf('dossiernummer;achternaam\nA-1;Haddad'));
    expect(await screen.findByText('Dit bestand kan niet worden ingelezen')).toBeVisible();
    expect(screen.getByText('Deze kolommen ontbreken: geboortedatum.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ander bestand kiezen' })).toBeVisible();
  });
});

describe('choosing a file', () => {
  it.each([
    ['no file', undefined, 'Kies een bestand'],
    ['an empty file', fileOf(''), 'Dit bestand is leeg'],
  ])('refuses %s before it is sent', async (_, file, message) => {
    const { user, backend } = openApp('/importeren', 'consulent-assen');
    const input = await screen.findByLabelText('Bestand');
    if (file) await user.upload(input, file);
    await user.click(screen.getByRole('button', { name: 'Bestand controleren' }));
    expect(screen.getByRole('alert')).toHaveTextContent(message);
    expect(input).toHaveFocus();
    expect(input).toBeInvalid();
    expect(backend.state.calls.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('sends the same import again after an answer that was lost', async () => {
    const { user, backend } = openApp('/importeren?gemeente=assen');
    const ids: string[] = [];
    server.use(
      http.put('*/imports/:id', ({ params }) => {
        ids.push(String(params['id']));
        return HttpResponse.error();
      }),
    );
    await user.upload(await screen.findByLabelText('Bestand'), csvFile('A-1;Haddad;1990-01-01'));
    await user.click(screen.getByRole('button', { name: 'Bestand controleren' }));
    expect(await screen.findByText('Het bestand kon niet worden verstuurd')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bestand controleren' }));
    await waitFor(() => expect(ids).toHaveLength(2));
    expect(ids[0]).toBe(ids[1]);
    expect(backend.state.imports.filter(({ gemeente }) => gemeente === 'assen')).toEqual([]);
  });
});

describe('a file of another source', () => {
  const foreign = fileOf('Cliëntnr;Naam;Geb.datum;Kleur;BSN\nA-1;Haddad;1990-01-01;rood;999982072');

  it('is mapped once, and known the next time', async () => {
    const { user, backend } = await check(foreign);
    expect(await screen.findByRole('heading', { name: 'Kolommen koppelen' })).toBeVisible();
    expect(screen.getByLabelText(/^bsn/)).toHaveValue('BSN');
    expect(screen.getByText('In het bestand: ••••••072')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bewaren en bestand controleren' }));
    expect(screen.getByLabelText(/^Naam van de bron/)).toBeInvalid();
    expect(screen.getByLabelText('achternaam')).toBeInvalid();
    expect(backend.state.calls.some(({ method }) => method === 'PUT' || method === 'POST')).toBe(false);

    await user.type(screen.getByLabelText(/^Naam van de bron/), 'Suite');
    await user.selectOptions(screen.getByLabelText('dossiernummer'), 'Cliëntnr');
    await user.selectOptions(screen.getByLabelText('achternaam'), 'Naam');
    await user.selectOptions(screen.getByLabelText('geboortedatum'), 'Geb.datum');
    await user.click(screen.getByRole('button', { name: 'Bewaren en bestand controleren' }));
    expect(await screen.findByText('Het bestand is gecontroleerd', {}, slow)).toBeVisible();
    const [kept] = backend.state.koppelingen;
    expect(kept).toMatchObject({ bron: 'Suite', versie: 1 });
    expect(backend.state.calls.find(({ method }) => method === 'PUT')?.path).toContain(`koppeling=${kept?.koppelingId}`);

    await user.click(screen.getByRole('link', { name: 'Terug naar importeren' }));
    await user.upload(await screen.findByLabelText('Bestand'), foreign);
    await user.click(screen.getByRole('button', { name: 'Bestand controleren' }));
    expect(await screen.findByLabelText('Bewaarde koppeling')).toHaveDisplayValue('Suite');
    expect(screen.getByLabelText('achternaam')).toHaveValue('Naam');
    await user.click(screen.getByRole('button', { name: 'Bewaren en bestand controleren' }));
    expect(await screen.findByText('Het bestand is gecontroleerd', {}, slow)).toBeVisible();
    expect(backend.state.koppelingen).toHaveLength(1);
  }, 20_000);
});

describe('reading a checked file in', () => {
  it('shows the progress and then the way to the caseload', async () => {
    const { user, backend } = await check(csvFile('A-1;Haddad;1990-01-01', 'A-2;;1991-01-01'));
    await user.click(await screen.findByRole('button', { name: '1 regel inlezen' }, slow));
    expect(await screen.findByRole('progressbar')).toBeVisible();
    expect(await screen.findByText('1 nieuwkomer is toegevoegd.', {}, slow)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar de caseload' })).toHaveAttribute('href', expect.stringContaining('gemeente=assen'));
    expect(backend.state.imports.find(({ gemeente }) => gemeente === 'assen')).toMatchObject({ status: 'afgerond', proef: false });
  });

  it('leads beheer not to dossiers', async () => {
    const { user } = await check(csvFile('A-1;Haddad;1990-01-01'), 'beheer');
    await user.click(await screen.findByRole('button', { name: '1 regel inlezen' }, slow));
    expect(await screen.findByText('1 nieuwkomer is toegevoegd.', {}, slow)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Naar de caseload' })).not.toBeInTheDocument();
  });
});

describe('the errors of an import', () => {
  const done = '/importeren/aa-en-hunze/nieuwkomers/7b0d9a11-2222-4333-8444-555566667777';

  it('are filtered by column, in the address', async () => {
    const { user, address } = openApp(done);
    await screen.findByRole('option', { name: 'geboortedatum' });
    await user.selectOptions(await screen.findByLabelText('Toon kolom'), 'geboortedatum');
    await waitFor(() => expect(address()).toBe(`${done}?veld=geboortedatum`));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(table).getByText('Deze datum bestaat niet.')).toBeVisible();
  });

  it('are exported all, whatever the filter', async () => {
    const download = vi.spyOn(csv, 'download').mockImplementation(() => undefined);
    const { user } = openApp(`${done}?veld=geboortedatum`);
    await user.click(await screen.findByRole('button', { name: 'Alle fouten exporteren (CSV)' }));
    await waitFor(() => expect(download).toHaveBeenCalledOnce());
    const [name, text] = download.mock.calls[0] ?? [];
    expect(name).toMatch(/^fouten-nieuwkomers-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(text).toContain('Regel;Kolom;Reden\r\n14;bsn;Het BSN voldoet niet aan de elfproef.\r\n');
    expect(text).toContain('88;bsn;');
  });
});

describe('taking an import back', () => {
  const done = '/importeren/aa-en-hunze/nieuwkomers/7b0d9a11-2222-4333-8444-555566667777';

  it('first shows what goes and what stays, asks, and then does it', async () => {
    const { user, backend } = openApp(done);
    await user.click(await screen.findByRole('button', { name: 'Bekijk wat er dan gebeurt' }));
    expect(await screen.findByText('127 regels verdwijnen. Er is nog niets teruggedraaid.', {}, slow)).toBeVisible();
    const table = await screen.findByRole('table', { name: 'Regels die blijven met de reden' });
    expect(within(table).getByText('Dit is na de import gewijzigd.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: '127 regels terugdraaien' }));
    const dialog = await screen.findByRole('dialog', { name: 'Weet u het zeker?' });
    await user.click(within(dialog).getByRole('button', { name: '127 regels terugdraaien' }));
    expect(await screen.findByText('De import is teruggedraaid', {}, slow)).toBeVisible();
    expect(screen.queryByRole('button', { name: /terugdraaien/ })).not.toBeInTheDocument();
    expect(backend.state.calls.filter(({ path }) => path.includes('/terugdraaiing?')).map(({ path }) => path.split('?')[1])).toEqual([
      'proef=true',
      'proef=false',
    ]);
  });

  it('says so when it did not succeed, and can be tried again', async () => {
    openApp(done);
    server.use(
      http.post('*/terugdraaiing', () =>
        HttpResponse.json({ code: 'import-te-lang-geleden', title: 'Te lang geleden', detail: 'Een import kan tot 14 dagen na het inlezen worden teruggedraaid.', status: 409 }, { status: 409 }),
      ),
    );
    const button = await screen.findByRole('button', { name: 'Bekijk wat er dan gebeurt' });
    button.click();
    expect(await screen.findByText('Een import kan tot 14 dagen na het inlezen worden teruggedraaid.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bekijk wat er dan gebeurt' })).toBeVisible();
  });
});

describe('earlier imports', () => {
  it('are listed with their outcome and lead to the import', async () => {
    const { user, address } = openApp('/importeren?gemeente=aa-en-hunze');
    const table = await screen.findByRole('table', { name: 'Eerdere imports, nieuwste eerst' });
    const row = within(table).getByRole('row', { name: /23-11-2026 10:12/ });
    expect(within(row).getByText('Ingelezen')).toBeVisible();
    await user.click(within(row).getByRole('link', { name: '23-11-2026 10:12' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Import van nieuwkomers in Aa en Hunze' })).toBeVisible();
    expect(address()).toContain('/importeren/aa-en-hunze/nieuwkomers/');
  });

  it('name the kind that does not answer instead of leaving it out', async () => {
    openApp('/importeren?gemeente=aa-en-hunze', 'regie', { storing: { monitoring: 503 } });
    expect(await screen.findByText(/Imports van Trajecten zijn nu niet bereikbaar/)).toBeVisible();
    expect(await screen.findByRole('table')).toBeVisible();
  });
});

describe('an import that is not there', () => {
  it.each(['/importeren/assen/nieuwkomers/7b0d9a11-2222-4333-8444-555566667777', '/importeren/assen/plannen/1'])('is named so at %s', async (path) => {
    openApp(path);
    expect(await screen.findByRole('heading', { level: 1, name: /bestaat niet/ })).toBeVisible();
  });
});
