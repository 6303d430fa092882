import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newIntake } from '../../dev/mock/intake.mjs';
import { openApp } from '../test/app';

type App = ReturnType<typeof openApp>;
const click = async ({ user }: App, name: string) => user.click(await screen.findByRole('button', { name }));

describe('the own intake behind the login', () => {
  it('is where a newcomer starts, links the account once, and goes on where the tablet was left', async () => {
    const app = openApp('/', 'nieuwkomer-1');
    app.backend.state.tabletIntake.antwoorden.push(
      { vraag: 'gezondheid-algemeen', waarden: ['4'], aantal: 1, gegevens: [] } as never,
    );
    await app.user.type(await screen.findByLabelText('Code'), '25a7kqrst3wxy');
    await click(app, 'Volgende');
    await click(app, 'Nederlands');
    await click(app, 'Verdergaan');
    expect(await screen.findByText(/^2 van \d+$/)).toBeInTheDocument();
    expect(app.address()).toBe('/mijn/intake');
    await click(app, 'Ik wil dit niet zeggen');
    await waitFor(() => expect(app.backend.state.tabletIntake.antwoorden).toHaveLength(2));
    expect(app.backend.state.calls.every(({ path }) => !path.includes('nieuwkomers'))).toBe(true);
  });

  it('says that a code is wrong', async () => {
    const app = openApp('/mijn/intake', 'nieuwkomer-1');
    await app.user.type(await screen.findByLabelText('Code'), '2222222222222');
    await click(app, 'Volgende');
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze code klopt niet.');
  });

  it('says so when there is nothing to fill in, or nothing any more', async () => {
    openApp('/mijn/intake', 'nieuwkomer-1', { gekoppeld: true, tabletIntake: undefined as never });
    expect(await screen.findByRole('heading', { name: 'Er zijn nu geen vragen voor u' })).toBeInTheDocument();
  });

  it('thanks when the intake is closed', async () => {
    openApp('/mijn/intake', 'nieuwkomer-1', { gekoppeld: true, tabletIntake: { ...newIntake('x', 'nl'), status: 'afgerond' } });
    expect(await screen.findByRole('heading', { name: 'Dank u wel' })).toBeInTheDocument();
  });

  it('is for newcomers only', async () => {
    openApp('/mijn/intake', 'regie');
    expect(await screen.findByRole('heading', { name: 'U heeft geen toegang' })).toBeInTheDocument();
  });
});
