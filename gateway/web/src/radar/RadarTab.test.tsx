import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const measured = somebody(({ plan }) => plan?.status === 'vastgesteld');
const unmeasured = somebody(({ plan }) => plan === undefined);
const choose = (domein: string, score: number) =>
  within(screen.getByRole('group', { name: `Score voor ${domein}` })).getByRole('radio', { name: new RegExp(`^${score} –`) });

describe('the radar of a dossier', () => {
  it('shows two moments over each other, with the scores in a table', async () => {
    openApp(`${measured.dossier}/radar`);
    expect(await screen.findByRole('img', { name: /^Radar van Meting 1, 15-09-2026 met daaroverheen 0-meting, 10-03-2026/ })).toBeVisible();
    const row = screen.getByRole('row', { name: /Samenleving/ });
    expect(within(row).getByText('3 van 5')).toBeVisible();
    expect(within(row).getByText('2 hoger')).toBeVisible();
  });

  it('shows one moment alone when asked', async () => {
    const { user } = openApp(`${measured.dossier}/radar`);
    await user.selectOptions(await screen.findByLabelText('Vergelijk met'), 'Geen andere meting');
    expect(screen.getByRole('img', { name: /^Radar van Meting 1, 15-09-2026\. / })).toBeVisible();
    expect(screen.queryByText('2 hoger')).not.toBeInTheDocument();
  });

  it('says that there is no 0-meting and leads to it', async () => {
    const { user, address } = openApp(`${unmeasured.dossier}/radar`);
    await user.click(await screen.findByRole('link', { name: '0-meting vastleggen' }));
    await screen.findByRole('button', { name: 'Meting vastleggen' });
    expect(address()).toBe(`${unmeasured.dossier}/radar/nieuw`);
  });

  it('keeps what a correction replaces', async () => {
    const { user } = openApp(`${measured.dossier}/radar/0/verbeteren`);
    await user.type(await screen.findByLabelText('Waarom moet het anders?'), 'Verkeerd gelezen.');
    await user.click(choose('Werk', 5));
    await user.click(screen.getByRole('button', { name: 'Verbetering vastleggen' }));
    const row = await screen.findByRole('row', { name: /Werk/ });
    expect(within(row).getByText('5 van 5')).toBeVisible();
    expect(screen.getByText('Verbeterd: Verkeerd gelezen.')).toBeInTheDocument();
    expect(screen.getByText('Eerder vastgelegd')).toBeInTheDocument();
  });
});

describe('the form of a measurement', () => {
  it('shows what the answers suggest and why, and chooses nothing beforehand', async () => {
    openApp(`${unmeasured.dossier}/radar/nieuw`);
    expect(await screen.findByText('Voorstel: 2 – Beperkt zelfredzaam')).toBeVisible();
    expect(screen.getByText('Er zijn schulden die niet betaald kunnen worden.')).toBeVisible();
    expect(screen.getAllByRole('radio').every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
  });

  it('asks why a score departs from its proposal and keeps what was typed', async () => {
    const { user, backend } = openApp(`${unmeasured.dossier}/radar/nieuw`);
    await screen.findByText('Voorstel: 2 – Beperkt zelfredzaam');
    expect(screen.queryByLabelText(/Waarom wijkt de score af/)).not.toBeInTheDocument();
    await user.click(choose('Financiën', 4));
    await user.click(choose('Zorg', 3));
    await user.click(choose('Samenleving', 3));
    await user.click(choose('Werk', 1));
    await user.click(choose('Ontmoeten', 4));
    await user.click(screen.getByRole('button', { name: 'Meting vastleggen' }));
    expect(await screen.findByRole('link', { name: 'Waarom wijkt de score af van het voorstel?: Vul dit in' })).toBeVisible();
    expect(choose('Financiën', 4)).toBeChecked();
    expect(backend.state.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('keeps what was typed when somebody else measured first', async () => {
    const { user, backend } = openApp(`${measured.dossier}/radar/0/verbeteren`);
    await user.type(await screen.findByLabelText('Waarom moet het anders?'), 'Verkeerd gelezen.');
    const radar = backend.state.radars[measured.nieuwkomer.nieuwkomerId];
    if (radar) radar.versie += 1;
    await user.click(screen.getByRole('button', { name: 'Verbetering vastleggen' }));
    expect(await screen.findByRole('link', { name: 'Bekijk de radar' })).toBeVisible();
    expect(screen.getByLabelText('Waarom moet het anders?')).toHaveValue('Verkeerd gelezen.');
  });

  it('saves the 0-meting and shows it', async () => {
    const { user, address } = openApp(`${unmeasured.dossier}/radar/nieuw`);
    await screen.findByText('Voorstel: 2 – Beperkt zelfredzaam');
    for (const [domein, score] of [['Financiën', 2], ['Zorg', 3], ['Samenleving', 3], ['Werk', 1], ['Ontmoeten', 4]] as const) {
      await user.click(choose(domein, score));
    }
    await user.click(screen.getByRole('button', { name: 'Meting vastleggen' }));
    expect(await screen.findByRole('img', { name: /^Radar van 0-meting/ })).toBeVisible();
    expect(address()).toBe(`${unmeasured.dossier}/radar`);
  });
});
