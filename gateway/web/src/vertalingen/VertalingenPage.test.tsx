import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

async function rowOf(taal: string) {
  return within(await screen.findByRole('row', { name: new RegExp(`^${taal}`) }));
}

describe('the translations', () => {
  it('are lifted by the name of a translator, for one municipality, and taken back', async () => {
    const { user, backend } = openApp('/vertalingen?gemeente=assen', 'beheer');
    const row = await rowOf('Tigrinya');
    expect(row.getByText('Nog niet gecontroleerd door een vertaler')).toBeVisible();
    await user.click(row.getByRole('button', { name: /^Controle vastleggen/ }));
    await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect((await screen.findAllByText(/Vul dit in/))[0]).toBeVisible();
    await user.type(screen.getByLabelText('Naam van de vertaler'), 'S. Haile');
    await user.click(screen.getByRole('button', { name: 'Vastleggen' }));

    expect(await (await rowOf('Tigrinya')).findByText('Gecontroleerd')).toBeVisible();
    expect((await rowOf('Tigrinya')).getByText('S. Haile')).toBeVisible();
    expect((await rowOf('Tigrinya')).getByText('24-11-2026')).toBeVisible();
    expect(Object.keys(backend.state.vertalingen)).toEqual(['assen']);

    await user.click((await rowOf('Tigrinya')).getByRole('button', { name: /^Controle herroepen/ }));
    await user.click(screen.getByRole('button', { name: 'Herroepen' }));
    expect(await (await rowOf('Tigrinya')).findByText('Nog niet gecontroleerd door een vertaler')).toBeVisible();
  });

  it('have nothing to check in the language in which the questions were written', async () => {
    openApp('/vertalingen?gemeente=assen', 'consulent-assen');
    expect((await rowOf('Nederlands')).queryByRole('button')).not.toBeInTheDocument();
  });
});
