// The services and the gateway in miniature: enough of the contract to develop and test the pages against.
// Never shipped: nothing under src/ outside tests imports it.
import { bijlagen } from './bijlagen.mjs';
import { huishoudens } from './huishoudens.mjs';
import { account, intakes, mijn, newIntake, tablet, tabletcode, vertalingen, vragenlijsten } from './intake.mjs';
import { leerprofielen, leerroutekader } from './leerprofielen.mjs';
import { overdrachten, seedOverdrachten } from './overdrachten.mjs';
import { bewaartermijnen, rechten, seedBewaartermijnen, wissingen } from './rechten.mjs';
import { seedTaakstellingen, taakstellingen } from './taakstellingen.mjs';
import { addDays, gemeenten, nationaliteiten, population, spreektalen, verblijfsstatussen, weergavenaam } from './population.mjs';
import { samenvoegingen } from './samenvoegingen.mjs';

export const gebruikers = {
  regie: { naam: 'Renske de Vries', rollen: ['regievoerder'], gemeenten: ['assen', 'aa-en-hunze', 'tynaarlo'] },
  'consulent-assen': { naam: 'Bram Mulder', rollen: ['consulent'], gemeenten: ['assen'] },
  'consulent-aa-en-hunze': { naam: 'Coby Hagen', rollen: ['consulent'], gemeenten: ['aa-en-hunze'] },
  'beleid-aa-en-hunze': { naam: 'Ilse Hofman', rollen: ['beleid'], gemeenten: ['aa-en-hunze'] },
  provincie: { naam: 'Geert Provincie', rollen: ['provincie'], gemeenten: ['assen', 'aa-en-hunze', 'tynaarlo'] },
  beheer: { naam: 'Bo Beheer', rollen: ['beheer'], gemeenten: ['assen', 'aa-en-hunze', 'tynaarlo'] },
  'fg-assen': { naam: 'Fenna Goud', rollen: ['fg'], gemeenten: ['assen'] },
  vluchtelingenwerk: {
    naam: 'Vera Welkom',
    rollen: ['ketenpartner'],
    gemeenten: ['assen', 'aa-en-hunze', 'tynaarlo'],
    organisatie: 'vluchtelingenwerk',
  },
  wpda: { naam: 'Wouter WPDA', rollen: ['ketenpartner'], gemeenten: ['assen', 'aa-en-hunze', 'tynaarlo'], organisatie: 'wpda' },
  coa: { naam: 'Joke Opvang', rollen: ['ketenpartner'], gemeenten: ['assen', 'aa-en-hunze', 'tynaarlo'], organisatie: 'coa' },
  'nieuwkomer-1': { naam: 'Selam Kidane', rollen: ['nieuwkomer'], gemeenten: ['aa-en-hunze'] },
};

const json = (body, init = {}) =>
  new Response(JSON.stringify(body), {
    status: 200,
    ...init,
    headers: { 'Content-Type': 'application/json', 'API-Version': '0.1.0', ...init.headers },
  });

export function problem(status, code, detail, errors, headers) {
  return new Response(
    JSON.stringify({ type: `urn:nl:inburgering:fout:${code}`, title: code, status, code, detail, traceId: '0af7651916cd43dd', errors }),
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );
}

const notFound = () => problem(404, 'niet-gevonden', 'Dit bestaat niet.');
const bodyError = (pointer, code, detail) => ({ in: 'body', location: { pointer }, code, detail });

export function createBackend({ user = 'regie', today = '2026-11-24', now = () => new Date() } = {}) {
  const people = population(today);
  const state = {
    user,
    today,
    people,
    plannen: people.flatMap(({ plan }) => (plan ? [plan] : [])),
    imports: [],
    koppelingen: [],
    /** Measurements per newcomer, and what the answers suggest: the same for everybody. */
    radars: seedRadars(people),
    voorstellen: [
      { domein: 'financien', score: 2, redenen: [{ tekst: 'Er zijn schulden die niet betaald kunnen worden.', beslissend: true }] },
      { domein: 'zorg', score: 3, redenen: [] },
      { domein: 'samenleving', score: 3, redenen: [{ tekst: 'Korte zinnen in het Nederlands lukken.', beslissend: true }] },
      { domein: 'werk', redenen: [] },
      { domein: 'ontmoeten', score: 4, redenen: [{ tekst: 'Er is elke week contact met buren.', beslissend: true }] },
    ],
    taakstellingen: seedTaakstellingen(now()),
    /** By the id of the newcomer. */
    leerprofielen: {},
    huishoudens: [],
    overdrachten: seedOverdrachten(),
    /** Erasures that were proposed, by the id of the newcomer. */
    wissingen: {},
    /** By newcomer, made when somebody first looks. */
    correctieverzoeken: {},
    bewaartermijnen: Object.fromEntries(gemeenten.map(({ id }) => [id, seedBewaartermijnen()])),
    /** Who may be the same person as the one who is handed over. */
    dubbelen: [],
    /** Municipalities whose caseload does not answer. */
    nietBereikbaar: [],
    standVan: undefined,
    /** service → status with which every call to it fails. */
    storing: {},
    /** What could not be applied, per service and municipality. */
    geparkeerd: {},
    /** A retry fails again. */
    blijftGeparkeerd: false,
    /** Read models that are being made anew. */
    herbouw: [],
    /** The number at which the chain of the data log breaks; 0 when it does not. */
    logboekBreuk: 0,
    /** The intakes of everybody. */
    intakes: [],
    /** The documents of everybody, whether files are scanned for viruses, and why the next file is refused. */
    bijlagen: [],
    virusscan: true,
    bestandsfout: undefined,
    /** What a tablet fills in, and the code for it; another text is why the code is refused. */
    tabletIntake: newIntake('tablet', 'ar'),
    tabletcode,
    tabletBeeindigd: false,
    /** Whether the newcomer's account is linked. */
    gekoppeld: false,
    /** Per municipality, made when somebody first looks. */
    vertalingen: {},
    calls: [],
  };
  seedImports(state);

  async function handle(request) {
    const url = new URL(request.url);
    const body = request.method === 'GET' ? undefined : await request.text();
    state.calls.push({ method: request.method, path: url.pathname + url.search, body, headers: request.headers });
    if (url.pathname === '/sessie') return sessie();
    const open = /^\/api\/intake\/v1\/((?:tabletsessies?|vragenlijsten\/).*)$/.exec(url.pathname);
    if (open) {
      if (state.storing.intake) return problem(state.storing.intake, 'niet-bereikbaar', undefined);
      const context = { state, url, request, body, parts: open[1].split('/').map(decodeURIComponent) };
      return context.parts[0] === 'vragenlijsten' ? vragenlijsten(context) : tablet(context);
    }
    const me = gebruikers[state.user];
    if (!me) return problem(401, 'niet-ingelogd', 'Log opnieuw in.');
    if (url.pathname === '/uitloggen') {
      state.user = undefined;
      return json({ adres: '/' });
    }
    const match = /^\/api\/(\w+)\/v1\/(.*)$/.exec(url.pathname);
    if (!match) return notFound();
    const [, service, rest] = match;
    if (state.storing[service]) return problem(state.storing[service], 'niet-bereikbaar', undefined);
    const context = { state, me, service, now, url, request, body, parts: rest.split('/').map(decodeURIComponent) };
    const [first, gemeente] = context.parts;
    if (first === 'gemeenten' && !me.gemeenten.includes(gemeente)) return notFound();
    context.gemeente = gemeente;
    return (services[service] ?? notFound)(context);
  }

  function sessie() {
    const me = gebruikers[state.user];
    if (!me) return problem(401, 'niet-ingelogd', 'Log in.');
    return json({
      gebruikersnaam: state.user,
      naam: me.naam,
      rollen: me.rollen,
      gemeenten: gemeenten.filter(({ id }) => me.gemeenten.includes(id)).map(({ id, naam, thema }) => ({ id, naam, thema })),
      organisatie: me.organisatie,
      csrf: { header: 'X-CSRF-TOKEN', token: 'mock' },
    });
  }

  return { handle, state };
}

const services = { intake, monitoring, pip, reporting };

function page(items, url, fallback = 50) {
  const limit = Number(url.get?.('limit') ?? fallback) || fallback;
  const from = Number(url.get?.('cursor') ?? 0) || 0;
  const volgende = from + limit < items.length ? String(from + limit) : undefined;
  return { items: items.slice(from, from + limit), volgende, totaal: items.length };
}

// intake

function intake(context) {
  const { state, parts, request, gemeente, url } = context;
  const [first, , what, id, sub] = parts;
  if (first === 'vragenlijsten') return vragenlijsten(context);
  if (first === 'nationaliteiten') return json({ items: nationaliteiten });
  if (first === 'spreektalen') return json({ items: spreektalen });
  if (first === 'verblijfsstatussen') return json({ items: verblijfsstatussen });
  if (first === 'radarinstrumenten') return json({ items: [radarinstrument] });
  if (what === 'imports') return imports(context, ['nieuwkomers', 'overdrachten', 'uitkeringen']);
  if (what === 'importsoorten') return importsoorten(['nieuwkomers', 'overdrachten', 'uitkeringen']);
  if (what === 'kolomkoppelingen') return kolomkoppelingen(context);
  if (first === 'leerroutekaders') return json({ items: [leerroutekader] });
  if (what === 'overdrachten') return overdrachten(context, { json, problem, page, notFound, checkVersion });
  if (what === 'taakstellingen') return taakstellingen(context, { json, problem, checkVersion });
  if (what === 'wissingen') return wissingen(context, { json });
  if (what === 'bewaartermijnen') return bewaartermijnen(context, { json, notFound, checkVersion });
  if (what === 'logboek') return logboek(context);
  if (what === 'mijn') return mijn(context);
  if (what === 'vertalingen') return vertalingen(context);
  if (what === 'dubbelen') return json({ items: state.dubbelen });
  if (what === 'huishoudens') return huishoudens(context, { json, problem, notFound, checkVersion });
  if (what !== 'nieuwkomers') return notFound();
  if (id === 'zoekopdrachten') {
    const { naam = '', dossiernummer = '', bsn = '' } = JSON.parse(context.body);
    const items = state.people
      .filter(({ nieuwkomer: n }) => n.gemeente === gemeente)
      .filter(({ nieuwkomer: n }) => weergavenaam(n).toLowerCase().includes(naam.toLowerCase()))
      .filter(({ nieuwkomer: n }) => n.dossiernummer.startsWith(dossiernummer) && (bsn === '' || n.bsn === bsn))
      .map(({ nieuwkomer: n }) => ({ ...n, weergavenaam: weergavenaam(n) }));
    return json(page(items, url.searchParams));
  }
  if (id === undefined && request.method === 'POST') {
    const next = JSON.parse(context.body);
    const errors = checkNieuwkomer(next, state.people.filter(({ nieuwkomer: n }) => n.gemeente === gemeente));
    if (errors.length > 0) return problem(400, 'ongeldige-invoer', 'Niet alles is goed ingevuld.', errors);
    const nieuwkomer = {
      dossiernummer: `${gemeenten.find((g) => g.id === gemeente).prefix}-9001`,
      ...next,
      nieuwkomerId: crypto.randomUUID(),
      gemeente,
      regimecorrecties: [],
      versie: 1,
    };
    state.people.push({ nieuwkomer, traject: undefined, plan: undefined });
    return json(nieuwkomer, { status: 201, headers: { ETag: '"1"', Location: `${url.pathname}/${nieuwkomer.nieuwkomerId}` } });
  }
  const found = state.people.find(({ nieuwkomer: n }) => n.gemeente === gemeente && n.nieuwkomerId === id);
  if (found && sub === 'intakes') return intakes(context, id);
  if (found && (sub === 'accountkoppeling' || sub === 'koppelcodes')) return account(context);
  if (found && sub === 'radar') return radar(context, id);
  if (found && sub === 'bijlagen') return bijlagen(context, { json, problem, page, notFound, checkVersion });
  if (found && ['export', 'inzages', 'wissing', 'correctieverzoeken'].includes(sub)) return rechten(context, found, { json, problem, notFound, checkVersion });
  if (found && sub === 'leerprofiel') return leerprofielen(context, found.nieuwkomer, { json, problem, checkVersion });
  if (found && sub === 'dubbelen') return json({ items: state.dubbelen });
  if (found && sub === 'samenvoegingen') {
    return samenvoegingen(context, { json, problem, notFound, checkVersion, addDays });
  }
  if (found && sub === 'huishoudens') return huishoudens(context, { json, problem, notFound, checkVersion });
  if (!found || sub !== undefined) return notFound();
  const { nieuwkomer } = found;
  if (request.method === 'GET') return json(nieuwkomer, { headers: { ETag: `"${nieuwkomer.versie}"` } });
  const stale = checkVersion(request, nieuwkomer.versie);
  if (stale) return stale;
  const next = JSON.parse(context.body);
  const errors = checkNieuwkomer(next, state.people.filter((one) => one !== found && one.nieuwkomer.gemeente === gemeente));
  if (errors.length > 0) return problem(400, 'ongeldige-invoer', 'Niet alles is goed ingevuld.', errors);
  const { regimeReden, ...facts } = next;
  if (next.regime !== nieuwkomer.regime && regimeReden === undefined) {
    return problem(400, 'ongeldige-invoer', 'Eén veld is niet goed ingevuld.', [
      bodyError('#/regimeReden', 'reden-ontbreekt', 'Vul in waarom.'),
    ]);
  }
  const correctie = { regime: nieuwkomer.regime, reden: regimeReden, door: context.me.naam, op: `${state.today}T10:15:00Z` };
  found.nieuwkomer = {
    ...facts,
    regimecorrecties: [...nieuwkomer.regimecorrecties, ...(next.regime === nieuwkomer.regime ? [] : [correctie])],
    dossiernummer: next.dossiernummer ?? nieuwkomer.dossiernummer,
    nieuwkomerId: id,
    gemeente,
    versie: nieuwkomer.versie + 1,
  };
  return json(found.nieuwkomer, { headers: { ETag: `"${found.nieuwkomer.versie}"` } });
}

// radar

const domeinen = ['financien', 'zorg', 'samenleving', 'werk', 'ontmoeten'];
const radarinstrument = {
  versie: 'zelfredzaamheid/1',
  niveaus: ['Niet zelfredzaam', 'Beperkt zelfredzaam', 'Op weg', 'Grotendeels zelfredzaam', 'Zelfredzaam'],
  assen: ['Financiën', 'Zorg', 'Samenleving', 'Werk', 'Ontmoeten'].map((titel, i) => ({
    domein: domeinen[i],
    titel,
    bron: 'Beleidsnotitie §4.3 en §4.5',
    ankers: [
      'Er is nog niets op orde en hulp ontbreekt.',
      'Zonder hulp loopt het vast.',
      'Het gaat, met hulp of begeleiding.',
      'Het gaat meestal zelf, alleen bij iets nieuws is hulp nodig.',
      'Het gaat zelf, ook als er iets tegenzit.',
    ],
    deelvragen: ['Hoe ziet een gewone week eruit?', 'Wat gaat goed, en wat nog niet?'],
  })),
};

function vastlegging(datum, scores, meer = {}) {
  const assen = domeinen.map((domein, i) => ({ domein, score: scores[i], redenen: [] }));
  return { datum, assen, door: 'Renske Regie', op: `${datum}T10:15:00Z`, ...meer };
}

/** Of the first people of the municipality: two measurements of one, a 0-meting of another, and none of the rest. */
function seedRadars(people) {
  const [twice, once] = people.filter(({ nieuwkomer: n, plan }) => n.gemeente === 'aa-en-hunze' && plan?.status === 'vastgesteld');
  const meting = (nummer, datum, scores) => ({
    nummer,
    instrument: radarinstrument.versie,
    geldend: vastlegging(datum, scores),
    eerdere: [],
  });
  return {
    [twice.nieuwkomer.nieuwkomerId]: {
      versie: 2,
      metingen: [meting(0, '2026-03-10', [2, 3, 1, 2, 2]), meting(1, '2026-09-15', [3, 3, 3, 2, 4])],
    },
    [once.nieuwkomer.nieuwkomerId]: { versie: 1, metingen: [meting(0, '2026-10-01', [2, 2, 2, 1, 3])] },
  };
}

function radar({ state, parts, request, body }, id) {
  const own = state.radars[id] ?? { versie: 0, metingen: [] };
  const [, , , , , what, nummer] = parts;
  if (what === 'voorstel') return json({ items: state.voorstellen });
  if (request.method === 'GET') return json(own, { headers: { ETag: `"${own.versie}"` } });
  const stale = checkVersion(request, own.versie);
  if (stale) return stale;
  const next = JSON.parse(body);
  const made = vastlegging(next.datum, domeinen.map((domein) => next.assen[domein].score), { correctie: next.correctie });
  const last = own.metingen.at(-1);
  if (nummer === undefined && last && next.datum <= last.geldend.datum) {
    return problem(400, 'ongeldige-invoer', 'Eén veld is niet goed ingevuld.', [
      bodyError('#/datum', 'meting-niet-na-vorige', 'Deze dag ligt niet na de vorige meting.'),
    ]);
  }
  made.assen.forEach((as) => Object.assign(as, next.assen[as.domein]));
  const earlier = own.metingen.find((meting) => String(meting.nummer) === nummer);
  if (earlier) Object.assign(earlier, { eerdere: [earlier.geldend, ...earlier.eerdere], geldend: made });
  else own.metingen.push({ nummer: own.metingen.length, instrument: radarinstrument.versie, geldend: made, eerdere: [] });
  own.versie += 1;
  state.radars[id] = own;
  return json(earlier ?? own.metingen.at(-1), { status: earlier ? 200 : 201, headers: { ETag: `"${own.versie}"` } });
}

function radarstand(state, id) {
  const last = state.radars[id]?.metingen.at(-1)?.geldend;
  return last && { datum: last.datum, ...Object.fromEntries(last.assen.map(({ domein, score }) => [domein, score])) };
}

function checkNieuwkomer(next, others) {
  const errors = [];
  if (!next.naam?.achternaam) errors.push(bodyError('#/naam/achternaam', 'verplicht', 'Vul een achternaam in.'));
  if (next.bsn && others.some(({ nieuwkomer: n }) => n.bsn === next.bsn)) {
    errors.push(bodyError('#/bsn', 'bestaat-al', 'Er is al een dossier met dit BSN.'));
  }
  if (next.uitkeringVan && next.uitkeringTot && next.uitkeringTot < next.uitkeringVan) {
    errors.push(bodyError('#/uitkeringTot', 'volgorde', 'De einddatum ligt voor de begindatum.'));
  }
  return errors;
}

function checkVersion(request, versie) {
  const match = request.headers.get('If-Match');
  if (match === null) return problem(428, 'versie-ontbreekt', 'Stuur If-Match mee.');
  if (match !== `"${versie}"`) return problem(412, 'verouderd', 'Iemand anders heeft dit gewijzigd.');
  return undefined;
}

// monitoring

function monitoring(context) {
  const { state, me, parts, url, gemeente, request } = context;
  const [first, second, what, id] = parts;
  if (first === 'caseload' && second === 'samenvatting') return json(samenvatting(context, url.searchParams.getAll('gemeente')));
  if (first === 'caseload') {
    const asked =
      second === 'zoekopdrachten'
        ? JSON.parse(context.body)
        : { ...Object.fromEntries(url.searchParams), gemeente: url.searchParams.getAll('gemeente') };
    return json(caseload(context, asked));
  }
  if (what === 'trajecten') {
    const found = state.people.find(({ nieuwkomer: n }) => n.gemeente === gemeente && n.nieuwkomerId === id);
    return found?.traject ? json(found.traject, { headers: { ETag: '"1"' } }) : notFound();
  }
  if (what === 'imports') return imports(context, ['trajecten']);
  if (what === 'importsoorten') return importsoorten(['trajecten']);
  if (what === 'kolomkoppelingen') return kolomkoppelingen(context);
  if (what === 'feeds') return feeds(context);
  if (what === 'logboek') return logboek(context);
  return me && request ? notFound() : notFound();
}

function regel({ nieuwkomer: n, traject, plan }, today) {
  const lopend = traject?.status === 'lopend';
  const signalen = [];
  const days = traject ? (Date.parse(traject.termijnTot) - Date.parse(today)) / 86_400_000 : undefined;
  if (lopend && days < 0) signalen.push('termijn-verlopen');
  else if (lopend && days <= 183) signalen.push('termijn-binnen-6-maanden');
  const pipTot = addDays(n.aankomstdatum, 70);
  const needsPip = lopend && n.regime === 'Wi2021' && plan?.status !== 'vastgesteld';
  if (needsPip && pipTot < today) signalen.push('pip-te-laat');
  return {
    nieuwkomerId: n.nieuwkomerId,
    gemeente: n.gemeente,
    dossiernummer: n.dossiernummer,
    weergavenaam: weergavenaam(n),
    status: traject?.status ?? 'onbekend',
    regime: n.regime,
    leerroute: plan?.leerroute,
    planStatus: plan?.status,
    aankomstdatum: n.aankomstdatum,
    termijnTot: traject?.termijnTot,
    eerstvolgendeTermijn: !lopend
      ? undefined
      : needsPip
        ? { soort: 'pip', datum: pipTot }
        : { soort: 'inburgeringstermijn', datum: traject.termijnTot },
    signalen,
    days: lopend ? days : undefined,
  };
}

function rows({ state, me }, asked) {
  const wanted = [asked ?? []].flat().filter(Boolean);
  const ids = (wanted.length > 0 ? wanted.filter((id) => me.gemeenten.includes(id)) : me.gemeenten).filter(
    (id) => !state.nietBereikbaar.includes(id),
  );
  return state.people.filter(({ nieuwkomer }) => ids.includes(nieuwkomer.gemeente)).map((one) => ({
    ...regel(one, state.today),
    radar: radarstand(state, one.nieuwkomer.nieuwkomerId),
    intake: intakestand(state, one.nieuwkomer.nieuwkomerId),
  }));
}

/** Monitoring hears of the begin and of the end. */
function intakestand({ intakes: all }, id) {
  const found = all.find(({ nieuwkomerId }) => nieuwkomerId === id);
  return found && (found.status === 'afgerond' ? 'afgerond' : 'gestart');
}

const inTermijn = {
  verlopen: (days) => days < 0,
  'binnen-6-maanden': (days) => days >= 0 && days <= 183,
  'binnen-12-maanden': (days) => days > 183 && days <= 365,
};

function caseload(context, asked) {
  const { state, now } = context;
  const one = (value) => (Array.isArray(value) ? value[0] : value);
  const naam = (asked.naam ?? '').toLowerCase();
  const items = rows(context, asked.gemeente)
    .filter((r) => !one(asked.status) || r.status === one(asked.status))
    .filter((r) => !one(asked.leerroute) || (r.leerroute ?? 'geen') === one(asked.leerroute))
    .filter((r) => !one(asked.termijn) || (r.days !== undefined && inTermijn[one(asked.termijn)](r.days)))
    .filter((r) => !one(asked.signaal) || r.signalen.includes(one(asked.signaal)))
    .filter((r) => !one(asked.nulmeting) || (r.radar ? 'gedaan' : 'nog-niet') === one(asked.nulmeting))
    .filter((r) => !one(asked.intake) || (r.intake ?? 'geen') === one(asked.intake))
    .filter((r) => naam === '' || `${r.weergavenaam} ${r.dossiernummer}`.toLowerCase().includes(naam));
  const sort = one(asked.sort) ?? 'naam';
  const key = { naam: (r) => r.weergavenaam.split(' ').slice(1).join(' '), termijn: (r) => r.eerstvolgendeTermijn?.datum, aankomstdatum: (r) => r.aankomstdatum }[sort.replace('-', '')];
  items.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
    return (sort.startsWith('-') ? -1 : 1) * x.localeCompare(y, 'nl');
  });
  const params = new URLSearchParams({ limit: one(asked.limit) ?? '50', cursor: one(asked.cursor) ?? '0' });
  const { items: shown, volgende } = page(items, params);
  return {
    items: shown.map(({ days, ...r }) => (days === null ? r : r)),
    volgende,
    nietBereikbaar: state.nietBereikbaar,
    standVan: state.standVan ?? now().toISOString(),
  };
}

function count(items) {
  const by = (field) => items.reduce((all, r) => ({ ...all, [r[field] ?? 'geen']: (all[r[field] ?? 'geen'] ?? 0) + 1 }), {});
  return {
    totaal: items.length,
    perStatus: by('status'),
    perLeerroute: by('leerroute'),
    termijnVerlopen: items.filter((r) => r.days < 0).length,
    termijnBinnen6Maanden: items.filter((r) => r.days >= 0 && r.days <= 183).length,
    termijnBinnen12Maanden: items.filter((r) => r.days > 183 && r.days <= 365).length,
    metSignaal: items.filter((r) => r.signalen.length > 0).length,
    zonderPlan: items.filter((r) => r.planStatus === undefined).length,
  };
}

function samenvatting(context, asked) {
  const { state, now } = context;
  const items = rows(context, asked);
  return {
    perGemeente: [...new Set(items.map((r) => r.gemeente))].map((gemeente) => ({
      gemeente,
      ...count(items.filter((r) => r.gemeente === gemeente)),
    })),
    totaal: count(items),
    nietBereikbaar: state.nietBereikbaar,
    standVan: state.standVan ?? now().toISOString(),
  };
}

const projecties = {
  pip: ['aankomst', ['intake']],
  monitoring: ['caseload', ['intake', 'pip']],
  reporting: ['personen', ['intake', 'pip', 'monitoring']],
};

function feeds({ state, service, parts, gemeente, now }) {
  const [projectie, bronnen] = projecties[service];
  const [, , , asked, what, subject] = parts;
  const key = `${service}/${gemeente}`;
  const moment = now().toISOString();
  state.geparkeerd[key] ??= service === 'monitoring' && gemeente === 'aa-en-hunze' ? [parked(moment)] : [];
  if (asked !== undefined && asked !== projectie) return notFound();
  if (what === 'herbouw') {
    state.herbouw.push(key);
    return new Response(null, { status: 204 });
  }
  if (what === 'geparkeerd') {
    if (state.blijftGeparkeerd) return problem(409, 'herhaling-mislukt', 'De gebeurtenis kon nog steeds niet worden verwerkt en blijft geparkeerd.');
    state.geparkeerd[key] = state.geparkeerd[key].filter((one) => one.subject !== subject);
    return new Response(null, { status: 204 });
  }
  const achterstand = (bron) => (bron === 'pip' && gemeente === 'tynaarlo' ? 214 : 0);
  return json({
    items: [
      {
        projectie,
        generatie: 1,
        wordtHerbouwd: state.herbouw.includes(key),
        bronnen: bronnen.map((bron) => ({ bron, gelezen: 512, kop: 512 + achterstand(bron), achterstand: achterstand(bron) })),
        geparkeerd: state.geparkeerd[key],
        standVan: bronnen.some((bron) => achterstand(bron) > 0) ? new Date(now().getTime() - 780_000).toISOString() : moment,
      },
    ],
  });
}

function parked(sinds) {
  return { bron: 'pip', subject: '3f1c8a52-0000-4000-8000-000000000001', fout: 'IllegalArgumentException', sinds, aantal: 2 };
}

const verwerkingen = {
  intake: ['nieuwkomer.raadplegen', 'nieuwkomer.zoeken', 'nieuwkomer.wijzigen'],
  pip: ['plan.raadplegen', 'plan.wijzigen', 'plan.vaststellen'],
  monitoring: ['caseload.raadplegen', 'traject.raadplegen'],
  reporting: [],
};

function logboek({ url, state, service, gemeente, parts }) {
  if (parts[3] === 'controle') {
    return json(state.logboekBreuk ? { intact: false, regels: state.logboekBreuk - 1, eersteBreuk: state.logboekBreuk } : { intact: true, regels: 130 });
  }
  const kinds = verwerkingen[service];
  const { vanaf, tot, betrokkene } = Object.fromEntries(url.searchParams);
  const people = state.people.filter(({ nieuwkomer: n }) => n.gemeente === gemeente);
  const lines = Array.from({ length: kinds.length * 43 }, (_, i) => ({
    nummer: kinds.length * 43 - i,
    tijdstip: new Date(Date.parse(`${state.today}T13:00:00Z`) - (i * 420 + service.length) * 1000).toISOString(),
    gebruiker: ['5a3c1e00-0000-4000-8000-000000000001', '5a3c1e00-0000-4000-8000-000000000002'][i % 2],
    rollen: [['regievoerder'], ['consulent']][i % 2],
    verwerking: kinds[i % kinds.length],
    betrokkene: people[(i * 7) % 20].nieuwkomer.nieuwkomerId,
    traceId: `4bf92f3577b34da6a3ce929d0e0e${String(4700 + i)}`,
  }));
  const items = lines
    .filter((line) => !betrokkene || line.betrokkene === betrokkene)
    .filter((line) => (!vanaf || line.tijdstip.slice(0, 10) >= vanaf) && (!tot || line.tijdstip.slice(0, 10) <= tot));
  return json(page(items, url.searchParams));
}

// pip

function pip(context) {
  const { state, me, parts, request, gemeente, url } = context;
  const [, , what, id, sub] = parts;
  if (what === 'logboek') return logboek(context);
  if (what === 'feeds') return feeds(context);
  if (what === 'nieuwkomers' && sub === 'plannen') {
    const own = state.plannen.filter((plan) => plan.gemeente === gemeente && plan.nieuwkomerId === id);
    if (request.method === 'GET') return json({ items: [...own].sort((a, b) => b.versienummer - a.versienummer) });
    if (own.some(({ status }) => status === 'concept')) return problem(409, 'regel-geschonden', 'Er is al een concept voor deze nieuwkomer.');
    const next = JSON.parse(context.body);
    const person = state.people.find(({ nieuwkomer: n }) => n.nieuwkomerId === id);
    const plan = {
      ...next,
      planId: crypto.randomUUID(),
      nieuwkomerId: id,
      gemeente,
      weergavenaam: weergavenaam(person.nieuwkomer),
      versienummer: own.length + 1,
      status: 'concept',
      versie: 1,
    };
    state.plannen.push(plan);
    return json(plan, { status: 201, headers: { ETag: '"1"' } });
  }
  if (what !== 'plannen') return notFound();
  const visible = state.plannen.filter((plan) => plan.gemeente === gemeente).flatMap((plan) => forPartner(plan, me));
  if (id === undefined) {
    const status = url.searchParams.get('status');
    return json(page(visible.filter((plan) => !status || plan.status === status), url.searchParams));
  }
  const plan = visible.find((one) => one.planId === id);
  if (!plan) return notFound();
  if (request.method === 'GET') return json(plan, { headers: { ETag: `"${plan.versie}"` } });
  const stale = checkVersion(request, plan.versie);
  if (stale) return stale;
  const next = JSON.parse(context.body);
  const errors = (next.doelen ?? []).flatMap((doel, i) =>
    doel.omschrijving ? [] : [bodyError(`#/doelen/${i}/omschrijving`, 'verplicht', 'Omschrijf het doel.')],
  );
  if (errors.length > 0) return problem(400, 'ongeldige-invoer', 'Niet alles is goed ingevuld.', errors);
  const done = sub === 'vaststelling' ? { status: 'vastgesteld', vastgesteldOp: next.vastgesteldOp } : next;
  Object.assign(plan, done, { versie: plan.versie + 1 });
  return json(plan, { headers: { ETag: `"${plan.versie}"` } });
}

function forPartner(plan, me) {
  if (!me.organisatie) return [plan];
  const doelen = plan.doelen.filter(({ organisatie, domein }) => organisatie === me.organisatie && !['zorg', 'financien'].includes(domein));
  return doelen.length > 0 ? [{ ...plan, doelen }] : [];
}

// imports

function seedImports(state) {
  state.imports.push({
    importId: '7b0d9a11-2222-4333-8444-555566667777',
    gemeente: 'aa-en-hunze',
    soort: 'nieuwkomers',
    proef: false,
    status: 'afgerond',
    tekenset: 'Windows-1252',
    regels: 131,
    verwerkt: 131,
    nieuw: 128,
    ongewijzigd: 0,
    afgewezen: 3,
    gestartOp: '2026-11-23T09:12:04Z',
    klaarOp: '2026-11-23T09:12:06Z',
    terugTeDraaienTot: '2026-12-07T09:12:06Z',
    blijvers: [{ regel: 17, code: 'blijft-gewijzigd', detail: 'Dit is na de import gewijzigd.' }],
    fouten: [
      { regel: 14, veld: 'bsn', code: 'elfproef', detail: 'Het BSN voldoet niet aan de elfproef.' },
      { regel: 60, veld: 'geboortedatum', code: 'datum-ongeldig', detail: 'Deze datum bestaat niet.' },
      { regel: 88, veld: 'bsn', code: 'dubbel', detail: 'Dit BSN staat vaker in het bestand.' },
    ],
  });
}

const kolommen = {
  nieuwkomers: ['dossiernummer*', 'bsn', 'voornamen', 'achternaam*', 'geboortedatum*', 'geslacht'],
  overdrachten: ['kenmerk*', 'achternaam*', 'geboortedatum*'],
  uitkeringen: ['dossiernummer', 'bsn', 'uitkeringVan*', 'uitkeringTot'],
  trajecten: ['dossiernummer*', 'plichtVanaf*'],
  'duo-tellingen': ['peildatum*', 'cijfer*', 'waarde*'],
};

function importsoorten(soorten) {
  return json({
    items: soorten.map((soort) => ({
      soort,
      kolommen: kolommen[soort].map((naam) => ({ naam: naam.replace('*', ''), verplicht: naam.endsWith('*'), datum: /datum|van|tot/i.test(naam) })),
    })),
  });
}

function kolomkoppelingen({ state, request, gemeente, body, parts }) {
  const id = parts[3];
  const own = state.koppelingen.filter((one) => one.gemeente === gemeente);
  if (request.method === 'GET') return json({ items: own });
  const gegevens = JSON.parse(body);
  if (id) {
    const found = own.find(({ koppelingId }) => koppelingId === id);
    if (!found) return notFound();
    return json(Object.assign(found, gegevens, { versie: found.versie + 1 }));
  }
  if (own.some(({ soort, bron }) => soort === gegevens.soort && bron === gegevens.bron)) {
    return problem(409, 'kolomkoppeling-bestaat-al', 'Voor deze bron is al een kolomkoppeling bewaard. Wijzig die, of kies een andere naam.');
  }
  const added = { ...gegevens, gemeente, koppelingId: crypto.randomUUID(), versie: 1 };
  state.koppelingen.push(added);
  return json(added, { status: 201 });
}

function imports(context, soorten) {
  const { state, parts, request, gemeente, url } = context;
  const [, , , id, sub] = parts;
  const own = state.imports.filter((one) => one.gemeente === gemeente && soorten.includes(one.soort));
  const view = ({ fouten, aantal, blijvers, ...rest }) => (fouten && aantal && blijvers ? rest : rest);
  if (id === undefined) {
    return json(page([...own].sort((a, b) => b.gestartOp.localeCompare(a.gestartOp)).map(view), url.searchParams));
  }
  if (request.method === 'PUT') return json(view(receive(context, id)), { status: 202 });
  const found = own.find((one) => one.importId === id);
  if (!found) return notFound();
  if (sub === 'uitvoering') {
    if (found.status !== 'gecontroleerd') return problem(409, 'import-niet-gecontroleerd', 'Het bestand wordt nog gecontroleerd. Wacht tot dat klaar is.');
    Object.assign(found, { proef: false, status: 'ontvangen', regels: 0, verwerkt: 0, aantal: found.regels });
    return json(view(found), { status: 202 });
  }
  if (sub === 'regels') return json(page(found.fouten, url.searchParams));
  if (sub === 'terugdraaiing') return parts[5] === 'regels' ? json(page(found.blijvers, url.searchParams)) : undo(found, url, view);
  advance(found);
  return json(view(found));
}

/** Looks what taking an import back would do, or does it. */
function undo(run, url, view) {
  if (run.status !== 'afgerond') return problem(409, 'import-niet-ingelezen', 'Alleen een bestand dat is ingelezen, kan worden teruggedraaid.');
  run.status = 'terugdraaien';
  run.terugdraaiing = {
    proef: url.searchParams.get('proef') === 'true',
    status: 'bezig',
    totRegel: 0,
    terug: 0,
    gebleven: 0,
    gevraagdOp: new Date().toISOString(),
  };
  return json(view(run), { status: 202 });
}

function receive({ state, gemeente, url, body }, id) {
  const known = state.imports.find((one) => one.importId === id);
  if (known) return known;
  const lines = body.trim().split(/\r?\n/);
  const [names, ...rows] = lines.map((line) => line.split(';'));
  const soort = url.searchParams.get('soort');
  const koppeling = state.koppelingen.find(({ koppelingId }) => koppelingId === url.searchParams.get('koppeling'));
  const header = names.map((naam) => koppeling?.kolommen.find(({ bron }) => bron === naam)?.kolom ?? naam);
  const run = {
    importId: id,
    gemeente,
    soort,
    proef: url.searchParams.get('proef') === 'true',
    status: 'ontvangen',
    tekenset: 'UTF-8',
    regels: 0,
    verwerkt: 0,
    nieuw: 0,
    ongewijzigd: 0,
    afgewezen: 0,
    gestartOp: new Date().toISOString(),
    aantal: rows.length,
    fouten: rows.flatMap((cells, i) => rowErrors(header, cells, i + 2)),
  };
  const fault = fileFault(header, soort);
  if (fault) Object.assign(run, { status: 'afgekeurd', bestandsfout: fault, klaarOp: run.gestartOp });
  state.imports.push(run);
  return run;
}

function fileFault(header, soort) {
  if (header.length === 1 && header[0].includes('|')) {
    return { code: 'scheidingsteken-sluisteken', detail: 'De kolommen zijn gescheiden door sluistekens (|). Gebruik puntkomma’s (;).' };
  }
  const wanted = soort === 'nieuwkomers' ? ['dossiernummer', 'achternaam', 'geboortedatum'] : ['dossiernummer', 'plichtVanaf'];
  const missing = wanted.filter((naam) => !header.includes(naam));
  return missing.length > 0 ? { code: 'ontbrekende-kolommen', detail: `Deze kolommen ontbreken: ${missing.join(', ')}.` } : undefined;
}

function rowErrors(header, cells, regel) {
  if (cells.length !== header.length) {
    return [{ regel, code: 'aantal-velden', detail: `De regel heeft ${cells.length} velden in plaats van ${header.length}.` }];
  }
  return ['achternaam', 'geboortedatum'].flatMap((veld) =>
    header.includes(veld) && cells[header.indexOf(veld)] === '' ? [{ regel, veld, code: 'verplicht', detail: 'Dit veld is verplicht.' }] : [],
  );
}

/** Every question moves a running import on: out of the queue, and then a third of the rows at a time. */
function advance(run) {
  if (run.status === 'ontvangen') {
    Object.assign(run, { status: 'bezig', regels: run.aantal ?? run.regels });
    return;
  }
  if (run.status === 'terugdraaien') {
    const { proef } = run.terugdraaiing;
    const gebleven = run.blijvers.length;
    Object.assign(run.terugdraaiing, { totRegel: run.regels + 1, terug: run.nieuw - gebleven, gebleven });
    run.terugdraaiing.status = proef ? 'gecontroleerd' : 'teruggedraaid';
    run.status = proef ? 'afgerond' : 'teruggedraaid';
    if (!proef) delete run.terugTeDraaienTot;
  }
  if (run.status !== 'bezig') return;
  run.verwerkt = Math.min(run.regels, run.verwerkt + Math.ceil(run.regels / 3));
  if (run.verwerkt < run.regels) return;
  run.status = run.proef ? 'gecontroleerd' : 'afgerond';
  run.afgewezen = new Set(run.fouten.map(({ regel }) => regel)).size;
  run.nieuw = run.regels - run.afgewezen;
  run.klaarOp = new Date().toISOString();
}

// reporting

const cel = (waarde, hide) => (hide && waarde < 5 ? { verborgen: true } : { waarde });

function reporting(context) {
  const { state, me, parts, url, now } = context;
  if (parts[2] === 'logboek') return logboek(context);
  if (parts[2] === 'feeds') return feeds(context);
  if (parts[2] === 'imports') return imports(context, ['duo-tellingen']);
  if (parts[2] === 'importsoorten') return importsoorten(['duo-tellingen']);
  if (parts[2] === 'kolomkoppelingen') return kolomkoppelingen(context);
  const provincie = parts[0] === 'provincie';
  const tabel = parts.at(-1);
  const base = {
    gemeente: provincie ? undefined : parts[1],
    gemeenten: provincie ? me.gemeenten : [parts[1]],
    peildatum: url.searchParams.get('peildatum') ?? state.today,
    standVan: state.standVan ?? now().toISOString(),
  };
  const k = provincie ? 3 : 1;
  const c = (n) => cel(n, provincie);
  if (tabel === 'duo') {
    const cijfers = [
      { cijfer: 'voldaan', duo: 39, wij: 39, komtOvereen: true },
      { cijfer: 'nogPlichtig', duo: 43, wij: 41, komtOvereen: false },
      { cijfer: 'binnen6', wij: 4, komtOvereen: true },
    ];
    return json({ ...base, cijfers: base.peildatum === '2020-01-01' ? cijfers : [] });
  }
  if (tabel === 'uitkering') {
    return json({
      ...base,
      totaal: c(52 * k),
      jongerDan30: c(13 * k),
      perNationaliteit: [
        ['syrische', 'Syrische', 26 * k],
        ['eritrese', 'Eritrese', 13 * k],
        ['nederlandse', 'Nederlandse', 4],
        ['libische', 'Libische', 1],
        ['burger-van-nigeria', 'Burger van Nigeria', 1],
        ['iraakse', 'Iraakse', 1],
        ['soedanese', 'Soedanese', 1],
        ['staatloos', 'Staatloos', 2],
        ['onbekend', 'Onbekend', 3],
      ].map(([nationaliteit, naam, n]) => ({ nationaliteit, naam, aantal: c(n) })),
      perLeeftijd: [
        [18, 27, 11 * k],
        [28, 35, 18 * k],
        [36, 45, 13 * k],
        [46, 55, 9 * k],
        [56, 65, 1],
      ].map(([van, tot, n]) => ({ van, tot, naam: `${van}-${tot} jaar`, aantal: c(n) })),
      perGeslacht: [
        { geslacht: 'M', aantal: c(34 * k) },
        { geslacht: 'V', aantal: c(18 * k) },
      ],
    });
  }
  return json({
    ...base,
    inburgeringsplichtigSinds2013: c(108 * k),
    voldaan: c(39 * k),
    nogPlichtig: c(43 * k),
    ontheven: c(19 * k),
    examens: { A2: c(33 * k), B1: c(9 * k), B2: c(6 * k) },
    verlengingen: c(79 * k),
    termijnBinnen6Maanden: c(4),
    termijnVan6Tot12Maanden: c(17 * k),
  });
}
