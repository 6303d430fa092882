import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const person = somebody(({ traject, plan }) => traject?.status === 'lopend' && plan?.status === 'vastgesteld');
const { voornamen, achternaam } = person.nieuwkomer.naam;
const heading = () => screen.findByRole('heading', { level: 1, name: `${voornamen} ${achternaam}` });

describe('a dossier', () => {
  it('has an address per tab that survives a reload', async () => {
    const { user, address, reload } = openApp(person.dossier);
    await heading();
    await user.click(screen.getByRole('link', { name: 'Voortgang' }));
    await screen.findByRole('heading', { name: 'Voortgang' });
    reload();
    await screen.findByRole('heading', { name: 'Voortgang' });
    expect(address()).toBe(`${person.dossier}/voortgang`);
  });

  it('keeps the name out of the title of the document', async () => {
    openApp(person.dossier);
    await heading();
    expect(document.title).toBe(`Dossier ${person.nieuwkomer.dossiernummer} – Van nieuwkomer tot participatie`);
  });

  it('of another municipality does not exist', async () => {
    openApp(person.dossier, 'consulent-assen');
    expect(await screen.findByRole('heading', { name: 'Dit dossier bestaat niet' })).toBeVisible();
  });

  it('stays open when another service does not answer, and says so', async () => {
    openApp(`${person.dossier}/plan`, 'regie', { storing: { pip: 503 } });
    await heading();
    expect(await screen.findByText('Tijdelijk niet bereikbaar')).toBeVisible();
  });

  it('marks the tab that its edit page belongs to', async () => {
    openApp(`${person.dossier}/bewerken`);
    await heading();
    expect(screen.getByRole('link', { name: 'Persoon' })).toHaveAttribute('aria-current', 'page');
  });

  it('opens from the caseload and leads back to the same filter', async () => {
    const { user, address } = openApp('/caseload?gemeente=aa-en-hunze&status=lopend&sort=naam');
    await screen.findByText('Nieuwkomers in uw caseload');
    await user.click(document.querySelector('tbody a') as HTMLElement);
    await user.click(await screen.findByText('Terug naar de caseload'));
    await screen.findByText('Nieuwkomers in uw caseload');
    expect(address()).toBe('/caseload?gemeente=aa-en-hunze&status=lopend&sort=naam');
  });
});
