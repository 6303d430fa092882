import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { newIntake } from '../../dev/mock/intake.mjs';
import { openApp } from '../test/app';
import { somebody } from '../test/people';
import * as csv from '../ui/csv';

const rows = () => screen.getAllByText(/^(AS|AH|TY)-\d{4}$/);
const shown = () => screen.findByText('Nieuwkomers in uw caseload');

describe('the caseload', () => {
  it('shows the last measurement of the radar, and finds who has no 0-meting', async () => {
    const { user, address } = openApp('/caseload?gemeente=aa-en-hunze&sort=naam');
    await screen.findByText('Nieuwkomers in uw caseload');
    await user.click(screen.getByLabelText('Nog geen 0-meting'));
    expect(address()).toContain('nulmeting=nog-niet');
    expect((await screen.findAllByRole('cell', { name: 'Nog geen 0-meting' })).length).toBeGreaterThan(0);
  });

  it('finds who is busy with the intake', async () => {
    const { nieuwkomer } = somebody();
    const begun = { ...newIntake(nieuwkomer.nieuwkomerId, 'ar'), status: 'ingevuld' };
    const { user, address } = openApp('/caseload?gemeente=aa-en-hunze', 'regie', { intakes: [begun] });
    await shown();
    await user.selectOptions(screen.getByLabelText('Intake'), 'gestart');
    expect(await screen.findByRole('cell', { name: 'Gestart' })).toBeVisible();
    await waitFor(() => expect(rows().map(({ textContent }) => textContent)).toEqual([nieuwkomer.dossiernummer]));
    expect(address()).toContain('intake=gestart');
  });

  it('exports the scores of the last measurement with its day', async () => {
    const download = vi.spyOn(csv, 'download').mockImplementation(() => undefined);
    const { user } = openApp('/caseload?gemeente=aa-en-hunze');
    await shown();
    await user.click(screen.getByRole('button', { name: 'Exporteren (CSV)' }));
    await waitFor(() => expect(download).toHaveBeenCalledOnce());
    const [, text = ''] = download.mock.calls[0] ?? [];
    expect(text).toContain('Aankomst;Laatste meting;Financiën;Zorg;Samenleving;Werk;Ontmoeten');
    expect(text).toContain(';15-09-2026;3;3;3;2;4');
    vi.restoreAllMocks();
  });

  it('shows the newcomers of the three municipalities to the regievoerder, a page at a time', async () => {
    const { user } = openApp('/caseload');
    await shown();
    expect(rows()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Toon er meer' }));
    await screen.findByText('De eerste 100 nieuwkomers');
    expect(rows()).toHaveLength(100);
  });

  it('shows a consulent the own municipality only', async () => {
    const { backend } = openApp('/caseload', 'consulent-assen');
    await shown();
    expect(screen.queryByRole('navigation', { name: 'Kies een gemeente' })).not.toBeInTheDocument();
    const dossiers = rows().map((row) => row.textContent);
    expect(dossiers.every((text) => text.startsWith('AS-'))).toBe(true);
    expect(backend.state.calls.some(({ path }) => path.includes('aa-en-hunze'))).toBe(false);
  });

  it('keeps filters and order in the address, so that a reload shows the same', async () => {
    const { user, address, reload } = openApp('/caseload?gemeente=tynaarlo');
    await shown();
    await user.selectOptions(screen.getByLabelText('Leerroute'), 'z-route');
    await user.selectOptions(screen.getByLabelText('Sorteren op'), 'naam');
    await screen.findByText('Wis filter');
    reload();
    await shown();
    expect(address()).toBe('/caseload?gemeente=tynaarlo&leerroute=z-route&sort=naam');
    expect(screen.getByLabelText('Leerroute')).toHaveValue('z-route');
    expect(screen.getByRole('columnheader', { name: /Naam/ })).toHaveAttribute('aria-sort', 'ascending');
    expect([...document.querySelectorAll('tbody tr')].every((row) => row.textContent.includes('Z-route'))).toBe(true);
  });

  it('keeps the search term out of the address, and remembers it after a reload', async () => {
    const { user, backend, address, reload } = openApp('/caseload');
    await shown();
    await user.type(screen.getByRole('searchbox'), 'Haddad{Enter}');
    await screen.findByText(/met “Haddad”/);
    reload();
    await shown();
    expect(screen.getByRole('searchbox')).toHaveValue('Haddad');
    expect(address()).not.toContain('Haddad');
    expect(backend.state.calls.every(({ path }) => !path.includes('Haddad'))).toBe(true);
  });

  it('keeps the space that somebody types between two names', async () => {
    const { user } = openApp('/caseload', 'consulent-assen');
    await shown();
    await user.type(screen.getByRole('searchbox'), 'Al ');
    await screen.findByText(/met “Al”/);
    await user.type(screen.getByRole('searchbox'), 'Khatib');
    expect(await screen.findByText(/met “Al Khatib”/)).toBeVisible();
  });

  it('names a municipality that does not answer and shows the others', async () => {
    openApp('/caseload', 'regie', { nietBereikbaar: ['tynaarlo'] });
    await shown();
    expect(await screen.findByText('Tynaarlo is nu niet bereikbaar')).toBeVisible();
    expect(rows()).toHaveLength(50);
  });

  it('says of when the figures are as soon as they are older than a minute', async () => {
    const old = new Date(Date.now() - 5 * 60_000).toISOString();
    openApp('/caseload', 'regie', { standVan: old });
    await shown();
    expect(screen.getByText(/^Stand van \d{2}:\d{2}$/)).toBeVisible();
  });

  it('says nothing of it while they are fresh', async () => {
    openApp('/caseload');
    await shown();
    expect(screen.queryByText(/Stand van/)).not.toBeInTheDocument();
  });

  it('shows an outage as an outage, never as an empty caseload', async () => {
    const { backend, user } = openApp('/caseload', 'regie', { storing: { monitoring: 503 } });
    expect(await screen.findByText('De caseload kan nu niet worden opgehaald')).toBeVisible();
    expect(screen.queryByText('Er staan nog geen nieuwkomers in deze caseload')).not.toBeInTheDocument();
    backend.state.storing = {};
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await shown();
    expect(rows()).toHaveLength(50);
  });

  it('offers to clear the filters when they find nobody', async () => {
    const { user, address } = openApp('/caseload?gemeente=assen&status=onbekend');
    await user.click(await screen.findByRole('link', { name: 'Wis zoekterm en filters' }));
    await shown();
    expect(address()).toBe('/caseload?gemeente=assen');
  });

  it('is not for the province', async () => {
    const { backend } = openApp('/caseload', 'provincie');
    expect(await screen.findByRole('heading', { name: 'U heeft geen toegang' })).toBeVisible();
    expect(backend.state.calls.every(({ path }) => path === '/sessie')).toBe(true);
  });
});
