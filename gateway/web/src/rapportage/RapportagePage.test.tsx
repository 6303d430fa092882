import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { http } from 'msw';
import { openApp } from '../test/app';
import { server } from '../test/backend';

const figure = (table: string, row: string) => {
  const found = within(screen.getByRole('table', { name: table })).getByRole('row', { name: new RegExp(`^${row}`) });
  return within(found).getByRole('cell').textContent;
};
const shown = () => screen.findByRole('table', { name: 'Nationaliteit' });
const asked = (calls: { path: string }[]) => calls.filter(({ path }) => path.startsWith('/api/')).map(({ path }) => path);

describe('the report of a municipality', () => {
  it('shows the figures of table 1 and of DUO as the policy note prints them', async () => {
    openApp('/rapportage', 'beleid-aa-en-hunze');
    await shown();
    expect(figure('Nationaliteit', 'Syrische')).toBe('26');
    expect(figure('Nationaliteit', 'Totaal')).toBe('52');
    expect(figure('Leeftijd', '28-35 jaar')).toBe('18');
    expect(figure('Geslacht', 'Man')).toBe('34');
    expect(screen.getByText('Van hen jonger dan 30 jaar').nextSibling).toHaveTextContent('13');
    expect(figure('Aantallen inburgeringsplicht', 'Is nog inburgeringsplichtig')).toBe('43');
    expect(figure('Inburgeringstermijn', 'Verloopt over 6 tot 12 maanden')).toBe('17');
  });

  it('lays what DUO says beside what we count, where DUO says anything', async () => {
    const { user } = openApp('/rapportage', 'beleid-aa-en-hunze');
    await shown();
    expect(screen.queryByRole('table', { name: 'DUO zegt, wij tellen' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: '01-01-2020 (cijfers DUO)' }));
    const table = await screen.findByRole('table', { name: 'DUO zegt, wij tellen' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').map((cell) => cell.textContent))).toEqual([
      ['39', '39', 'komt overeen'],
      ['43', '41', 'komt niet overeen'],
      ['* (minstens 1)', '4', 'komt overeen'],
    ]);
  });

  it('puts the largest nationality first and the unknown last', async () => {
    openApp('/rapportage', 'beleid-aa-en-hunze');
    const rows = within(await shown()).getAllByRole('rowheader').map((row) => row.textContent);
    expect(rows.slice(0, 3)).toEqual(['Syrische', 'Eritrese', 'Nederlandse']);
    expect(rows.slice(-3)).toEqual(['Staatloos', 'Onbekend', 'Totaal']);
  });

  it('is where beleid starts, about today', async () => {
    const { address, backend } = openApp('/', 'beleid-aa-en-hunze');
    await shown();
    expect(address()).toBe('/rapportage');
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    expect(asked(backend.state.calls)).toEqual([
      `/api/reporting/v1/gemeenten/aa-en-hunze/tabellen/duo?peildatum=${today}`,
      `/api/reporting/v1/gemeenten/aa-en-hunze/tabellen/uitkering?peildatum=${today}`,
      `/api/reporting/v1/gemeenten/aa-en-hunze/tabellen/inburgering?peildatum=${today}`,
    ]);
  });

  it('keeps the reference date and the municipality in the address', async () => {
    const { user, address, reload, backend } = openApp('/rapportage');
    await shown();
    await user.click(screen.getByRole('link', { name: '01-01-2020 (cijfers DUO)' }));
    await user.click(screen.getByRole('link', { name: 'Tynaarlo' }));
    reload();
    await shown();
    expect(address()).toBe('/rapportage?peildatum=2020-01-01&gemeente=tynaarlo');
    expect(screen.getByText('Tynaarlo, peildatum 01-01-2020')).toBeVisible();
    expect(asked(backend.state.calls).at(-1)).toBe('/api/reporting/v1/gemeenten/tynaarlo/tabellen/inburgering?peildatum=2020-01-01');
  });

  it('takes a date as Dutch people type it', async () => {
    const { user, address } = openApp('/rapportage');
    await shown();
    await user.clear(screen.getByLabelText('Peildatum'));
    await user.type(screen.getByLabelText('Peildatum'), '30/11/2019{Enter}');
    await screen.findByText('Aa en Hunze, peildatum 30-11-2019');
    expect(address()).toBe('/rapportage?peildatum=2019-11-30');
  });

  it.each([
    ['31-02-2020', 'Vul een bestaande datum in, zoals 24-11-2026'],
    ['01-01-2999', 'Deze datum ligt in de toekomst'],
    [' ', 'Vul dit in'],
  ])('refuses %s and keeps what was typed', async (typed, message) => {
    const { user, address } = openApp('/rapportage');
    await shown();
    const field = screen.getByLabelText('Peildatum');
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(await screen.findByText(message)).toBeVisible();
    expect(field).toHaveValue(typed);
    expect(field).toBeInvalid();
    expect(address()).toBe('/rapportage');
  });

  it('leaves one table in sight when the other fails', async () => {
    openApp('/rapportage', 'beleid-aa-en-hunze');
    server.use(http.get('*/tabellen/uitkering', () => new Response(null, { status: 503 })));
    expect(await screen.findByText('De cijfers over uitkeringen kunnen nu niet worden opgehaald')).toBeVisible();
    expect(await screen.findByRole('table', { name: 'Niveau examen' })).toBeVisible();
  });

  it('says so when the service refuses this person', async () => {
    openApp('/rapportage', 'beleid-aa-en-hunze', { storing: { reporting: 403 } });
    expect(await screen.findByText('De cijfers over uitkeringen kunnen nu niet worden opgehaald')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Exporteren (CSV)' })).toBeDisabled();
  });

  it('says of when the figures are when they are not fresh', async () => {
    openApp('/rapportage', 'beleid-aa-en-hunze', { standVan: new Date(Date.now() - 120_000).toISOString() });
    await shown();
    expect(screen.getByText(/^Stand van \d{2}:\d{2}$/)).toBeVisible();
  });
});

describe('the report of the province', () => {
  it('shows a small figure as hidden and says why, never as zero', async () => {
    openApp('/', 'provincie');
    await shown();
    expect(figure('Nationaliteit', 'Syrische')).toBe('78');
    expect(figure('Nationaliteit', 'Libische')).toBe('verborgen');
    expect(figure('Inburgeringstermijn', 'Verloopt binnen 6 maanden')).toBe('verborgen');
    expect(screen.getByText('Kleine aantallen zijn verborgen')).toBeVisible();
  });

  it('lists hidden nationalities by name, so that their order tells nothing', async () => {
    openApp('/provincierapportage', 'provincie');
    const rows = within(await shown()).getAllByRole('rowheader').map((row) => row.textContent);
    expect(rows.slice(2, 7)).toEqual(['Burger van Nigeria', 'Iraakse', 'Libische', 'Nederlandse', 'Soedanese']);
  });

  it('does not work out a total that the service hides', async () => {
    openApp('/provincierapportage', 'provincie');
    server.use(
      http.get('*/provincie/tabellen/uitkering', () =>
        Response.json({
          gemeenten: ['assen'],
          peildatum: '2020-01-01',
          standVan: new Date().toISOString(),
          totaal: { verborgen: true },
          jongerDan30: { verborgen: true },
          perNationaliteit: [],
          perLeeftijd: [],
          perGeslacht: [
            { geslacht: 'M', aantal: { waarde: 7 } },
            { geslacht: 'V', aantal: { waarde: 6 } },
          ],
        }),
      ),
    );
    await screen.findByRole('table', { name: 'Geslacht' });
    expect(figure('Geslacht', 'Totaal')).toBe('verborgen');
    expect(screen.queryByText('13')).not.toBeInTheDocument();
  });

  it('is not for a municipality', async () => {
    const { backend } = openApp('/provincierapportage', 'beleid-aa-en-hunze');
    expect(await screen.findByRole('heading', { name: 'U heeft geen toegang' })).toBeVisible();
    expect(asked(backend.state.calls)).toEqual([]);
  });
});

describe('the export', () => {
  let saved: Blob[] = [];
  const files: string[] = [];
  beforeEach(() => {
    saved = [];
    files.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:here';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
  });
  afterEach(() => vi.restoreAllMocks());

  async function exported(path: string, as: string): Promise<string[]> {
    const { user } = openApp(path, as);
    await screen.findByRole('table', { name: 'Niveau examen' });
    await shown();
    await user.click(screen.getByRole('button', { name: 'Exporteren (CSV)' }));
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(saved[0] ?? new Blob());
    });
    return text.replace('\uFEFF', '').trimEnd().split('\r\n');
  }

  it('holds the figures that the page shows, one a row', async () => {
    const lines = await exported('/rapportage?peildatum=2020-01-01', 'beleid-aa-en-hunze');
    expect(files).toEqual(['rapportage-aa-en-hunze-2020-01-01.csv']);
    expect(lines[0]).toBe('Gemeenten;Peildatum;Onderdeel;Cijfer;Aantal');
    expect(lines).toContain('Aa en Hunze;01-01-2020;Nationaliteit;Syrische;26');
    expect(lines).toContain('Aa en Hunze;01-01-2020;Inburgeringsplicht;Inburgeringsplichtig geworden sinds 2013;108');
  });

  it('hides what the page hides', async () => {
    const lines = await exported('/provincierapportage?peildatum=2020-01-01', 'provincie');
    expect(lines).toContain('Assen, Aa en Hunze en Tynaarlo;01-01-2020;Nationaliteit;Libische;verborgen');
  });
});
