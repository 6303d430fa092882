// What screenshots.mjs visits: a page, as whom, and what to do first.

import { population } from './mock/population.mjs';

const people = population('2026-11-24');
const find = (test) => people.find((one) => one.nieuwkomer.gemeente === 'aa-en-hunze' && test(one)).nieuwkomer.nieuwkomerId;
const lopend = find(({ traject, plan }) => traject.status === 'lopend' && plan?.status === 'vastgesteld' && plan.doelen.length > 3);
const concept = people.find(({ nieuwkomer, plan }) => nieuwkomer.gemeente === 'aa-en-hunze' && plan?.status === 'concept');
const voldaan = find(({ traject }) => traject.status === 'voldaan' && traject.verlengingen.length > 0);
const partnerplan = people.find(
  ({ nieuwkomer, plan }) =>
    nieuwkomer.gemeente === 'aa-en-hunze' && plan?.doelen.filter(({ organisatie }) => organisatie === 'vluchtelingenwerk').length === 2,
).plan.planId;
const gemeten = find(({ plan }) => plan?.status === 'vastgesteld');
const zonder = find(({ plan }) => !plan);
const dossier = (id, rest = '') => `/dossiers/aa-en-hunze/${id}${rest}`;

/** Another person saves first: the next save of this page is stale. */
async function someoneElseSaves(page, path, change) {
  await page.evaluate(
    async ([address, changes]) => {
      const answer = await fetch(address);
      const body = { ...(await answer.json()), ...changes };
      await fetch(address, { method: 'PUT', headers: { 'If-Match': answer.headers.get('ETag') }, body: JSON.stringify(body) });
    },
    [path, change],
  );
}

function goodFile(lines, faults = false) {
  const rows = Array.from({ length: lines }, (_, i) => (faults && i % 9 === 4 ? `A-${i};;` : `A-${i};Haddad;1990-01-01`));
  return ['dossiernummer;achternaam;geboortedatum', ...rows].join('\n');
}

async function sendFile(page, text) {
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name: 'nieuwkomers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Bestand controleren' }).click();
}

/** At the desk, as far as the first question in a language. */
async function onTablet(page, taal) {
  await page.getByLabel('Code', { exact: true }).fill('25a-7k-qrst-3wxy');
  await page.getByRole('button', { name: 'Volgende' }).click();
  // The page with the code names the languages too.
  await page.locator('.vraag-talen__taal').first().waitFor();
  await page.getByRole('button', { name: taal }).click();
  await page.locator('.vraag-knop--hoofd').click();
  await page.locator('.vraag-voortgang').waitFor();
}

const next = (page) => page.locator('.vraag-knop--hoofd').click();
/** The next question is there when its heading is. */
async function talk(page) {
  const before = await page.locator('h1').textContent();
  await page.locator('.vraag-anders .vraag-knop').last().click();
  await page.waitForFunction((old) => document.querySelector('h1').textContent !== old, before);
}

/** Passes over questions until the one with this field. */
async function talkUntil(page, selector) {
  while ((await page.locator(selector).count()) === 0) await talk(page);
}

const talen = { nl: 'Nederlands', ar: 'العربية', ti: 'ትግርኛ', fa: 'فارسی' };
const tablet = Object.entries(talen).flatMap(([taal, naam]) => [
  { name: `tablet-vraag-${taal}`, path: '/tablet', user: 'niemand', widths: [390], act: (page) => onTablet(page, naam) },
  {
    name: `tablet-keuze-${taal}`,
    path: '/tablet',
    user: 'niemand',
    widths: [390, 320],
    act: async (page) => {
      await onTablet(page, naam);
      await talkUntil(page, '[type=checkbox]');
      await page.locator('[type=checkbox]').first().check();
    },
  },
  {
    name: `tablet-begin-${taal}`,
    path: '/tablet',
    user: 'niemand',
    widths: [390],
    act: async (page) => {
      await page.getByLabel('Code', { exact: true }).fill('25a-7k-qrst-3wxy');
      await page.getByRole('button', { name: 'Volgende' }).click();
      await page.locator('.vraag-talen__taal').first().waitFor();
      await page.getByRole('button', { name: naam }).click();
      await page.locator('.vraag-knop--hoofd').waitFor();
    },
  },
  {
    name: `tablet-stoppen-${taal}`,
    path: '/tablet',
    user: 'niemand',
    widths: [390],
    act: async (page) => {
      await onTablet(page, naam);
      await page.locator('.vraag-balk .vraag-knop').last().click();
      await page.locator('.vraag-voet .vraag-knop').nth(1).waitFor();
    },
  },
  {
    name: `tablet-datum-${taal}`,
    path: '/tablet',
    user: 'niemand',
    widths: [390],
    act: async (page) => {
      await onTablet(page, naam);
      await talkUntil(page, '.vraag-datum');
      for (const [i, value] of ['31', '2', '2020'].entries()) await page.locator('.vraag-datum input').nth(i).fill(value);
      await next(page);
    },
  },
  {
    name: `tablet-overzicht-${taal}`,
    path: '/tablet',
    user: 'niemand',
    widths: [390],
    act: async (page) => {
      await onTablet(page, naam);
      await page.locator('[type=radio]').first().check();
      await next(page);
      await page.locator('[type=radio]').last().check();
      await talkUntil(page, '.vraag-overzicht');
    },
  },
]);

/** Begins an intake, and answers as the newcomer did, on two devices. */
async function withAnswers(page) {
  await page.getByRole('button', { name: 'Intake starten' }).click();
  await page.getByRole('button', { name: 'Code maken' }).waitFor();
  await page.evaluate(async (path) => {
    const [{ intakeId }] = (await (await fetch(path)).json()).items;
    const give = (vraag, waarden, gezien = 0, reden = undefined) =>
      fetch(`${path}/${intakeId}/antwoorden/${vraag}`, {
        method: 'PUT',
        body: JSON.stringify({ gegevenId: crypto.randomUUID(), waarden, gezien, apparaat: 'tablet-1', reden }),
      });
    await give('gezondheid-algemeen', ['4']);
    await give('gezondheid-slapen', []);
    await give('schulden', ['ja-groot']);
    await give('schulden', ['nee']);
    await give('huisarts', ['nee']);
    await give('huisarts', ['ja'], 1, 'Zij is ingeschreven, zei de tolk.');
    await give('toekomst', ['أريد أن أعمل خبازًا في بيتي']);
  }, `/api/intake/v1/gemeenten/aa-en-hunze/nieuwkomers/${lopend}/intakes`);
  await page.reload();
}

/** Three documents, of which one was deleted. */
async function withDocuments(page) {
  await page.evaluate(async (path) => {
    const add = async (titel, soort) => {
      const headers = { 'Idempotency-Key': crypto.randomUUID() };
      const { bijlageId } = await (await fetch(path, { method: 'POST', headers, body: JSON.stringify({ titel, soort }) })).json();
      await fetch(`${path}/${bijlageId}/bestand`, { method: 'PUT', headers: { 'If-Match': '"1"' }, body: 'x'.repeat(1_400_000) });
      return bijlageId;
    };
    await add('Diploma mbo verzorgende niveau 3, vertaald door een beëdigd vertaler', 'diploma');
    await add('شهادة الميلاد', 'overig');
    const gone = await add('Brief van DUO', 'brief');
    await fetch(`${path}/${gone}`, { method: 'DELETE', headers: { 'If-Match': '"2"' } });
  }, `/api/intake/v1/gemeenten/aa-en-hunze/nieuwkomers/${lopend}/bijlagen`);
  await page.reload();
  await page.locator('.bijlagen-verwijderd summary').click();
}

/** A request that is refused, with the text that the newcomer gets. */
async function refuse(page) {
  await page.getByLabel('Wat klopt er niet').fill('Mijn geboortejaar is 1993, niet 1992.');
  await page.getByRole('button', { name: 'Verzoek opslaan' }).click();
  await page.getByRole('link', { name: /^\d\d-\d\d-\d{4}$/ }).click();
  await page.getByLabel('Het blijft zoals het is').click();
  await page.getByLabel('Waarom niet?').fill('In de basisregistratie staat 1992. Die kunnen wij niet veranderen.');
  await page.getByRole('button', { name: 'Besluit opslaan' }).click();
}

export const pages = [
  { name: 'inloggen', path: '/caseload', user: 'niemand' },
  { name: 'inloggen-ar', path: '/', user: 'niemand', taal: 'ar' },
  { name: 'caseload', path: '/caseload' },
  { name: 'caseload-assen', path: '/caseload?gemeente=assen&termijn=verlopen' },
  { name: 'caseload-consulent', path: '/caseload?sort=naam', user: 'consulent-assen', widths: [1280] },
  {
    name: 'caseload-deels',
    path: '/caseload',
    stand: { nietBereikbaar: ['tynaarlo'], standVan: '2026-11-24T00:03:00Z' },
  },
  { name: 'caseload-storing', path: '/caseload', stand: { storing: { monitoring: 503 } }, widths: [1280] },
  { name: 'caseload-niets', path: '/caseload?status=onbekend&termijn=verlopen', widths: [1280] },
  { name: 'caseload-ar', path: '/caseload', taal: 'ar' },
  {
    name: 'menu-open',
    path: '/caseload?gemeente=tynaarlo',
    widths: [320],
    act: (page) => page.getByRole('button', { name: 'Menu' }).click(),
  },
  { name: 'caseload-nulmeting', path: '/caseload?nulmeting=nog-niet', widths: [1280] },
  { name: 'radar', path: dossier(gemeten, '/radar') },
  { name: 'radar-afdruk', path: dossier(gemeten, '/radar'), widths: [1280], print: true },
  { name: 'radar-geen', path: dossier(zonder, '/radar'), widths: [1280] },
  { name: 'radar-nieuw', path: dossier(zonder, '/radar/nieuw') },
  { name: 'radar-verbeteren', path: dossier(gemeten, '/radar/0/verbeteren'), widths: [1280] },
  { name: 'documenten-leeg', path: dossier(lopend, '/documenten') },
  { name: 'documenten', path: dossier(lopend, '/documenten'), act: withDocuments },
  { name: 'leerprofiel', path: dossier(lopend, '/leerprofiel') },
  { name: 'leerprofiel-gegevens', path: dossier(lopend, '/leerprofiel/bewerken') },
  { name: 'rechten', path: dossier(lopend, '/rechten') },
  { name: 'rechten-ar', path: dossier(lopend, '/rechten'), taal: 'ar' },
  {
    name: 'rechten-verzameld',
    path: dossier(lopend, '/rechten'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Verzamel alle gegevens' }).click();
      await page.getByRole('button', { name: 'Toon wie keek' }).click();
    },
  },
  { name: 'rechten-verzoek-nieuw', path: dossier(lopend, '/rechten/verzoeken/nieuw') },
  { name: 'rechten-verzoek-geweigerd', path: dossier(lopend, '/rechten/verzoeken/nieuw'), act: refuse },
  {
    name: 'wissingen',
    path: '/wissingen',
    stand: {
      wissingen: {
        [lopend]: {
          grond: 'plicht-geeindigd',
          sinds: '2020-11-02',
          status: 'voorgesteld',
          voorgesteld: { naam: 'Een collega', op: '2026-11-23T10:00:00Z' },
          versie: 1,
        },
      },
    },
  },
  { name: 'bewaartermijnen', path: '/bewaartermijnen?gemeente=aa-en-hunze', user: 'beheer' },
  { name: 'bewaartermijnen-bewerken', path: '/bewaartermijnen/aa-en-hunze/radar', user: 'beheer' },
  { name: 'taakstelling', path: '/taakstelling?gemeente=aa-en-hunze', user: 'beleid-aa-en-hunze' },
  { name: 'taakstelling-bewerken', path: '/taakstelling/aa-en-hunze/2026-2', user: 'beleid-aa-en-hunze' },
  { name: 'persoon', path: dossier(lopend) },
  { name: 'persoon-bewerken', path: dossier(lopend, '/bewerken') },
  {
    name: 'persoon-fouten',
    path: dossier(lopend, '/bewerken'),
    act: async (page) => {
      await page.getByLabel('Achternaam').fill('');
      await page.getByLabel('Geboortedatum').fill('31-02-1990');
      await page.getByLabel('BSN').fill('123');
      await page.getByRole('button', { name: 'Opslaan' }).click();
    },
  },
  {
    name: 'persoon-conflict',
    path: dossier(lopend, '/bewerken'),
    act: async (page) => {
      await page.getByLabel('Telefoon').fill('06-11111111');
      await someoneElseSaves(page, `/api/intake/v1/gemeenten/aa-en-hunze/nieuwkomers/${lopend}`, { telefoon: '06-22222222' });
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Iemand anders').waitFor();
    },
  },
  {
    name: 'persoon-opgeslagen',
    path: dossier(lopend, '/bewerken'),
    act: async (page) => {
      await page.getByLabel('Telefoon').fill('06-11111111');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    },
    widths: [1280],
  },
  {
    name: 'sessie-verlopen',
    path: dossier(lopend, '/bewerken'),
    act: async (page) => {
      await page.getByLabel('Telefoon').fill('06-11111111');
      await page.request.get(`${new URL(page.url()).origin}/mock/als/niemand`);
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'plan', path: dossier(lopend, '/plan') },
  { name: 'plan-leeg', path: dossier(zonder, '/plan'), widths: [1280] },
  { name: 'plan-nieuw', path: dossier(zonder, '/plan/nieuw'), widths: [1280] },
  { name: 'plan-bewerken', path: dossier(concept.nieuwkomer.nieuwkomerId, `/plan/${concept.plan.planId}/bewerken`) },
  {
    name: 'plan-vaststellen',
    path: dossier(concept.nieuwkomer.nieuwkomerId, '/plan'),
    act: (page) => page.getByRole('button', { name: 'Vaststellen…' }).click(),
  },
  { name: 'intake-leeg', path: dossier(lopend, '/intake') },
  {
    name: 'intake-code',
    path: dossier(lopend, '/intake'),
    act: async (page) => {
      await withAnswers(page);
      await page.getByRole('button', { name: 'Code maken' }).click();
      await page.locator('.intake-code__code').waitFor();
    },
  },
  {
    name: 'intake-antwoorden',
    path: dossier(lopend, '/intake'),
    act: async (page) => {
      await withAnswers(page);
      await page.getByRole('link', { name: 'Antwoorden bekijken' }).click();
      await page.getByText('Twee antwoorden').waitFor();
      await page.getByRole('button', { name: /^Verbeteren.*Hoe is uw gezondheid/ }).click();
      await page.getByRole('button', { name: 'Opslaan' }).click();
    },
  },
  {
    name: 'intake-gesprek',
    path: dossier(lopend, '/intake'),
    act: async (page) => {
      await withAnswers(page);
      await page.getByRole('link', { name: 'Antwoorden bekijken' }).click();
      await page.getByRole('link', { name: 'Gesprek vastleggen' }).click();
      await page.getByRole('button', { name: 'Bijeenkomst toevoegen' }).click();
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Maak een keuze').first().waitFor();
    },
  },
  { name: 'voortgang', path: dossier(lopend, '/voortgang') },
  { name: 'voortgang-voldaan', path: dossier(voldaan, '/voortgang'), widths: [1280] },
  { name: 'dossier-onbekend', path: dossier('bestaat-niet'), widths: [1280] },
  { name: 'nieuw', path: '/nieuwkomers/nieuw' },
  { name: 'rapportage', path: '/rapportage?peildatum=2020-01-01', user: 'beleid-aa-en-hunze', stand: { standVan: '2026-11-24T00:03:00Z' } },
  { name: 'rapportage-regie', path: '/rapportage', widths: [1280] },
  { name: 'rapportage-druk', path: '/rapportage?peildatum=2020-01-01', user: 'beleid-aa-en-hunze', print: true, widths: [680] },
  { name: 'rapportage-storing', path: '/rapportage', stand: { storing: { reporting: 503 } } },
  {
    name: 'rapportage-fout',
    path: '/rapportage',
    widths: [320],
    act: async (page) => {
      await page.getByLabel('Peildatum').fill('31-02-2020');
      await page.getByRole('button', { name: 'Tonen' }).click();
    },
  },
  { name: 'provincierapportage', path: '/provincierapportage?peildatum=2020-01-01', user: 'provincie' },
  { name: 'provincierapportage-ar', path: '/provincierapportage', user: 'provincie', taal: 'ar' },
  { name: 'plannen', path: '/plannen', user: 'vluchtelingenwerk' },
  { name: 'plannen-plan', path: `/plannen/aa-en-hunze/${partnerplan}`, user: 'vluchtelingenwerk' },
  { name: 'importeren', path: '/importeren?gemeente=aa-en-hunze' },
  { name: 'importeren-leeg', path: '/importeren', user: 'consulent-assen', widths: [1280] },
  { name: 'importeren-ar', path: '/importeren?gemeente=aa-en-hunze', taal: 'ar' },
  {
    name: 'importeren-kolommen',
    path: '/importeren?gemeente=tynaarlo&soort=trajecten',
    act: async (page) => {
      await page.getByText('Welke kolommen').click();
      await page.getByRole('button', { name: 'Bestand controleren' }).click();
    },
  },
  {
    name: 'import-bezig',
    path: '/importeren?gemeente=assen',
    act: async (page) => {
      await sendFile(page, goodFile(1200));
      await page.getByText('regels', { exact: false }).first().waitFor();
      await page.waitForTimeout(1200);
    },
    widths: [320, 1280],
  },
  {
    name: 'import-gecontroleerd',
    path: '/importeren?gemeente=assen',
    act: async (page) => {
      await sendFile(page, goodFile(30, true));
      await page.getByRole('button', { name: /inlezen$/ }).waitFor();
    },
  },
  {
    name: 'import-afgekeurd',
    path: '/importeren?gemeente=assen',
    act: async (page) => {
      await sendFile(page, 'dossiernummer|achternaam|geboortedatum\nA-1|Haddad|1990-01-01\n');
      await page.getByText('Dit bestand kan niet').waitFor();
    },
  },
  { name: 'import-afgerond', path: '/importeren/aa-en-hunze/nieuwkomers/7b0d9a11-2222-4333-8444-555566667777' },
  { name: 'import-onbekend', path: '/importeren/assen/nieuwkomers/7b0d9a11-2222-4333-8444-555566667777', widths: [1280] },
  { name: 'koppelingen', path: '/koppelingen', user: 'beheer', stand: { storing: { reporting: 503 } } },
  { name: 'koppelingen-goed', path: '/koppelingen?gemeente=assen', user: 'beheer' },
  { name: 'koppelingen-ar', path: '/koppelingen', user: 'beheer', taal: 'ar', widths: [320] },
  {
    name: 'koppelingen-herbouw',
    path: '/koppelingen?gemeente=assen',
    user: 'beheer',
    act: (page) => page.getByRole('button', { name: /herbouwen$/ }).first().click(),
  },
  { name: 'logboek', path: '/logboek', user: 'fg-assen' },
  { name: 'logboek-ar', path: '/logboek', user: 'fg-assen', taal: 'ar' },
  { name: 'logboek-druk', path: '/logboek?dienst=pip', user: 'fg-assen', print: true, widths: [680] },
  { name: 'logboek-niets', path: '/logboek?betrokkene=niemand&vanaf=2026-11-01', user: 'fg-assen', widths: [1280] },
  {
    name: 'logboek-gebroken',
    path: '/logboek?dienst=monitoring',
    user: 'fg-assen',
    stand: { logboekBreuk: 17 },
    act: async (page) => {
      await page.getByRole('button', { name: 'Controleer het logboek' }).click();
      await page.getByText('klopt niet vanaf').first().waitFor();
    },
  },
  { name: 'welkom', path: '/welkom', user: 'nieuwkomer-1' },
  { name: 'welkom-ar', path: '/welkom', user: 'nieuwkomer-1', taal: 'ar' },
  { name: 'tablet-code', path: '/tablet', user: 'niemand', widths: [390, 320, 1280] },
  {
    name: 'tablet-talen',
    path: '/tablet',
    user: 'niemand',
    widths: [390],
    act: async (page) => {
      await page.getByLabel('Code', { exact: true }).fill('25A7KQRST3WXY');
      await page.getByRole('button', { name: 'Volgende' }).click();
      await page.locator('.vraag-talen__taal').first().waitFor();
    },
  },
  {
    name: 'tablet-code-gebruikt',
    path: '/tablet',
    user: 'niemand',
    stand: { tabletcode: 'code-gebruikt' },
    widths: [390],
    act: async (page) => {
      await page.getByLabel('Code', { exact: true }).fill('25A7KQRST3WXY');
      await page.getByRole('button', { name: 'Volgende' }).click();
      await page.locator('.vraag-fout').waitFor();
    },
  },
  ...tablet,
  { name: 'mijn-koppelen', path: '/mijn/intake', user: 'nieuwkomer-1', widths: [390, 320] },
  { name: 'mijn-koppelen-ar', path: '/mijn/intake', user: 'nieuwkomer-1', taal: 'ar', widths: [390] },
  { name: 'mijn-talen', path: '/mijn/intake', user: 'nieuwkomer-1', stand: { gekoppeld: true }, widths: [390] },
  { name: 'vertalingen', path: '/vertalingen?gemeente=assen', user: 'beheer' },
  { name: 'niet-gevonden', path: '/bestaat/niet' },
  { name: 'geen-toegang', path: '/caseload', user: 'provincie', widths: [1280] },
];
