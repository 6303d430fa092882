import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

const list = '/overdrachten?gemeente=aa-en-hunze';
const pageOf = (n: number) => `/overdrachten/aa-en-hunze/00000000-0000-4000-8000-00000000000${n}`;

describe('who is expected', () => {
  it('stands in a list that shows who is late and what is missing', async () => {
    openApp(list);
    const row = await screen.findByRole('row', { name: /Tesfay, Selam/ });
    expect(within(row).getByText('Te laat')).toBeVisible();
    expect(within(row).getByText('5 onderdelen ontbreken')).toBeVisible();
    expect(screen.getByRole('row', { name: /Tesfay, Yonas.*Geen datum bekend/ })).toBeVisible();
  });

  it('is filtered by the number that is clicked, in the address', async () => {
    const { user, address, backend } = openApp(list);
    await user.click(await screen.findByRole('link', { name: /^1\s*Te laat/ }));
    expect(address()).toBe('/overdrachten?gemeente=aa-en-hunze&status=te-laat');
    await screen.findByRole('row', { name: /Tesfay, Selam/ });
    expect(screen.queryByText('Tesfay, Yonas')).not.toBeInTheDocument();
    expect(backend.state.calls.some(({ path }) => path.includes('teLaat=true'))).toBe(true);
  });

  it('shows an outage as an outage', async () => {
    openApp(list, 'regie', { storing: { intake: 503 } });
    expect(await screen.findByText('De verwachte aankomsten kunnen nu niet worden opgehaald')).toBeVisible();
    expect(screen.queryByText('Er staat niemand in deze lijst')).not.toBeInTheDocument();
  });
});

describe('a handover', () => {
  it('asks COA for what is missing, without a name or BSN', async () => {
    const { user } = openApp(pageOf(1));
    await user.click(await screen.findByRole('button', { name: 'Bericht kopiëren' }));
    const message = await navigator.clipboard.readText();
    expect(message).toContain('COA-2041');
    expect(message).toContain('werkervaring');
    expect(message).not.toMatch(/Selam|Tesfay|999982072|insuline/);
    expect(document.title).not.toContain('Tesfay');
  });

  it('goes back only with a reason', async () => {
    const { user, backend } = openApp(pageOf(2));
    await user.click(await screen.findByRole('button', { name: 'Status wijzigen' }));
    const dialog = screen.getByRole('dialog', { name: 'Status wijzigen' });
    await user.selectOptions(within(dialog).getByLabelText('Nieuwe status'), 'Aangekondigd');
    await user.click(within(dialog).getByRole('button', { name: 'Status wijzigen' }));
    expect(within(dialog).getByText('Vul in waarom')).toBeVisible();
    await user.type(within(dialog).getByLabelText('Reden'), 'De woning ging niet door.');
    await user.click(within(dialog).getByRole('button', { name: 'Status wijzigen' }));
    expect(await screen.findByText(/De woning ging niet door\./)).toBeVisible();
    expect(backend.state.overdrachten[1]?.status).toBe('aangekondigd');
  });

  it('fetches the medical explanation only when asked, and never for a consulent', async () => {
    const { user, backend } = openApp(pageOf(1));
    const button = await screen.findByRole('button', { name: 'Medische toelichting tonen' });
    expect(backend.state.calls.some(({ path }) => path.includes('medische-toelichting'))).toBe(false);
    await user.click(button);
    expect(await screen.findByDisplayValue('Gebruikt insuline.')).toBeVisible();
  });

  it('is completed after a look at who may be the same', async () => {
    const same = { nieuwkomerId: '11111111-1111-4111-8111-111111111111', dossiernummer: 'A-7', weergavenaam: 'Ghirmay, Rahwa', geboortedatum: '1994-02-11', aankomstdatum: '2026-09-01' };
    const { user, address, backend } = openApp(pageOf(3), 'regie', { dubbelen: [same] });
    await user.click(await screen.findByRole('link', { name: 'Overdragen' }));
    await user.click(await screen.findByRole('button', { name: 'Overdragen' }));
    expect((await screen.findAllByText(/Maak een keuze/))[0]).toBeVisible();
    await user.click(screen.getByLabelText(/Ghirmay, Rahwa, geboren 11-02-1994/));
    await user.click(screen.getByRole('button', { name: 'Overdragen' }));
    expect(await screen.findByText(/^Opgeslagen om/)).toBeVisible();
    expect(address()).toBe(pageOf(3));
    expect(backend.state.overdrachten[2]).toMatchObject({ status: 'overgedragen', nieuwkomerId: same.nieuwkomerId });
  });

  it('keeps what was typed when somebody else saved first', async () => {
    const { user, backend } = openApp(`${pageOf(1)}/bewerken`);
    const field = await screen.findByLabelText(/^Werkervaring/);
    await user.type(field, 'Kapster.');
    const stored = backend.state.overdrachten[0];
    if (stored) stored.versie = 2;
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/Intussen heeft iemand anders/)).toBeVisible();
    expect(field).toHaveValue('Kapster.');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/^Opgeslagen om/)).toBeVisible();
  });

  it('names what is wrong at the field before anything is sent', async () => {
    const { user, backend } = openApp('/overdrachten/nieuw?gemeente=aa-en-hunze');
    await user.type(await screen.findByLabelText(/^Slaapkamers nodig/), '40');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect((await screen.findAllByText(/Vul een aantal van 1 tot en met 12 in/))[0]).toBeVisible();
    expect(backend.state.calls.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('COA', () => {
  it('starts at its own handovers and moves nobody on', async () => {
    const { address } = openApp('/', 'coa');
    expect(await screen.findByRole('row', { name: /Tesfay, Selam/ })).toBeVisible();
    expect(address()).toMatch(/^\/overdrachten/);
    expect(screen.queryByText('Tesfay, Yonas')).not.toBeInTheDocument();
  });

  it('has no button to change a status', async () => {
    openApp(pageOf(1), 'coa');
    expect(await screen.findByRole('link', { name: 'Bewerken' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Status wijzigen' })).not.toBeInTheDocument();
  });
});
