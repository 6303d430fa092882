import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const somebodySyrian = somebody(({ nieuwkomer }) => nieuwkomer.nationaliteit === 'syrische');
const other = somebody(({ nieuwkomer }) => nieuwkomer.nieuwkomerId !== somebodySyrian.nieuwkomer.nieuwkomerId);
const edit = `${somebodySyrian.dossier}/bewerken`;
const shown = () => screen.findByLabelText('Achternaam');
const save = () => screen.getByRole('button', { name: 'Opslaan' });

describe('the form of a newcomer', () => {
  it('shows the nationality, also when the list of nationalities comes later', async () => {
    openApp(edit);
    await shown();
    expect(await screen.findByRole('option', { name: 'Syrische' })).toBeInTheDocument();
    expect(screen.getByLabelText('Nationaliteit')).toHaveDisplayValue('Syrische');
  });

  it('names each fault at its field and above, and sends nothing', async () => {
    const { user, backend } = openApp(edit);
    await user.clear(await shown());
    await user.type(screen.getByLabelText(/^BSN/), '123456789');
    await user.click(save());
    const list = await screen.findByRole('alert');
    expect(list).toHaveTextContent('Er zijn 2 velden niet goed ingevuld');
    expect(within(list).getByRole('link', { name: 'Achternaam: Vul dit in' })).toBeVisible();
    expect(screen.getByLabelText('Achternaam')).toHaveAccessibleDescription('Vul dit in');
    expect(backend.state.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('leads from a fault in the list to its field', async () => {
    const { user } = openApp(edit);
    await user.clear(await shown());
    await user.click(save());
    await user.click(await screen.findByRole('link', { name: 'Achternaam: Vul dit in' }));
    expect(screen.getByLabelText('Achternaam')).toHaveFocus();
  });

  it('puts what the service refuses at the field, and keeps what was typed', async () => {
    const { user } = openApp(edit);
    await shown();
    const bsn = screen.getByLabelText(/^BSN/);
    await user.clear(bsn);
    await user.type(bsn, other.nieuwkomer.bsn ?? '');
    await user.click(save());
    expect(await screen.findByText('Er is al een dossier met dit BSN.')).toBeVisible();
    expect(bsn).toHaveValue(other.nieuwkomer.bsn ?? '');
    expect(bsn).toBeInvalid();
  });

  it('asks before unsaved work is left', async () => {
    const { user, address } = openApp(edit);
    await user.type(await shown(), 'x');
    await user.click(screen.getByRole('link', { name: 'Annuleren' }));
    expect(await screen.findByRole('dialog', { name: 'Weggaan zonder op te slaan?' })).toBeVisible();
    expect(address()).toBe(edit);
  });

  it('shows what somebody else changed meanwhile, and saves after that', async () => {
    const { user, backend, address } = openApp(edit);
    const phone = await screen.findByLabelText(/^Telefoon/);
    await user.clear(phone);
    await user.type(phone, '06-11111111');
    const stored = backend.state.people.find((one) => one.nieuwkomer.nieuwkomerId === somebodySyrian.nieuwkomer.nieuwkomerId);
    if (stored) stored.nieuwkomer = { ...stored.nieuwkomer, telefoon: '06-22222222', versie: stored.nieuwkomer.versie + 1 };
    await user.click(save());
    expect(await screen.findByText('Iemand anders heeft dit gewijzigd')).toBeVisible();
    expect(screen.getByRole('row', { name: /06-11111111.*06-22222222/ })).toBeVisible();
    expect(phone).toHaveValue('06-11111111');
    await user.click(save());
    expect(await screen.findByText(/^Opgeslagen om/)).toBeVisible();
    expect(address()).toBe(somebodySyrian.dossier);
  });

  it('asks for the script of a language that is read, and sends what is used', async () => {
    const { user, backend } = openApp(edit);
    await shown();
    await user.click(screen.getByRole('button', { name: 'Taal toevoegen' }));
    const taal = screen.getByRole('group', { name: 'Taal 1' });
    await user.selectOptions(within(taal).getByLabelText('Taal'), 'Tigrinya');
    await user.click(within(taal).getByLabelText('Lezen'));
    await user.click(save());
    expect((await screen.findAllByText(/Kies in welk schrift/))[0]).toBeVisible();
    await user.selectOptions(within(taal).getByLabelText(/^Schrift/), 'Ge’ez');
    await user.click(save());
    expect(await screen.findByText('Spreken, Lezen (Ge’ez)')).toBeVisible();
    const sent = backend.state.calls.find(({ method }) => method === 'PUT')?.body ?? '';
    expect(JSON.parse(sent)).toMatchObject({ talen: [{ taal: 'tigrinya', schrift: 'geez', gebruik: ['spreken', 'lezen'] }] });
  });

  it('puts the law right with a reason, and keeps what it was', async () => {
    const { user } = openApp(edit);
    await shown();
    expect(screen.queryByLabelText(/^Waarom wordt de wet/)).not.toBeInTheDocument();
    const was = somebodySyrian.nieuwkomer.regime === 'Wi2021' ? '2021' : '2013';
    await user.click(screen.getByLabelText(`Wet inburgering ${was === '2021' ? '2013' : '2021'}`));
    await user.click(save());
    expect((await screen.findAllByText(/Vul in waarom/))[0]).toBeVisible();
    await user.type(screen.getByLabelText(/^Waarom wordt de wet/), 'De vergunning is van 2020.');
    await user.click(save());
    expect(await screen.findByText(new RegExp(`^Was: Wet inburgering ${was}.*De vergunning is van 2020`))).toBeVisible();
  });

  it('wants the whole address or none', async () => {
    const { user, backend } = openApp(edit);
    await shown();
    await user.type(screen.getByLabelText(/^Straat/), 'Schapendrift');
    await user.click(save());
    expect(await screen.findByText('Er zijn 3 velden niet goed ingevuld')).toBeVisible();
    expect(backend.state.calls.every(({ method }) => method === 'GET')).toBe(true);
  });
});
