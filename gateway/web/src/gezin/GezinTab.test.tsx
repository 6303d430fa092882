import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const first = somebody();
const other = somebody(({ nieuwkomer }) => nieuwkomer.naam.achternaam !== first.nieuwkomer.naam.achternaam);
const [id, otherId] = [first.nieuwkomer.nieuwkomerId, other.nieuwkomer.nieuwkomerId];
const page = `${first.dossier}/gezin`;
const gemeente = 'aa-en-hunze';

function household(huishoudenId: string, ...nieuwkomers: string[]) {
  const gezinsleden = nieuwkomers.map((nieuwkomerId, i) => ({
    nieuwkomerId,
    relatie: i === 0 ? 'referent' : 'kind',
    van: '2025-03-10',
  }));
  return { huishoudenId, gemeente, gezinsleden, versie: 1 };
}

async function lookFor(user: ReturnType<typeof openApp>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Gezinslid toevoegen' }));
  const dialog = screen.getByRole('dialog', { name: 'Gezinslid toevoegen' });
  await user.type(within(dialog).getByRole('searchbox'), other.nieuwkomer.naam.achternaam);
  await user.click(await within(dialog).findByLabelText(new RegExp(other.nieuwkomer.dossiernummer)));
  await user.selectOptions(within(dialog).getByLabelText('Relatie tot de referent'), 'Partner');
  return dialog;
}

describe('the family of a newcomer', () => {
  it('begins with one member and who is logged in as regisseur', async () => {
    const { user, backend } = openApp(page);
    await user.click(await screen.findByRole('button', { name: 'Huishouden vastleggen' }));
    expect(await screen.findByText('Renske de Vries (regie)')).toBeVisible();
    expect(backend.state.huishoudens[0]?.gezinsleden[0]?.nieuwkomerId).toBe(id);
  });

  it('grows by somebody who is looked for by name', async () => {
    const { user, backend } = openApp(page, 'regie', { huishoudens: [household('h1', id)] });
    const dialog = await lookFor(user);
    await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByRole('row', { name: /Partner/ })).toBeVisible();
    expect(backend.state.calls.every(({ path }) => !path.includes(other.nieuwkomer.naam.achternaam))).toBe(true);
  });

  it('takes somebody from another household only when that is confirmed', async () => {
    const { user, backend } = openApp(page, 'regie', { huishoudens: [household('h1', id), household('h2', otherId)] });
    const dialog = await lookFor(user);
    await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    expect(await within(dialog).findByText('Deze nieuwkomer hoort bij een ander huishouden')).toBeVisible();
    expect(backend.state.huishoudens[1]?.gezinsleden[0]?.tot).toBeUndefined();
    await user.click(within(dialog).getByRole('button', { name: 'Toch toevoegen' }));
    expect(await screen.findByRole('row', { name: /Partner/ })).toBeVisible();
    expect(backend.state.huishoudens[1]?.gezinsleden[0]?.tot).toBeDefined();
  });

  it('lets somebody leave after a warning, and takes that back', async () => {
    const { user, backend } = openApp(page, 'regie', { huishoudens: [household('h1', id, otherId)] });
    const row = await screen.findByRole('row', { name: /Kind/ });
    await user.click(within(row).getByRole('button'));
    await user.type(screen.getByLabelText(/^Tot en met/), '01-02-2026');
    expect(await screen.findByText(/hoort daarna niet meer bij dit huishouden/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Beëindigen' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByRole('row', { name: /Kind/ })).toBeVisible();
    expect(backend.state.huishoudens[0]?.gezinsleden[1]?.tot).toBeUndefined();
  });

  it('shows an outage as an outage', async () => {
    openApp(page, 'regie', { storing: { intake: 503 } });
    expect(await screen.findByText('Tijdelijk niet bereikbaar')).toBeVisible();
    expect(screen.queryByText('Er is nog geen huishouden vastgelegd')).not.toBeInTheDocument();
  });
});
