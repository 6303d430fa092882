import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

async function menuOf(user: string): Promise<string[]> {
  openApp('/bestaat-niet', user);
  const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
  return within(menu)
    .getAllByRole('link')
    .map((link) => link.textContent);
}

describe('the main menu', () => {
  it.each([
    ['regie', ['Caseload', 'Verwachte aankomsten', 'Importeren', 'Rapportage', 'Taakstelling', 'Wissen']],
    ['consulent-assen', ['Caseload', 'Verwachte aankomsten', 'Importeren', 'Rapportage', 'Taakstelling', 'Wissen']],
    ['vluchtelingenwerk', ['Plannen']],
    ['beheer', ['Importeren', 'Koppelingen', 'Vertalingen', 'Bewaartermijnen']],
    ['fg-assen', ['Logboek']],
    ['beleid-aa-en-hunze', ['Rapportage', 'Taakstelling']],
    ['provincie', ['Provincierapportage']],
    ['coa', ['Verwachte aankomsten', 'Plannen']],
    ['nieuwkomer-1', ['Mijn vragen', 'Welkom']],
  ])('shows %s only the own pages', async (user, items) => {
    expect(await menuOf(user)).toEqual(items);
  });
});

describe('the start page', () => {
  it('is the first page of the own menu', async () => {
    const { address } = openApp('/', 'consulent-assen');
    await screen.findByRole('heading', { level: 1, name: 'Caseload' });
    expect(address()).toBe('/caseload');
  });
});

describe('a page for others', () => {
  it('says so and asks the services nothing', async () => {
    const { backend } = openApp('/caseload', 'provincie');
    expect(await screen.findByRole('heading', { level: 1, name: 'U heeft geen toegang' })).toBeVisible();
    expect(screen.getByText(/hoort niet bij uw rol \(provincie\)/)).toBeVisible();
    expect(backend.state.calls.map(({ path }) => path)).toEqual(['/sessie']);
  });
});

describe('an unknown address', () => {
  it('says that the page does not exist', async () => {
    openApp('/bestaat/niet');
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
  });
});
