import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../test/app';

type App = ReturnType<typeof openApp>;

async function enterCode({ user }: App, code = '25a-7k-qrst-3wxy') {
  await user.type(await screen.findByLabelText('Code'), code);
  await user.click(screen.getByRole('button', { name: 'Volgende' }));
}

async function begin(app: App, taal = 'Nederlands', start = 'Beginnen') {
  await enterCode(app);
  await user(app, taal);
  await user(app, start);
}

const user = async (app: App, name: string | RegExp) => app.user.click(await screen.findByRole('button', { name }));
const antwoorden = ({ backend }: App) => backend.state.tabletIntake.antwoorden.map(({ vraag, waarden }) => [vraag, waarden]);

describe('the questionnaire on a tablet', () => {
  it('opens with a code typed on the keys of the screen, without a login', async () => {
    const app = openApp('/tablet', 'niemand');
    await screen.findByLabelText('Code');
    for (const sign of '25A7KQRST3WXY') await app.user.click(screen.getByRole('button', { name: sign }));
    expect(screen.getByLabelText('Code')).toHaveValue('25A-7K-QRST-3WXY');
    await user(app, 'Volgende');
    expect(await screen.findByRole('heading', { name: 'اختر لغتك' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });

  it.each([
    ['code-verlopen', 'Deze code werkt niet meer. Vraag een nieuwe code.'],
    ['code-geblokkeerd', 'Er is te vaak een verkeerde code ingevuld. Wacht even en vraag een nieuwe code.'],
    ['code-onbekend', 'Deze code klopt niet. Kijk nog een keer goed.'],
  ])('says what to do about %s', async (tabletcode, text) => {
    const app = openApp('/tablet', 'niemand', { tabletcode });
    await enterCode(app);
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('saves each answer at once and shows that it did', async () => {
    const app = openApp('/tablet', 'niemand');
    await begin(app);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Hoe is uw gezondheid?');
    await app.user.click(screen.getByRole('radio', { name: '4' }));
    await waitFor(() => expect(antwoorden(app)).toEqual([['gezondheid-algemeen', ['4']]]));
    expect(await screen.findByText('Opgeslagen')).toBeInTheDocument();
    await user(app, 'Volgende');
    await user(app, 'Ik wil dit niet zeggen');
    await waitFor(() => expect(antwoorden(app)).toHaveLength(2));
    expect(antwoorden(app)[1]).toEqual(['gezondheid-lichaam', []]);
  });

  it('goes on elsewhere at the first question without an answer', async () => {
    const app = openApp('/tablet', 'niemand');
    await begin(app);
    await app.user.click(await screen.findByRole('radio', { name: '4' }));
    await waitFor(() => expect(antwoorden(app)).toHaveLength(1));
    app.backend.state.tabletcode = '25A7KQRST3WXY';
    sessionStorage.clear();
    app.reload();
    await begin(app, 'English', 'Continue');
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('How is your health?');
    expect(screen.getByText(/^2 of \d+$/)).toBeInTheDocument();
  });

  it('keeps an answer without connection, says so, and sends it after a reload', async () => {
    const app = openApp('/tablet', 'niemand');
    await begin(app);
    await screen.findByRole('radio', { name: '2' });
    app.backend.state.storing = { intake: 503 };
    await app.user.click(screen.getByRole('radio', { name: '2' }));
    expect(await screen.findByText('Nog niet opgeslagen. Wij versturen het als er weer internet is.')).toBeInTheDocument();
    app.backend.state.storing = {};
    app.reload();
    await waitFor(() => expect(antwoorden(app)).toEqual([['gezondheid-algemeen', ['2']]]));
  });

  it('leaves nothing on the device at the end', async () => {
    const app = openApp('/tablet', 'niemand');
    await begin(app);
    await app.user.click(await screen.findByRole('radio', { name: '5' }));
    for (;;) {
      if (screen.queryByRole('heading', { name: 'Uw antwoorden' })) break;
      await user(app, 'Ik wil hier liever over praten');
    }
    const health = screen.getByRole('region', { name: 'Uw gezondheid' });
    expect(within(health).getByText('5 (1 = Heel slecht, 5 = Heel goed)')).toBeInTheDocument();
    expect(within(health).getAllByText('Hierover praten wij met u')).toHaveLength(6);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Klaar' })).toBeEnabled());
    await user(app, 'Klaar');
    expect(await screen.findByRole('heading', { name: 'Dank u wel' })).toBeInTheDocument();
    expect(app.backend.state.tabletIntake.status).toBe('ingevuld');
    expect(sessionStorage).toHaveLength(0);
    app.reload();
    expect(await screen.findByRole('heading', { name: 'Vul de code in' })).toBeInTheDocument();
  });

  it('stops on any page, keeps the answers and leaves nothing on the device', async () => {
    const app = openApp('/tablet', 'niemand');
    await begin(app);
    await app.user.click(await screen.findByRole('radio', { name: '3' }));
    await waitFor(() => expect(antwoorden(app)).toHaveLength(1));
    await user(app, 'Hier stoppen');
    await user(app, 'Nee, ik ga verder');
    expect(await screen.findByRole('heading', { name: 'Hoe is uw gezondheid?' })).toBeInTheDocument();
    await user(app, 'Hier stoppen');
    await user(app, 'Ja, ik stop hier');
    expect(await screen.findByText('Wilt u later verdergaan? Vraag dan een nieuwe code.')).toBeInTheDocument();
    expect(app.backend.state.tabletBeeindigd).toBe(true);
    expect(sessionStorage).toHaveLength(0);
    expect(app.backend.state.tabletIntake.status).toBe('gestart');
  });

  it('says in another language that no translator checked the questions', async () => {
    const app = openApp('/tablet', 'niemand');
    await enterCode(app);
    await user(app, 'English');
    expect(await screen.findByText('A translator has not checked this text yet.')).toBeInTheDocument();
  });

  it('asks for a new code when the session was ended before one said to be done', async () => {
    const app = openApp('/tablet', 'niemand');
    await begin(app);
    for (;;) {
      if (screen.queryByRole('heading', { name: 'Uw antwoorden' })) break;
      await user(app, 'Ik wil hier liever over praten');
    }
    app.backend.state.tabletBeeindigd = true;
    await user(app, 'Klaar');
    expect(await screen.findByRole('heading', { name: 'Vul de code in' })).toBeInTheDocument();
  });

  it('asks for a new code when the session was ended', async () => {
    const app = openApp('/tablet', 'niemand');
    await begin(app);
    await screen.findByRole('radio', { name: '2' });
    app.backend.state.tabletBeeindigd = true;
    await app.user.click(screen.getByRole('radio', { name: '2' }));
    await user(app, 'Nieuwe code');
    expect(await screen.findByRole('heading', { name: 'Vul de code in' })).toBeInTheDocument();
  });
});
