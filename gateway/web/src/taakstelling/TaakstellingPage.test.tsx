import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { todayIso } from '../ui/format';
import { halfjaarOf, nextHalfjaar } from './halfjaar';

const nu = halfjaarOf(todayIso());
const naam = (halfjaar: string) => `${halfjaar.endsWith('1') ? 'Eerste' : 'Tweede'} helft van ${halfjaar.slice(0, 4)}`;
const straks = naam(nextHalfjaar(nu));
const row = (section: HTMLElement, name: string) => within(section).getByRole('row', { name: new RegExp(name) });

describe('the page of the taakstelling', () => {
  it('asks each municipality for its own and shows how far the half year is', async () => {
    openApp('/taakstelling');
    const section = await screen.findByRole('region', { name: 'Aa en Hunze' });
    // 14 of the Rijk, 2 given away, 3 left over: 15, of whom 9 came.
    expect(await within(section).findByText(/9 van 15 gehuisvest/)).toBeVisible();
    expect(within(section).getByText(/Nog 6 personen te huisvesten/)).toBeVisible();
    expect(within(row(section, naam(nu))).getByText('3 achter')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Assen' })).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Tynaarlo' })).getByText('Er is nog geen taakstelling vastgelegd')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Taakstelling wijzigen/ })).not.toBeInTheDocument();
  });

  it('lets who keeps the figures record a half year with a swap', async () => {
    const { user, address } = openApp('/taakstelling', 'beleid-aa-en-hunze');
    await user.selectOptions(await screen.findByLabelText('Vastleggen voor'), straks);
    await user.click(screen.getByRole('link', { name: 'Taakstelling vastleggen' }));
    await user.type(await screen.findByLabelText('Aantal personen'), '16');
    await user.type(screen.getByLabelText('Gepubliceerd op'), '20-09-2025');
    await user.click(screen.getByRole('button', { name: 'Ruil toevoegen' }));
    await user.type(screen.getByLabelText('Gemeente'), 'Assen');
    await user.click(screen.getByRole('button', { name: 'Taakstelling opslaan' }));
    expect(await screen.findByRole('link', { name: /Overgenomen: Vul in hoeveel mensen/ })).toBeVisible();
    expect(screen.getByLabelText('Aantal personen')).toHaveValue('16');
    await user.clear(screen.getByLabelText('Overgenomen'));
    await user.type(screen.getByLabelText('Overgenomen'), '2');
    await user.click(screen.getByRole('button', { name: 'Taakstelling opslaan' }));
    const section = await screen.findByRole('region', { name: 'Aa en Hunze' });
    const added = await within(section).findByRole('row', { name: new RegExp(straks) });
    expect(within(added).getByText('Met Assen: 2 overgenomen, 0 afgestaan.')).toBeVisible();
    expect(address()).toBe('/taakstelling?gemeente=aa-en-hunze');
  });

  it('keeps what was typed when somebody else saved first, and brings a swap back', async () => {
    const { user, backend } = openApp(`/taakstelling/aa-en-hunze/${nu}`, 'beleid-aa-en-hunze');
    await user.click(await screen.findByRole('button', { name: 'Ruil 1 verwijderen' }));
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(screen.getByLabelText('Gemeente')).toHaveValue('Tynaarlo');
    await user.clear(screen.getByLabelText('Aantal personen'));
    await user.type(screen.getByLabelText('Aantal personen'), '15');
    const [stored] = backend.state.taakstellingen['aa-en-hunze'] ?? [];
    if (stored) stored.versie += 1;
    await user.click(screen.getByRole('button', { name: 'Taakstelling opslaan' }));
    expect(await screen.findByText(/Iemand anders heeft deze taakstelling intussen gewijzigd/)).toBeVisible();
    expect(screen.getByLabelText('Aantal personen')).toHaveValue('15');
  });
});
