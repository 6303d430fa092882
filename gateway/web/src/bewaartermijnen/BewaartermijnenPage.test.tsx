import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

describe('the retention periods', () => {
  it('are set with their source, and what held before stays to be seen', async () => {
    const { user, address } = openApp('/bewaartermijnen?gemeente=aa-en-hunze', 'beheer');
    await user.click(await screen.findByRole('link', { name: 'Bewaartermijn wijzigen: Zelfredzaamheidsradar' }));
    const jaren = await screen.findByLabelText('Aantal jaren');
    await user.clear(jaren);
    await user.type(jaren, '51');
    await user.click(screen.getByRole('button', { name: 'Bewaartermijn opslaan' }));
    expect(await screen.findByRole('link', { name: /Vul een aantal jaren van 0 tot en met 50 in/ })).toBeVisible();
    await user.clear(jaren);
    await user.type(jaren, '10');
    await user.clear(screen.getByLabelText('Waar dat staat'));
    await user.type(screen.getByLabelText('Waar dat staat'), 'Selectielijst gemeenten 2020, 13.1');
    await user.click(screen.getByRole('button', { name: 'Bewaartermijn opslaan' }));
    const row = await screen.findByRole('row', { name: /Selectielijst gemeenten 2020/ });
    expect(within(row).getByText('10 jaar')).toBeVisible();
    await user.click(within(row).getByText('1 eerdere termijn'));
    expect(within(row).getByText(/5 jaar\. Besluit inburgering 2021 art\. 9\.9/)).toBeVisible();
    expect(address()).toBe('/bewaartermijnen?gemeente=aa-en-hunze');
  });

  it('keep what was typed when somebody else set one first', async () => {
    const { user, backend } = openApp('/bewaartermijnen/aa-en-hunze/radar', 'beheer');
    await user.type(await screen.findByLabelText('Waar dat staat'), ' en meer');
    const stored = backend.state.bewaartermijnen['aa-en-hunze']?.find(({ deel }) => deel === 'radar');
    if (stored) stored.versie += 1;
    await user.click(screen.getByRole('button', { name: 'Bewaartermijn opslaan' }));
    expect(await screen.findByText(/Iemand anders heeft deze termijn intussen gewijzigd/)).toBeVisible();
  });

  it('are read by who works with dossiers, and not changed', async () => {
    openApp('/bewaartermijnen?gemeente=aa-en-hunze', 'regie');
    expect(await screen.findByRole('table', { name: /Bewaartermijn van elk deel/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Bewaartermijn wijzigen/ })).not.toBeInTheDocument();
  });
});
