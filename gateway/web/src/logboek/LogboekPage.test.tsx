import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openApp } from '../test/app';
import * as csv from '../ui/csv';

const tableName = 'Regels van het logboek, nieuwste eerst';
const rowsOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1);

describe('the data log', () => {
  it('shows the lines of all services as one list, the newest first', async () => {
    openApp('/logboek', 'fg-assen');
    const rows = rowsOf(await screen.findByRole('table', { name: tableName }));
    expect(rows).toHaveLength(50);
    const moments = rows.map((row) => row.querySelector('time')?.dateTime ?? '');
    expect(moments).toEqual([...moments].sort().reverse());
    expect(screen.getAllByText('Plan bekeken').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Persoon bekeken').length).toBeGreaterThan(0);
  });

  it('goes on without a gap or a repeat', async () => {
    const { user } = openApp('/logboek?dienst=pip', 'fg-assen');
    await user.click(await screen.findByRole('button', { name: 'Toon er meer' }));
    await waitFor(() => expect(rowsOf(screen.getByRole('table'))).toHaveLength(100));
    const numbers = rowsOf(screen.getByRole('table')).map((row) => Number(within(row).getAllByRole('cell').at(-1)?.textContent));
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, i) => 129 - i));
  });

  it('answers who saw one person, from a line of the list', async () => {
    const { user, address } = openApp('/logboek', 'fg-assen');
    const [first] = await screen.findAllByRole('link', { name: /^Alles over betrokkene/ });
    const betrokkene = first?.textContent ?? '';
    if (first) await user.click(first);
    await waitFor(() => expect(address()).toBe(`/logboek?betrokkene=${betrokkene}`));
    await waitFor(() => {
      const shown = screen.getAllByRole('link', { name: /^Alles over betrokkene/ }).map((link) => link.textContent);
      expect(new Set(shown)).toEqual(new Set([betrokkene]));
    });
    expect(screen.getByLabelText('Betrokkene')).toHaveValue(betrokkene);
  });

  it('keeps the question in the address, over a reload', async () => {
    const { user, address, reload, backend } = openApp('/logboek', 'fg-assen');
    await user.type(await screen.findByLabelText('Vanaf'), '24-11-2026');
    await user.type(screen.getByLabelText('Tot en met'), '24112026');
    await user.selectOptions(screen.getByLabelText('Onderdeel'), 'Plannen');
    await user.click(screen.getByRole('button', { name: 'Zoeken' }));
    await waitFor(() => expect(address()).toBe('/logboek?dienst=pip&vanaf=2026-11-24&tot=2026-11-24'));
    reload();
    expect(await screen.findByLabelText('Vanaf')).toHaveValue('24-11-2026');
    expect(backend.state.calls.at(-1)?.path).toContain('/api/pip/v1/gemeenten/assen/logboek?vanaf=2026-11-24&tot=2026-11-24');
  });

  it('refuses a period that ends before it begins', async () => {
    const { user, address } = openApp('/logboek', 'fg-assen');
    await user.type(await screen.findByLabelText('Vanaf'), '24-11-2026');
    await user.type(screen.getByLabelText('Tot en met'), '23-11-2026');
    await user.click(screen.getByRole('button', { name: 'Zoeken' }));
    expect(await screen.findByText('De einddatum ligt voor de begindatum')).toBeVisible();
    expect(address()).toBe('/logboek');
  });

  it('says so when nothing is found', async () => {
    openApp('/logboek?betrokkene=niemand', 'fg-assen');
    expect(await screen.findByText('Niets gevonden bij deze vraag')).toBeVisible();
  });

  it('names the service that does not answer', async () => {
    openApp('/logboek', 'fg-assen', { storing: { pip: 503 } });
    expect(await screen.findByText(/Het logboek van Plannen is nu niet bereikbaar/)).toBeVisible();
    expect(await screen.findByRole('table', { name: tableName })).toBeVisible();
  });

  it('is exported as far as the question reaches, not only what is on the screen', async () => {
    const download = vi.spyOn(csv, 'download').mockImplementation(() => undefined);
    const { user } = openApp('/logboek?dienst=pip', 'fg-assen');
    await user.click(await screen.findByRole('button', { name: 'Exporteren (CSV)' }));
    await waitFor(() => expect(download).toHaveBeenCalledOnce());
    const [, text = ''] = download.mock.calls[0] ?? [];
    expect(text.trim().split('\r\n')).toHaveLength(130);
  });

  it('is not exported with a hole in it', async () => {
    const download = vi.spyOn(csv, 'download').mockImplementation(() => undefined);
    const { user } = openApp('/logboek', 'fg-assen', { storing: { pip: 503 } });
    await user.click(await screen.findByRole('button', { name: 'Exporteren (CSV)' }));
    expect(await screen.findByText('Er ging iets mis')).toBeVisible();
    expect(download).not.toHaveBeenCalled();
  });
});

describe('the check of the log', () => {
  it('says that every log is whole', async () => {
    const { user } = openApp('/logboek', 'fg-assen');
    await user.click(await screen.findByRole('button', { name: 'Controleer het logboek' }));
    expect(await screen.findByText(/Het logboek is heel/)).toBeVisible();
    expect(screen.getAllByText(/130 regels gecontroleerd, in orde/)).toHaveLength(4);
  });

  it('says from which line a log is broken', async () => {
    const { user } = openApp('/logboek', 'fg-assen', { logboekBreuk: 17 });
    await user.click(await screen.findByRole('button', { name: 'Controleer het logboek' }));
    expect(await screen.findByText(/Het logboek klopt niet/)).toBeVisible();
    expect(screen.getAllByText(/klopt niet vanaf regel 17/)).toHaveLength(4);
  });

  it('promises nothing about a log that does not answer', async () => {
    const { user } = openApp('/logboek', 'fg-assen', { storing: { pip: 503 } });
    await user.click(await screen.findByRole('button', { name: 'Controleer het logboek' }));
    expect(await screen.findByText('Niet alles kon worden gecontroleerd')).toBeVisible();
    expect(screen.queryByText(/Het logboek is heel/)).not.toBeInTheDocument();
  });
});
