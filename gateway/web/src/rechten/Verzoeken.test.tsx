import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const person = somebody(({ plan }) => plan?.status === 'vastgesteld');
const { nieuwkomerId } = person.nieuwkomer;
const late = {
  correctieverzoekId: 'b0f3f0d5-40f8-4d67-8ad3-2c8e7f6f0a01',
  gevraagdOp: '2026-09-01',
  uiterlijk: '2026-10-01',
  verzoek: 'Mijn geboortejaar is 1993.',
  door: 'Bram Mulder',
  op: '2026-09-01T09:15:00Z',
  versie: 1,
};

describe('a request to have something put right', () => {
  it('is written down with the last day for an answer', async () => {
    const { user, address } = openApp(`${person.dossier}/rechten`);
    await user.click(await screen.findByRole('link', { name: 'Verzoek opschrijven' }));
    await user.click(await screen.findByRole('button', { name: 'Verzoek opslaan' }));
    expect(await screen.findByRole('link', { name: /Wat klopt er niet.*Vul dit in/ })).toBeVisible();
    await user.type(screen.getByLabelText('Wat klopt er niet, en wat moet er staan?'), 'Mijn naam is Mohammed.');
    await user.click(screen.getByRole('button', { name: 'Verzoek opslaan' }));
    const table = await screen.findByRole('table', { name: 'Verzoeken om te verbeteren, het laatste eerst' });
    expect(within(table).getByText('Mijn naam is Mohammed.')).toBeVisible();
    expect(within(table).getByText(/Antwoord uiterlijk/)).toBeVisible();
    expect(address()).toBe(`${person.dossier}/rechten`);
  });

  it('is refused with a reason, and then shows the text for the newcomer', async () => {
    const { user } = openApp(`${person.dossier}/rechten/verzoeken/${late.correctieverzoekId}`, 'regie', {
      correctieverzoeken: { [nieuwkomerId]: [late] },
    });
    expect(await screen.findByText('Te laat sinds 01-10-2026')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Het blijft zoals het is' }));
    await user.click(screen.getByRole('button', { name: 'Besluit opslaan' }));
    expect(await screen.findByRole('link', { name: /Waarom niet\?/ })).toBeVisible();
    await user.type(screen.getByLabelText('Waarom niet?'), 'In de basisregistratie staat 1992.');
    await user.click(screen.getByRole('button', { name: 'Besluit opslaan' }));
    const letter = await screen.findByRole('region', { name: 'Tekst voor de nieuwkomer' });
    expect(within(letter).getByText('De reden is: “In de basisregistratie staat 1992.”')).toBeVisible();
    expect(within(letter).getByText(/U kunt bezwaar maken/)).toBeVisible();
    expect(screen.getByText('Geweigerd')).toBeVisible();
  });
});
