// Expected arrivals in miniature: enough of the contract of intake's /overdrachten for the pages.

const onderdelen = {
  voorinburgering: (d) => d.voorinburgering,
  taalniveaus: (d) => d.lezen && d.schrijven && d.luisteren && d.spreken,
  'medische-aandacht': (d) => d.medischeAandacht,
  gezinshereniging: (d) => d.gezinshereniging,
  opleiding: (d) => d.opleiding,
  werkervaring: (d) => d.werkervaring,
  contactpersoon: (d) => d.contactpersoon,
  opvanglocatie: (d) => d.opvanglocatie,
  slaapkamers: (d) => d.slaapkamers,
};
const missing = (dossier) => Object.keys(onderdelen).filter((name) => !onderdelen[name](dossier ?? {}));
const open = (status) => status !== 'overgedragen' && status !== 'vervallen';

function example(n, gemeente, voornamen, achternaam, verwachtOp, status, organisatie, dossier) {
  const steps = ['aangekondigd', 'woning-gevonden', 'verhuisd'];
  return {
    overdrachtId: `00000000-0000-4000-8000-00000000000${n}`,
    gemeente,
    kenmerk: `COA-204${n}`,
    gezin: n < 3 ? 'G-881' : undefined,
    bsn: n === 1 ? '999982072' : undefined,
    naam: { voornamen, achternaam },
    geboortedatum: n === 2 ? '2016-08-01' : '1994-02-11',
    geslacht: n === 2 ? 'M' : 'V',
    nationaliteit: 'eritrese',
    voorkeurstaal: 'ti',
    aangekondigdOp: '2026-08-03',
    verwachtOp,
    dossier,
    status,
    verloop: steps.slice(0, steps.indexOf(status) + 1).map((one, i) => ({ status: one, datum: `2026-${String(8 + i).padStart(2, '0')}-03` })),
    organisatie,
    medisch: n === 1 ? 'Gebruikt insuline.' : undefined,
    versie: 1,
  };
}

export function seedOverdrachten() {
  const told = { voorinburgering: 'afgerond', lezen: 'A1', medischeAandacht: 'nodig', opleiding: 'Tien jaar school in Asmara.', opvanglocatie: 'Azc Assen' };
  return [
    example(1, 'aa-en-hunze', 'Selam', 'Tesfay', '2026-10-12', 'aangekondigd', 'coa', told),
    example(2, 'aa-en-hunze', 'Yonas', 'Tesfay', undefined, 'woning-gevonden', undefined, {}),
    example(3, 'aa-en-hunze', 'Rahwa', 'Ghirmay', '2026-11-02', 'verhuisd', undefined, { ...told, slaapkamers: 1 }),
  ];
}

const line = (one, today) => ({
  ...one,
  weergavenaam: `${one.naam.achternaam}, ${one.naam.voornamen}`,
  statusOp: one.verloop.at(-1).datum,
  teLaat: ['aangekondigd', 'woning-gevonden'].includes(one.status) && one.verwachtOp !== undefined && one.verwachtOp < today,
  ontbreekt: missing(one.dossier).length,
});

/** @param tools what the backend answers with: json, problem, page, notFound, checkVersion */
export function overdrachten({ state, me, parts, url, request, gemeente, body }, { json, problem, page, notFound, checkVersion }) {
  const coa = me.rollen.includes('ketenpartner');
  if (coa && me.organisatie !== 'coa') return problem(403, 'geen-toegang', 'Dit hoort niet bij uw organisatie.');
  const own = state.overdrachten.filter((one) => one.gemeente === gemeente && (!coa || (one.organisatie === 'coa' && open(one.status))));
  const lines = own.map((one) => line(one, state.today));
  const [, , , id, sub] = parts;
  if (id === undefined && request.method === 'GET') return json(page(selected(lines, url.searchParams), url.searchParams));
  if (id === 'telling') return json(tally(lines));
  if (id === undefined) return announce(JSON.parse(body));
  const found = own.find((one) => one.overdrachtId === id);
  if (!found) return notFound();
  if (sub === 'dubbelen') return json({ items: state.dubbelen });
  if (request.method === 'GET') return sub === undefined ? view(found) : versioned({ toelichting: found.medisch, versie: found.versie });
  const stale = checkVersion(request, found.versie);
  if (stale) return stale;
  return change(found, sub, JSON.parse(body));

  function announce(gegevens) {
    if (own.some(({ kenmerk }) => kenmerk === gegevens.kenmerk)) return problem(409, 'kenmerk-bestaat-al', 'Met dit kenmerk is al iemand aangekondigd.');
    const one = {
      ...gegevens,
      overdrachtId: crypto.randomUUID(),
      gemeente,
      status: 'aangekondigd',
      verloop: [{ status: 'aangekondigd', datum: gegevens.aangekondigdOp }],
      organisatie: coa ? 'coa' : undefined,
      versie: 1,
    };
    state.overdrachten.push(one);
    return view(one, 201);
  }

  function change(one, what, asked) {
    one.versie += 1;
    if (what === 'medische-toelichting') {
      one.medisch = asked.toelichting;
      return versioned({ toelichting: one.medisch, versie: one.versie });
    }
    if (what === 'status') {
      one.status = asked.status;
      one.verloop.push(asked);
    } else if (what === 'nieuwkomer') {
      one.status = 'overgedragen';
      one.verloop.push({ status: 'overgedragen', datum: asked.datum });
      one.nieuwkomerId = asked.nieuwkomerId ?? crypto.randomUUID();
    } else Object.assign(one, asked);
    return view(one);
  }

  function view(one, status = 200) {
    const gezinsleden = lines.filter(({ gezin, overdrachtId }) => gezin !== undefined && gezin === one.gezin && overdrachtId !== one.overdrachtId);
    return versioned({ ...one, medisch: undefined, organisatie: undefined, ontbreekt: missing(one.dossier), gezinsleden }, status);
  }

  function versioned(answer, status = 200) {
    return json(answer, { status, headers: { ETag: `"${answer.versie}"` } });
  }
}

function selected(lines, params) {
  const status = params.get('status');
  return lines
    .filter((one) => (status === null ? open(one.status) : one.status === status))
    .filter((one) => params.get('teLaat') !== 'true' || one.teLaat)
    .sort((a, b) => (a.verwachtOp ?? '').localeCompare(b.verwachtOp ?? ''));
}

function tally(lines) {
  const statussen = ['aangekondigd', 'woning-gevonden', 'verhuisd', 'overgedragen', 'vervallen'];
  return {
    perStatus: statussen.map((status) => ({ status, aantal: lines.filter((one) => one.status === status).length })),
    teLaat: lines.filter(({ teLaat }) => teLaat).length,
  };
}
