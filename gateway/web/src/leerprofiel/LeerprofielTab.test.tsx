import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const person = somebody();
const tab = `${person.dossier}/leerprofiel`;
const id = person.nieuwkomer.nieuwkomerId;
const failed = {
  gegevens: {
    toets: { datum: '2024-03-10', score: 12, vereist: 28, uitslag: 'niet-haalbaar' },
    schooljaren: 4,
    door: 'Renske Regie',
    op: '2026-03-10T10:15:00Z',
  },
  eerdere: [],
  besluiten: [],
  versie: 1,
};
const withFailed = () => ({ leerprofielen: { [id]: structuredClone(failed) } });

describe('the learning profile of a dossier', () => {
  it('says that there is none and records what is known', async () => {
    const { user, address } = openApp(tab);
    await user.click(await screen.findByRole('link', { name: 'Leerprofiel vastleggen' }));
    await user.type(await screen.findByLabelText(/Dag van de toets/), '10-03-2024');
    await user.type(screen.getByLabelText(/^Score/), '12');
    await user.selectOptions(screen.getByLabelText(/leren lezen en schrijven/), 'Ja');
    await user.click(screen.getByRole('checkbox', { name: 'Arabisch schrift' }));
    await user.click(screen.getByRole('button', { name: 'Leerprofiel opslaan' }));
    expect(await screen.findByText('Voorstel: Z-route')).toBeVisible();
    expect(address()).toBe(tab);
    expect(screen.getByText('De leerbaarheidstoets zegt dat B1 niet haalbaar is.', { exact: false })).toBeVisible();
    expect(screen.getByText(/Score 12 van 40, vereist 28/)).toBeVisible();
    expect(screen.getByText(/Anders gealfabetiseerd/)).toBeVisible();
  });

  it('keeps what was typed when a fact cannot be', async () => {
    const { user, backend } = openApp(`${tab}/bewerken`);
    await user.type(await screen.findByLabelText(/^Score/), '41');
    await user.type(screen.getByLabelText(/Jaren naar school/), '9');
    await user.click(screen.getByRole('button', { name: 'Leerprofiel opslaan' }));
    expect(await screen.findByRole('link', { name: 'Score: Vul een score van 0 tot en met 40 in' })).toBeVisible();
    expect(screen.getByLabelText(/Jaren naar school/)).toHaveValue('9');
    expect(backend.state.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('shows what is still to be confirmed of what the rules go by', async () => {
    openApp(tab, 'regie', withFailed());
    const item = (await screen.findByText(/Nauwelijks school: hoogstens 2 jaar/)).closest('li');
    expect(within(item as HTMLElement).getByText('Nog te controleren')).toBeInTheDocument();
  });

  it('asks why a choice departs from the proposal, and shows both', async () => {
    const { user } = openApp(`${tab}/leerroute`, 'regie', withFailed());
    await user.click(await screen.findByLabelText('B1-route'));
    await user.click(screen.getByRole('button', { name: 'Keuze vastleggen' }));
    const reason = 'Waarom wijkt de keuze af van het voorstel?';
    expect(await screen.findByRole('link', { name: `${reason}: Vul dit in` })).toBeVisible();
    await user.type(screen.getByLabelText(reason), 'Was ziek op de dag van de toets.');
    await user.click(screen.getByRole('button', { name: 'Keuze vastleggen' }));
    expect(await screen.findByText('Gekozen: B1-route.')).toBeVisible();
    expect(screen.getByText('Voorgesteld was de Z-route.', { exact: false })).toBeVisible();
    expect(screen.getByText('Reden: Was ziek op de dag van de toets.')).toBeVisible();
  });

  it('chooses nothing beforehand and takes the proposal without a reason', async () => {
    const { user, backend } = openApp(`${tab}/leerroute`, 'regie', withFailed());
    const proposed = await screen.findByLabelText('Z-route (voorgesteld)');
    expect(proposed).not.toBeChecked();
    await user.click(screen.getByLabelText('B1-route'));
    await user.type(screen.getByLabelText(/Waarom wijkt de keuze af/), 'Toch niet.');
    await user.click(proposed);
    expect(screen.queryByLabelText(/Waarom wijkt de keuze af/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Keuze vastleggen' }));
    expect(await screen.findByText('Volgens het voorstel.', { exact: false })).toBeVisible();
    const call = backend.state.calls.find(({ method }) => method === 'PUT');
    expect(JSON.parse(call?.body ?? '')).toEqual({ leerroute: 'z-route' });
  });

  it('keeps what was chosen when somebody else saved first', async () => {
    const { user, backend } = openApp(`${tab}/leerroute`, 'regie', withFailed());
    await user.click(await screen.findByLabelText('Z-route (voorgesteld)'));
    const stored = backend.state.leerprofielen[id];
    if (stored) stored.versie += 1;
    await user.click(screen.getByRole('button', { name: 'Keuze vastleggen' }));
    expect(await screen.findByRole('link', { name: 'Bekijk het leerprofiel' })).toBeVisible();
    expect(screen.getByLabelText('Z-route (voorgesteld)')).toBeChecked();
  });
});
