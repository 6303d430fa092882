import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { somebody } from '../test/people';

const { nieuwkomer: person, dossier } = somebody(({ traject }) => traject?.status === 'lopend');
const path = `${dossier}/intake`;
type App = ReturnType<typeof openApp>;

async function click({ user }: App, name: string | RegExp) {
  await user.click(await screen.findByRole('button', { name }));
}

/** As the newcomer's devices and professionals sent it. */
function answered(...gegevens: { waarden: string[]; geldt: boolean; wie: string }[]) {
  const intake = {
    nieuwkomerId: person.nieuwkomerId,
    intakeId: 'a1',
    vragenlijst: 'brede-intake',
    vragenlijstversie: 1,
    taal: 'ar',
    status: 'ingevuld',
    gestartOp: '2026-11-24T09:00:00Z',
    versie: 2,
    antwoorden: [
      {
        vraag: 'huisarts',
        waarden: gegevens.at(-1)?.waarden ?? [],
        aantal: gegevens.length,
        tegenstrijdig: gegevens.filter(({ geldt }) => geldt).length > 1,
        gegevens: gegevens.map((one, i) => ({ gegevenId: `g${i}`, apparaat: 'tablet-1', op: '2026-11-24T10:00:00Z', ...one })),
      },
    ],
  };
  return openApp(`${path}/a1`, 'regie', { intakes: [intake] });
}

async function huisarts() {
  const question = await screen.findByText('Heeft u een huisarts?');
  const item = question.closest('li');
  if (item === null) throw new Error('the question stands in no list');
  return within(item);
}

describe('the broad intake of a dossier', () => {
  it('begins in the language that the newcomer prefers', async () => {
    const app = openApp(path);
    await click(app, 'Intake starten');
    expect(await screen.findByText('0 van hoogstens 55 vragen')).toBeInTheDocument();
    const call = app.backend.state.calls.find(({ method }) => method === 'POST');
    expect(JSON.parse(call?.body ?? '')).toEqual({ taal: person.voorkeurstaal });
    expect(call?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('gives out a code with the time that is left, and takes it back', async () => {
    const app = openApp(path);
    await click(app, 'Intake starten');
    await click(app, 'Code maken');
    expect(await screen.findByText('25A-7K-QRST-3WXY')).toBeInTheDocument();
    expect(screen.getByText(/^Nog (30:00|29:\d\d) geldig$/)).toBeInTheDocument();
    await click(app, 'Codes intrekken…');
    await click(app, 'Intrekken');
    expect(await screen.findByText('De codes zijn ingetrokken.')).toBeInTheDocument();
    expect(screen.queryByText('25A-7K-QRST-3WXY')).not.toBeInTheDocument();
    expect(app.backend.state.calls.at(-1)).toMatchObject({ method: 'DELETE' });
  });

  it('gives out a code for an account, and takes the account back', async () => {
    const app = openApp(path);
    await click(app, 'Koppelcode maken');
    expect(await screen.findByText('25A-7K-QRST-3WXY')).toBeInTheDocument();
    app.backend.state.gekoppeld = true;
    app.reload();
    expect(await screen.findByText(/^Gekoppeld op/)).toBeInTheDocument();
    await click(app, 'Account ontkoppelen…');
    await click(app, 'Ontkoppelen');
    expect(await screen.findByText(/^Er is geen account gekoppeld/)).toBeInTheDocument();
    expect(app.backend.state.gekoppeld).toBe(false);
  });

  it('shows both answers of two devices that contradict each other', async () => {
    answered({ waarden: ['ja'], geldt: true, wie: 'tablet' }, { waarden: ['nee'], geldt: true, wie: 'nieuwkomer' });
    const { getByText } = await huisarts();
    expect(getByText('Twee antwoorden')).toBeInTheDocument();
    expect(getByText('Ja')).toBeInTheDocument();
    expect(getByText('Nee')).toBeInTheDocument();
  });

  it('corrects an answer of the newcomer with a reason only, and keeps what was said', async () => {
    const app = answered({ waarden: ['nee'], geldt: true, wie: 'tablet' });
    const item = await huisarts();
    await app.user.click(item.getByRole('button', { name: /^Verbeteren/ }));
    await app.user.click(await item.findByRole('radio', { name: 'Ja' }));
    await app.user.click(item.getByRole('button', { name: 'Opslaan' }));
    expect(await item.findByText('Vul dit in')).toBeInTheDocument();
    await app.user.type(item.getByLabelText('Waarom verbetert u dit antwoord?'), 'Staat ingeschreven in Gieten');
    await app.user.click(item.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(app.backend.state.intakes[0]?.antwoorden[0]).toMatchObject({ waarden: ['ja'], aantal: 2 }));
    const after = await huisarts();
    expect(await after.findByText('Reden: Staat ingeschreven in Gieten')).toBeInTheDocument();
    expect(after.getByText('1 eerder antwoord')).toBeInTheDocument();
  });
});
