// The broad intake in miniature: intakes and their answers, the codes for a tablet, and the translations.
import { vragenlijst, versies } from './vragenlijst.mjs';

export const tabletcode = '25A7KQRST3WXY';

const json = (body, init = {}) =>
  new Response(JSON.stringify(body), { status: 200, ...init, headers: { 'Content-Type': 'application/json', ...init.headers } });

function problem(status, code, detail) {
  const body = JSON.stringify({ status, code, detail });
  return new Response(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

const notFound = () => problem(404, 'niet-gevonden', 'Dit bestaat niet.');

export function newIntake(nieuwkomerId, taal, now = new Date()) {
  return {
    nieuwkomerId,
    intakeId: crypto.randomUUID(),
    vragenlijst: 'brede-intake',
    vragenlijstversie: 1,
    taal,
    status: 'gestart',
    gestartOp: now.toISOString(),
    antwoorden: [],
    versie: 1,
  };
}

/** Keeps every value; those that the giver had seen are replaced. */
export function give(intake, vraag, { gegevenId, waarden, gezien, apparaat, reden }, wie) {
  const one = intake.antwoorden.find((known) => known.vraag === vraag) ?? { vraag, gegevens: [] };
  if (!intake.antwoorden.includes(one)) intake.antwoorden.push(one);
  if (!one.gegevens.some((known) => known.gegevenId === gegevenId)) {
    one.gegevens.forEach((known, i) => (known.geldt &&= i >= gezien));
    one.gegevens.push({ gegevenId, waarden, wie, apparaat, op: new Date().toISOString(), geldt: true, reden });
  }
  const geldend = one.gegevens.filter(({ geldt }) => geldt);
  Object.assign(one, {
    waarden: one.gegevens.at(-1).waarden,
    aantal: one.gegevens.length,
    tegenstrijdig: new Set(geldend.map((known) => String(known.waarden))).size > 1,
  });
  intake.versie++;
  return one;
}

const view = (intake) => json({ ...intake, nieuwkomerId: undefined }, { headers: { ETag: `"${intake.versie}"` } });

/** What is asked: the same for everybody. */
export function vragenlijsten({ parts, url }) {
  const [, naam, nummer] = parts;
  if (naam === undefined) return json({ items: versies });
  const found = naam === 'brede-intake' && nummer === '1' ? vragenlijst(url.searchParams.get('taal') ?? 'nl') : undefined;
  return found ? json(found) : notFound();
}

/** At the desk: nobody is logged in, the session says it all. */
export function tablet({ state, parts, request, body }) {
  const [first, what, sub, vraag] = parts;
  if (first === 'tabletsessies') return redeem(state, JSON.parse(body).code);
  if (request.headers.get('Intake-Sessie') !== 'mock-sessie') return notFound();
  if (state.tabletBeeindigd) return problem(409, 'tabletsessie-beeindigd', 'De sessie is beëindigd.');
  if (what === undefined && request.method === 'DELETE') {
    state.tabletBeeindigd = true;
    return new Response(null, { status: 204 });
  }
  return eigen(state.tabletIntake, sub, vraag, request, body, 'tablet');
}

function redeem(state, code) {
  if (state.tabletcode !== tabletcode) return problem(409, state.tabletcode, 'Deze code werkt niet.');
  if (code !== tabletcode) return problem(409, 'code-onbekend', 'Deze code klopt niet.');
  state.tabletcode = 'code-gebruikt';
  return json({ sessie: 'mock-sessie' }, { status: 201 });
}

/** Behind the own login: the same intake as on the tablet, once the account is linked. */
export function mijn({ state, parts, request, body }) {
  const [, , , what, sub, vraag] = parts;
  const { tabletIntake } = state;
  if (what === 'accountkoppeling') {
    if (request.method === 'GET') return json({ gekoppeld: state.gekoppeld });
    if (state.gekoppeld) return problem(409, 'account-al-gekoppeld', 'Dit account is al gekoppeld.');
    if (JSON.parse(body).code !== tabletcode) return problem(409, 'code-onbekend', 'Deze code klopt niet.');
    state.gekoppeld = true;
    return json({ gekoppeld: true, gekoppeldOp: new Date().toISOString() }, { status: 201 });
  }
  if (!state.gekoppeld || tabletIntake === undefined) return notFound();
  return eigen(tabletIntake, sub, vraag, request, body, 'nieuwkomer');
}

/** Which translations were checked, for one municipality. */
export function vertalingen({ state, parts, request, body, gemeente }) {
  const [, , , , , taal] = parts;
  const own = (state.vertalingen[gemeente] ??= versies[0].talen.map((one) => ({
    taal: one,
    status: one === 'nl' ? 'brontekst' : 'niet-gecontroleerd',
    versie: 0,
  })));
  if (taal === undefined) return json({ items: own });
  const found = own.find((one) => one.taal === taal);
  if (request.headers.get('If-Match') !== `"${found.versie}"`) return problem(412, 'verouderd', 'Gewijzigd.');
  const { vertaler } = JSON.parse(body);
  const next = vertaler
    ? { status: 'gecontroleerd', vertaler, datum: state.today }
    : { status: 'niet-gecontroleerd', vertaler: undefined, datum: undefined };
  Object.assign(found, next, { versie: found.versie + 1 });
  return json(found, { headers: { ETag: `"${found.versie}"` } });
}

/** For staff: the account of a newcomer. */
export function account({ state, request, now, parts }) {
  if (parts[4] === 'koppelcodes') {
    return json({ code: '25A-7K-QRST-3WXY', geldigTot: new Date(now().getTime() + 1_209_600_000).toISOString() }, { status: 201 });
  }
  if (request.method === 'DELETE') {
    state.gekoppeld = false;
    return new Response(null, { status: 204 });
  }
  return json({ gekoppeld: state.gekoppeld, gekoppeldOp: state.gekoppeld ? '2026-11-20T09:30:00Z' : undefined });
}

/** What a newcomer sees of an intake: no more than it takes to go on. */
function eigen(intake, sub, vraag, request, body, wie) {
  const bare = ({ vraag: id, waarden, aantal }) => ({ vraag: id, waarden, aantal });
  if (request.method === 'PUT' && sub === 'antwoorden') return json(bare(give(intake, vraag, JSON.parse(body), wie)));
  if (request.method === 'PUT' && sub === 'status') intake.status = 'ingevuld';
  const { intakeId, vragenlijst: naam, vragenlijstversie, taal, status, antwoorden } = intake;
  const nietNagekeken = ['en', 'ar', 'ti', 'fa', 'tr', 'uk'];
  return json({ intakeId, vragenlijst: naam, vragenlijstversie, taal, status, nietNagekeken, antwoorden: antwoorden.map(bare) });
}

/** For staff: the intakes of one newcomer. */
export function intakes(context, nieuwkomerId) {
  const { state, parts, request, body, now } = context;
  const [, , , , , id, sub, vraag] = parts;
  const all = state.intakes.filter((one) => one.nieuwkomerId === nieuwkomerId);
  if (id === undefined) return request.method === 'POST' ? start(state, nieuwkomerId, JSON.parse(body), now()) : list(all);
  const intake = all.find(({ intakeId }) => intakeId === id);
  if (!intake) return notFound();
  if (sub === 'gesprek') return gesprek(intake, vraag, request, body);
  if (sub !== 'tabletcodes') return own(intake, sub, vraag, request, body, 'consulent');
  if (request.method === 'DELETE') return new Response(null, { status: 204 });
  return json({ code: '25A-7K-QRST-3WXY', geldigTot: new Date(now().getTime() + 1_800_000).toISOString() }, { status: 201 });
}

function gesprek(intake, sub, request, body) {
  intake.verslag ??= { bijeenkomsten: [], bevindingen: [], weergaven: [], versie: 0 };
  const { versie } = intake.verslag;
  if (request.method !== 'GET' && request.headers.get('If-Match') !== `"${versie}"`) return problem(412, 'verouderd', 'Gewijzigd.');
  if (sub === 'afronding') intake.status = 'afgerond';
  if (request.method === 'PUT') {
    intake.verslag = { ...JSON.parse(body), versie: versie + 1 };
    if (intake.verslag.bijeenkomsten.some(({ verschijning }) => verschijning === 'verschenen')) intake.status = 'besproken';
  }
  return json(intake.verslag, { headers: { ETag: `"${intake.verslag.versie}"` } });
}

function start(state, nieuwkomerId, { taal }, now) {
  const intake = newIntake(nieuwkomerId, taal, now);
  state.intakes.push(intake);
  return json(intake, { status: 201, headers: { ETag: '"1"' } });
}

function list(all) {
  const items = all.map(({ antwoorden, ...intake }) => ({
    ...intake,
    beantwoord: antwoorden.length,
    tegenstrijdig: antwoorden.filter(({ tegenstrijdig }) => tegenstrijdig).length,
  }));
  return json({ items });
}

function own(intake, sub, vraag, request, body, wie) {
  if (request.method === 'PUT' && sub === 'antwoorden') return json(give(intake, vraag, JSON.parse(body), wie));
  if (request.method === 'PUT' && sub === 'status') intake.status = 'ingevuld';
  return view(intake);
}
