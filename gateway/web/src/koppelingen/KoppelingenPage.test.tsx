import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

const posts = (backend: ReturnType<typeof openApp>['backend']) =>
  backend.state.calls.filter(({ method }) => method === 'POST').map(({ path }) => path);

describe('the links between services', () => {
  it('are shown per service and municipality, with what is behind', async () => {
    openApp('/koppelingen', 'beheer');
    const table = await screen.findByRole('table', { name: 'Koppelingen tussen de onderdelen' });
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(10));
    expect(within(table).getAllByText('214 berichten achter')).toHaveLength(2);
    expect(screen.getByText('2 koppelingen lopen achter.')).toBeVisible();
  });

  it('are those of one municipality when the address says so', async () => {
    openApp('/koppelingen?gemeente=assen', 'beheer');
    expect(await screen.findByText('Alle koppelingen zijn bij.')).toBeVisible();
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4);
    expect(screen.queryByRole('columnheader', { name: 'Gemeente' })).not.toBeInTheDocument();
  });

  it('are unknown, not fine, when a service does not answer', async () => {
    openApp('/koppelingen?gemeente=assen', 'beheer', { storing: { reporting: 503 } });
    expect(await screen.findByText('1 onderdeel antwoordt niet: wat daar speelt is onbekend.')).toBeVisible();
    const row = screen.getByRole('row', { name: /Rapportage/ });
    expect(within(row).getByText('Onbekend')).toBeVisible();
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('making a read model anew', () => {
  it('asks first', async () => {
    const { user, backend } = openApp('/koppelingen?gemeente=assen', 'beheer');
    await user.click(await screen.findByRole('button', { name: 'Plannen van Assen herbouwen' }));
    const dialog = screen.getByRole('dialog', { name: 'Plannen van Assen opnieuw opbouwen?' });
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(posts(backend)).toEqual([]);
  });

  it('is asked of the right service and then shown', async () => {
    const { user, backend } = openApp('/koppelingen?gemeente=assen', 'beheer');
    await user.click(await screen.findByRole('button', { name: 'Plannen van Assen herbouwen' }));
    await user.click(screen.getByRole('button', { name: 'Herbouwen' }));
    expect(await screen.findByText('Wordt herbouwd')).toBeVisible();
    expect(posts(backend)).toEqual(['/api/pip/v1/gemeenten/assen/feeds/aankomst/herbouw']);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Plannen van Assen herbouwen' })).toBeDisabled();
  });
});

describe('a parked subject', () => {
  it('is gone when trying again works', async () => {
    const { user } = openApp('/koppelingen?gemeente=aa-en-hunze', 'beheer');
    await user.click(await screen.findByRole('button', { name: /^Opnieuw proberen voor/ }));
    expect(await screen.findByText('De berichten zijn alsnog verwerkt.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Opnieuw proberen voor/ })).not.toBeInTheDocument());
  });

  it('stays, with the reason, when it fails again', async () => {
    const { user } = openApp('/koppelingen?gemeente=aa-en-hunze', 'beheer', { blijftGeparkeerd: true });
    await user.click(await screen.findByRole('button', { name: /^Opnieuw proberen voor/ }));
    expect(await screen.findByText('Nog niet gelukt')).toBeVisible();
    expect(screen.getByText(/kon nog steeds niet worden verwerkt/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Opnieuw proberen voor/ })).toBeVisible();
  });
});

describe('someone who is not beheer', () => {
  it('sees no links', async () => {
    const { backend } = openApp('/koppelingen', 'regie');
    expect(await screen.findByRole('heading', { level: 1, name: 'U heeft geen toegang' })).toBeVisible();
    expect(backend.state.calls.some(({ path }) => path.includes('/feeds'))).toBe(false);
  });
});
