import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const person = somebody(({ plan }) => plan?.status === 'vastgesteld');
const tab = `${person.dossier}/rechten`;
const proposed = {
  [person.nieuwkomer.nieuwkomerId]: {
    grond: 'overleden',
    sinds: '2026-03-02',
    status: 'voorgesteld',
    voorgesteld: { naam: 'Een collega', op: '2026-11-23T10:00:00Z' },
    versie: 1,
  },
};

describe('the rights of a newcomer', () => {
  it('collects all that is kept only when asked, question beside answer', async () => {
    const { user, backend } = openApp(tab);
    const collect = await screen.findByRole('button', { name: 'Verzamel alle gegevens' });
    expect(backend.state.calls.some(({ path }) => path.endsWith('/export'))).toBe(false);
    await user.click(collect);
    expect(await screen.findByRole('heading', { level: 3, name: 'Brede intake' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: 'Gezondheid' })).toBeVisible();
    expect(screen.getByText('Heeft u een huisarts?')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bewaar als bestand (JSON)' })).toBeVisible();
    const pdf = screen.getByRole('link', { name: 'Bewaar als PDF' });
    expect(pdf).toHaveAttribute('href', expect.stringMatching(/\/export\/pdf$/));
    await user.click(screen.getByRole('checkbox', { name: 'In de PDF ook wie in het dossier keek' }));
    expect(pdf).toHaveAttribute('href', expect.stringMatching(/\/export\/pdf\?inzages=true$/));
  });

  it('shows who looked, by role and in words', async () => {
    const { user } = openApp(tab);
    await user.click(await screen.findByRole('button', { name: 'Toon wie keek' }));
    const table = await screen.findByRole('table', { name: 'Wie het dossier zag of wijzigde, nieuwste eerst' });
    expect(within(table).getByText('Persoon bekeken')).toBeVisible();
    expect(within(table).getByText('het programma, of een tablet')).toBeVisible();
    const printed = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(table.closest('.rechten-deel')).toHaveClass('rechten-deel--afdruk');
    });
    await user.click(screen.getByRole('button', { name: 'Afdrukken' }));
    expect(printed).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('afterprint'));
    expect(table.closest('.rechten-deel')).not.toHaveClass('rechten-deel--afdruk');
  });

  it('leaves handing out the whole to the regievoerder', async () => {
    openApp(tab, 'consulent-aa-en-hunze');
    expect(await screen.findByRole('button', { name: 'Toon wie keek' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Verzamel alle gegevens' })).not.toBeInTheDocument();
  });
});

describe('erasing a newcomer', () => {
  it('shows what goes and what stays before anything is done', async () => {
    openApp(tab);
    const table = await screen.findByRole('table', { name: 'Wat er bij wissen verdwijnt en wat blijft' });
    expect(within(table).getByText('Naam, geboortedatum en BSN.')).toBeVisible();
    expect(within(table).getByText('Hierin staat niets.')).toBeVisible();
  });

  it('keeps what was typed when the retention period still runs', async () => {
    const { user } = openApp(tab);
    await user.click(await screen.findByRole('radio', { name: 'De inburgeringsplicht is geëindigd' }));
    await user.type(screen.getByLabelText('Op welke dag was dat?'), '01-01-2026');
    await user.click(screen.getByRole('button', { name: 'Stel wissen voor' }));
    expect(await screen.findByText('Wissen mag vanaf 1 januari 2031.')).toBeVisible();
    expect(screen.getByLabelText('Op welke dag was dat?')).toHaveValue('01-01-2026');
  });

  it('is proposed by one, who can take it back', async () => {
    const { user } = openApp(tab);
    await user.click(await screen.findByRole('radio', { name: 'De nieuwkomer is overleden' }));
    await user.type(screen.getByLabelText('Op welke dag was dat?'), '02-03-2026');
    await user.click(screen.getByRole('button', { name: 'Stel wissen voor' }));
    const withdraw = await screen.findByRole('button', { name: 'Trek het voorstel in' });
    expect(screen.queryByRole('button', { name: 'Wis deze nieuwkomer' })).toBeNull();
    await user.click(withdraw);
    expect(await screen.findByRole('button', { name: 'Stel wissen voor' })).toBeVisible();
  });

  it('asks once more, erases, and leaves the dossier', async () => {
    const { user, address, backend } = openApp(tab, 'regie', { wissingen: proposed });
    await user.click(await screen.findByRole('button', { name: 'Wis deze nieuwkomer' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Wis definitief' }));
    await waitFor(() => expect(address()).toMatch(/^\/caseload/));
    expect(backend.state.people.some(({ nieuwkomer }) => nieuwkomer.nieuwkomerId === person.nieuwkomer.nieuwkomerId)).toBe(false);
  });
});
