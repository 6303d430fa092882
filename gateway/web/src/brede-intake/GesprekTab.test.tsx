import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const { nieuwkomer: person, dossier } = somebody(({ traject }) => traject?.status === 'lopend');
const path = `${dossier}/intake/a1`;

function open(address: string) {
  const gegeven = { gegevenId: 'g1', waarden: ['خباز'], wie: 'tablet', apparaat: 't', op: '2026-11-24T10:00:00Z', geldt: true };
  const intake = {
    nieuwkomerId: person.nieuwkomerId,
    intakeId: 'a1',
    vragenlijst: 'brede-intake',
    vragenlijstversie: 1,
    taal: 'ar',
    status: 'ingevuld',
    gestartOp: '2026-11-24T09:00:00Z',
    versie: 2,
    antwoorden: [{ vraag: 'werk-wens', waarden: ['خباز'], aantal: 1, tegenstrijdig: false, gegevens: [gegeven] }],
  };
  return openApp(address, 'regie', { intakes: [intake] });
}

type App = ReturnType<typeof open>;
const click = async ({ user }: App, name: string) => user.click(await screen.findByRole('button', { name }));

async function fillIn(app: App) {
  await click(app, 'Bijeenkomst toevoegen');
  await app.user.click(screen.getByRole('radio', { name: 'Gekomen' }));
  await app.user.selectOptions(screen.getByLabelText('Tolk'), 'Tolk aanwezig');
  await app.user.click(screen.getByRole('radio', { name: 'Alleen gesproken' }));
  await app.user.type(screen.getByLabelText(/^Weergave van: Welk werk/), 'Bakker');
  await app.user.type(screen.getByLabelText(/^Werk/), 'Heeft ervaring');
}

describe('the conversation about the answers', () => {
  it('is written down with who was there, what was found, and own words in Dutch', async () => {
    const app = open(`${path}/gesprek`);
    expect(await screen.findByText('خباز')).toBeInTheDocument();
    await fillIn(app);
    await click(app, 'Opslaan');
    expect(await screen.findByText('Heeft ervaring')).toBeInTheDocument();
    expect(screen.getByText('In het Nederlands: Bakker')).toBeInTheDocument();
    const sent = app.backend.state.calls.find(({ method }) => method === 'PUT');
    expect(sent?.headers.get('If-Match')).toBe('"0"');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      bijeenkomsten: [{ verschijning: 'verschenen', tolk: 'aanwezig', alleengesprek: 'gevoerd' }],
      bevindingen: [{ domein: 'werk', tekst: 'Heeft ervaring' }],
      weergaven: [{ vraag: 'werk-wens', tekst: 'Bakker' }],
    });
  });

  it('says at the field what is missing of a meeting', async () => {
    const app = open(`${path}/gesprek`);
    await click(app, 'Bijeenkomst toevoegen');
    await click(app, 'Opslaan');
    expect((await screen.findAllByText('Maak een keuze')).length).toBeGreaterThanOrEqual(3);
    expect(app.backend.state.calls.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('is followed by closing the intake, after which nothing can be corrected', async () => {
    const app = open(`${path}/gesprek`);
    await screen.findByText('خباز');
    await fillIn(app);
    await click(app, 'Opslaan');
    await click(app, 'Intake afronden…');
    await click(app, 'Afronden');
    await waitFor(() => expect(app.backend.state.intakes[0]?.status).toBe('afgerond'));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Verbeteren/ })).not.toBeInTheDocument());
    expect(screen.queryByRole('link', { name: 'Gesprek vastleggen' })).not.toBeInTheDocument();
  });

  it('shows both versions when somebody else saved first, and loses nothing of what was typed', async () => {
    const app = open(`${path}/gesprek`);
    await screen.findByText('خباز');
    await fillIn(app);
    const theirs = { bijeenkomsten: [], bevindingen: [{ domein: 'zorg', tekst: 'Slaapt slecht' }], weergaven: [], versie: 1 };
    Object.assign(app.backend.state.intakes[0] ?? {}, { verslag: theirs });
    await click(app, 'Opslaan');
    expect(await screen.findByText('Slaapt slecht')).toBeInTheDocument();
    expect(screen.getByLabelText(/^Werk/)).toHaveValue('Heeft ervaring');
    await click(app, 'Opslaan');
    expect(await screen.findByText('Heeft ervaring')).toBeInTheDocument();
  });
});
