import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { server } from '../test/backend';

const nieuw = '/nieuwkomers/nieuw?gemeente=assen';

describe('someone who is not logged in', () => {
  it('sees the way to the login and nothing else', async () => {
    const { backend } = openApp('/caseload', 'niemand');
    const login = await screen.findByRole('link', { name: 'Inloggen' });
    expect(login).toHaveAttribute('href', expect.stringMatching(/^\/inloggen\?terug=/));
    expect(screen.queryByRole('navigation', { name: 'Hoofdmenu' })).not.toBeInTheDocument();
    expect(backend.state.calls.map(({ path }) => path)).toEqual(['/sessie']);
  });

  it('is told the truth when the gateway is down', async () => {
    const { backend } = openApp('/caseload');
    server.use(http.get('*/sessie', () => new HttpResponse(null, { status: 503 })));
    expect(await screen.findByText('Tijdelijk niet bereikbaar')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Inloggen' })).not.toBeInTheDocument();
    expect(backend.state.calls).toEqual([]);
  });
});

describe('a session that ends while someone works', () => {
  it('keeps what was typed and goes on after a new login', async () => {
    const { user, backend } = openApp(nieuw);
    const name = await screen.findByLabelText('Achternaam');
    await user.type(name, 'Haddad');
    backend.state.user = 'niemand';
    await fillAndSave(user);
    expect(await screen.findByRole('dialog', { name: 'Uw sessie is verlopen' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Opnieuw inloggen' })).toHaveAttribute('target', '_blank');
    expect(name).toHaveValue('Haddad');

    backend.state.user = 'regie';
    await user.click(screen.getByRole('button', { name: 'Ik ben weer ingelogd' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByLabelText('Achternaam')).toHaveValue('Haddad');
  });
});

async function fillAndSave(user: ReturnType<typeof openApp>['user']): Promise<void> {
  await user.type(screen.getByLabelText('Geboortedatum'), '01-02-1990');
  await user.type(screen.getByLabelText('Aankomst in de gemeente'), '01-02-2024');
  await user.click(screen.getByLabelText('Man'));
  await user.selectOptions(screen.getByLabelText('Nationaliteit'), 'Syrische');
  await user.selectOptions(screen.getByLabelText('Voorkeurstaal'), 'Arabisch');
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
}
