import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

const same = {
  nieuwkomerId: '11111111-1111-4111-8111-111111111111',
  dossiernummer: 'A-7',
  weergavenaam: 'Hussein, Abdelrahman',
  geboortedatum: '1992-05-14',
  aankomstdatum: '2025-03-10',
  overeenkomsten: ['naam', 'geboortedatum'],
};
const page = '/nieuwkomers/nieuw?gemeente=aa-en-hunze';

async function fillIn(user: ReturnType<typeof openApp>['user']) {
  await user.type(await screen.findByLabelText('Achternaam'), 'al-Husain');
  await user.type(screen.getByLabelText(/^Voornamen/), 'Abd al-Rahman');
  await user.type(screen.getByLabelText('Geboortedatum'), '14-05-1992');
  await user.click(screen.getByLabelText('Man'));
  await screen.findByRole('option', { name: 'Syrische' });
  await user.selectOptions(screen.getByLabelText('Nationaliteit'), 'Syrische');
  await user.selectOptions(screen.getByLabelText('Voorkeurstaal'), 'Arabisch');
  await user.type(screen.getByLabelText('Aankomst in de gemeente'), '10-03-2025');
  await user.selectOptions(screen.getByLabelText('Gemeente'), 'Aa en Hunze');
}

describe('a new newcomer', () => {
  it('is compared with who is known before anybody is registered', async () => {
    const { user, backend, address } = openApp(page, 'regie', { dubbelen: [same] });
    const before = backend.state.people.length;
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByText('Deze persoon is misschien al bekend')).toBeVisible();
    expect(screen.getByText(/de naam en de geboortedatum met een deel van de naam/)).toBeVisible();
    expect(backend.state.people).toHaveLength(before);
    expect(backend.state.calls.every(({ path }) => !path.includes('Husain'))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Toch vastleggen' }));
    expect(await screen.findByText(/^Opgeslagen om/)).toBeVisible();
    expect(backend.state.people).toHaveLength(before + 1);
    expect(address()).toMatch(/^\/dossiers\/aa-en-hunze\//);
  });

  it('is registered at once when nobody resembles', async () => {
    const { user, address } = openApp(page);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByText(/^Opgeslagen om/)).toBeVisible();
    expect(address()).toMatch(/^\/dossiers\/aa-en-hunze\//);
  });
});
