import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

const shown = () => screen.findByText('Plannen met een doel van uw organisatie');

describe('the plans of a partner', () => {
  it('are where a partner starts, and lead to one plan with the own goals only', async () => {
    const { user, address, backend } = openApp('/', 'vluchtelingenwerk');
    await shown();
    expect(address()).toBe('/plannen');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('tbody a')];
    expect(links.length).toBeGreaterThan(0);
    await user.click(links[0] as HTMLAnchorElement);
    await screen.findByText('Wat met anderen is afgesproken, ziet u niet.');
    expect(screen.getAllByText(/^met /).every((one) => one.textContent.startsWith('met vluchtelingenwerk'))).toBe(true);
    expect(screen.queryByRole('heading', { name: 'Zorg' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Vaststellen/ })).not.toBeInTheDocument();
    expect(backend.state.calls.every(({ path }) => path === '/sessie' || path.startsWith('/api/pip/'))).toBe(true);
  });

  it('hold no name in the title of the document', async () => {
    const { user } = openApp('/plannen', 'wpda');
    await shown();
    const link = document.querySelector('tbody a') as HTMLAnchorElement;
    const naam = link.textContent;
    await user.click(link);
    await screen.findByRole('heading', { name: naam });
    expect(document.title).not.toContain(naam);
  });

  it('of another municipality come by its own link', async () => {
    const { user, backend } = openApp('/plannen', 'wpda');
    await shown();
    await user.click(screen.getByRole('link', { name: 'Tynaarlo' }));
    await shown();
    expect(backend.state.calls.at(-1)?.path).toBe('/api/pip/v1/gemeenten/tynaarlo/plannen?limit=50');
  });

  it('say so when there are none', async () => {
    const { backend } = openApp('/plannen?gemeente=assen', 'wpda');
    backend.state.plannen = [];
    expect(await screen.findByText('Er zijn in Assen geen plannen waarin uw organisatie helpt')).toBeVisible();
  });

  it('show an outage as an outage', async () => {
    openApp('/plannen', 'wpda', { storing: { pip: 503 } });
    expect(await screen.findByText('De plannen kunnen nu niet worden opgehaald')).toBeVisible();
    expect(screen.queryByText(/geen plannen/)).not.toBeInTheDocument();
  });

  it('do not exist for who may not see them', async () => {
    openApp('/plannen/aa-en-hunze/3f1c8a52-0000-4000-8000-000000000001', 'wpda');
    expect(await screen.findByRole('heading', { name: 'Dit plan bestaat niet' })).toBeVisible();
  });
});
