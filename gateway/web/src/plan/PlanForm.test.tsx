import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const without = somebody(({ plan }) => plan === undefined);
const withDraft = somebody(({ plan }) => plan?.status === 'concept' && plan.doelen.length > 0);
const save = () => screen.getByRole('button', { name: 'Concept opslaan' });

describe('the form of a plan', () => {
  it('asks for a route and keeps the goal that was typed', async () => {
    const { user, backend } = openApp(`${without.dossier}/plan/nieuw`);
    await user.click(await screen.findByRole('button', { name: 'Doel bij Werk' }));
    await user.type(screen.getByLabelText('Wat is het doel?'), 'Loopt mee bij een bakker');
    await user.click(save());
    expect(await screen.findByRole('link', { name: 'Leerroute: Maak een keuze' })).toBeVisible();
    expect(screen.getByLabelText('Wat is het doel?')).toHaveValue('Loopt mee bij een bakker');
    expect(backend.state.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('offers the levels that go with the route', async () => {
    const { user } = openApp(`${without.dossier}/plan/nieuw`);
    await user.click(await screen.findByLabelText('B1-route'));
    expect(screen.queryByRole('option', { name: 'A2' })).not.toBeInTheDocument();
    await user.click(screen.getByLabelText('Z-route'));
    expect(screen.getByRole('option', { name: 'A2' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'B1' })).not.toBeInTheDocument();
  });

  it('saves a draft and shows it', async () => {
    const { user, address } = openApp(`${without.dossier}/plan/nieuw`);
    await user.click(await screen.findByLabelText('Z-route'));
    await user.click(screen.getByRole('button', { name: 'Doel bij Ontmoeten' }));
    await user.type(screen.getByLabelText('Wat is het doel?'), 'Heeft een taalmaatje');
    await user.click(save());
    expect(await screen.findByText('Heeft een taalmaatje')).toBeVisible();
    expect(address()).toBe(`${without.dossier}/plan`);
    expect(screen.getByText('Concept')).toBeVisible();
  });

  it('brings back a goal that was removed by mistake', async () => {
    const { user } = openApp(`${withDraft.dossier}/plan/${withDraft.plan?.planId ?? ''}/bewerken`);
    const [first] = await screen.findAllByLabelText('Wat is het doel?');
    const goal = (first as HTMLInputElement).value;
    await user.click(screen.getAllByRole('button', { name: /verwijderen$/i })[0] as HTMLElement);
    expect(screen.queryByDisplayValue(goal)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(screen.getByDisplayValue(goal)).toBeVisible();
  });
});
