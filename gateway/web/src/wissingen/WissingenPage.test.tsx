import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const person = somebody(({ plan }) => plan?.status === 'vastgesteld');
const { nieuwkomerId, gemeente } = person.nieuwkomer;
const proposedBy = (naam: string) => ({
  [nieuwkomerId]: { grond: 'overleden', sinds: '2026-03-02', status: 'voorgesteld', voorgesteld: { naam, op: '2026-11-23T10:00:00Z' }, versie: 1 },
});

describe('the erasures that wait', () => {
  it('counts what waits for the reader in the menu and leads to the dossier', async () => {
    const { user, address } = openApp('/wissingen', 'regie', { wissingen: proposedBy('Een collega') });
    expect(await screen.findByText('Te bevestigen')).toBeVisible();
    expect(await screen.findByRole('link', { name: /^Wissen.*1.*te bevestigen$/ })).toBeVisible();
    const table = screen.getByRole('table', { name: /Voorstellen om te wissen/ });
    expect(within(table).getByText('02-03-2026')).toBeVisible();
    await user.click(within(table).getByRole('link'));
    expect(await screen.findByRole('button', { name: 'Wis deze nieuwkomer' })).toBeVisible();
    expect(address()).toBe(`/dossiers/${gemeente}/${nieuwkomerId}/rechten`);
  });

  it('says that an own proposal waits for a colleague, and of the rest that nothing waits', async () => {
    openApp('/wissingen', 'regie', { wissingen: proposedBy('Renske de Vries') });
    expect(await screen.findByText('Wacht op een collega')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Wissen' })).toBeVisible();
    expect((await screen.findAllByText('Er wacht niets op bevestiging')).length).toBe(2);
  });
});
