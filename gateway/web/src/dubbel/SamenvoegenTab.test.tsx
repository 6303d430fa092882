import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const blijft = somebody(({ nieuwkomer }) => nieuwkomer.telefoon === undefined);
const andere = somebody(
  ({ nieuwkomer: n }) => n.telefoon !== undefined && n.naam.achternaam !== blijft.nieuwkomer.naam.achternaam,
);
const page = `${blijft.dossier}/samenvoegen`;
const suggestion = {
  nieuwkomerId: andere.nieuwkomer.nieuwkomerId,
  dossiernummer: andere.nieuwkomer.dossiernummer,
  weergavenaam: andere.nieuwkomer.naam.achternaam,
  geboortedatum: '1992-05-14',
  aankomstdatum: '2025-03-10',
};
const open = (at = page) => openApp(at, 'regie', { dubbelen: [suggestion] });
const stored = (backend: ReturnType<typeof openApp>['backend'], id: string) =>
  backend.state.people.find(({ nieuwkomer }) => nieuwkomer.nieuwkomerId === id)?.nieuwkomer;

async function merge(user: ReturnType<typeof openApp>['user']) {
  await user.click(await screen.findByRole('button', { name: /^Kies / }));
  const naam = await screen.findByRole('row', { name: /^Naam/ });
  await user.click(within(naam).getAllByRole('radio')[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Samenvoegen' }));
  const dialog = screen.getByRole('dialog', { name: 'Dossiers samenvoegen?' });
  await user.click(within(dialog).getByRole('button', { name: 'Samenvoegen' }));
  await screen.findByText(/is op .* met dit dossier samengevoegd door Renske de Vries/);
}

describe('two dossiers of one person', () => {
  it('become one, with what was chosen and what only the other one knew', async () => {
    const { user, backend, address } = open();
    await merge(user);
    expect(address()).toBe(blijft.dossier);
    expect(stored(backend, blijft.nieuwkomer.nieuwkomerId)).toMatchObject({
      naam: andere.nieuwkomer.naam,
      telefoon: andere.nieuwkomer.telefoon,
      dossiernummer: blijft.nieuwkomer.dossiernummer,
    });
    expect(stored(backend, andere.nieuwkomer.nieuwkomerId)?.opgegaanIn).toBe(blijft.nieuwkomer.nieuwkomerId);
  });

  it('are parted again after a question', async () => {
    const { user, backend } = open();
    await merge(user);
    await user.click(screen.getByRole('button', { name: /^Samenvoeging ongedaan maken/ }));
    const dialog = screen.getByRole('dialog', { name: 'Samenvoeging ongedaan maken?' });
    await user.click(within(dialog).getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByRole('heading', { level: 1, name: new RegExp(blijft.nieuwkomer.naam.achternaam) });
    expect(stored(backend, blijft.nieuwkomer.nieuwkomerId)?.naam).toEqual(blijft.nieuwkomer.naam);
    expect(stored(backend, andere.nieuwkomer.nieuwkomerId)?.opgegaanIn).toBeUndefined();
  });

  it('leave the closed one to be read, not changed', async () => {
    const { backend, reload } = open(andere.dossier);
    await screen.findByRole('link', { name: 'Bewerken' });
    const closed = stored(backend, andere.nieuwkomer.nieuwkomerId);
    if (closed) closed.opgegaanIn = blijft.nieuwkomer.nieuwkomerId;
    reload();
    expect(await screen.findByText('Dit dossier is gesloten')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar dat dossier' })).toHaveAttribute('href', blijft.dossier);
    expect(screen.queryByRole('link', { name: 'Bewerken' })).not.toBeInTheDocument();
  });
});
