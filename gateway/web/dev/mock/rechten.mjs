// The rights of the person in miniature: all that is kept, who looked, and an erasure by two people.

const delen = [
  { deel: 'registratie', titel: 'Registratie', gevuld: true, verdwijnt: 'Naam, geboortedatum en BSN.', blijft: 'Dat er een dossier was.' },
  { deel: 'radar', titel: 'Zelfredzaamheidsradar', gevuld: false, verdwijnt: 'Alle scores.', blijft: 'De dagen waarop is gemeten.' },
];
const withTerm = (wissing) =>
  delen.map((deel) => ({
    ...deel,
    jaren: 5,
    bron: 'Besluit inburgering 2021 art. 9.9',
    eersteDag: wissing.sinds && `${Number(wissing.sinds.slice(0, 4)) + 5}${wissing.sinds.slice(4)}`,
  }));

function exported({ naam, nieuwkomerId, dossiernummer }, moment) {
  return {
    nieuwkomerId,
    gemeente: 'Aa en Hunze',
    gemaaktOp: moment,
    rubrieken: [
      {
        titel: 'Registratie',
        regels: [
          { label: 'Naam', waarde: `${naam.achternaam}, ${naam.voornamen}` },
          { label: 'Dossiernummer', waarde: dossiernummer },
        ],
        onderdelen: [],
      },
      {
        titel: 'Brede intake',
        regels: [],
        onderdelen: [{ titel: 'Gezondheid', regels: [{ label: 'Heeft u een huisarts?', waarde: 'Ja' }], onderdelen: [] }],
      },
    ],
  };
}

/** @param tools what the backend answers with: json, problem, notFound, checkVersion */
export function rechten({ state, me, parts, request, body }, found, { json, problem, notFound, checkVersion }) {
  const { nieuwkomer } = found;
  const [, , , , what, sub] = parts;
  const moment = `${state.today}T09:15:00Z`;
  if (what === 'export') return json(exported(nieuwkomer, moment));
  if (what === 'inzages') {
    const items = [
      { tijdstip: moment, rollen: ['regievoerder'], verwerking: 'nieuwkomer.raadplegen' },
      { tijdstip: `${state.today}T08:00:00Z`, rollen: [], verwerking: 'intake.beantwoorden' },
    ];
    return json({ items });
  }
  if (what !== 'wissing') return notFound();
  const own = state.wissingen[nieuwkomer.nieuwkomerId] ?? { versie: 0 };
  const shown = (wissing, status = 200) =>
    json({ ...wissing, delen: withTerm(wissing) }, { status, headers: { ETag: `"${wissing.versie}"` } });
  if (request.method === 'GET') return shown(own);
  if (request.method === 'POST' && sub === undefined) {
    const { grond, sinds } = JSON.parse(body);
    if (grond === 'plicht-geeindigd' && Number(sinds.slice(0, 4)) + 5 > Number(state.today.slice(0, 4))) {
      return problem(409, 'bewaartermijn-loopt', 'Wissen mag vanaf 1 januari 2031.');
    }
    const made = { grond, sinds, status: 'voorgesteld', voorgesteld: { naam: me.naam, op: moment }, versie: 1 };
    state.wissingen[nieuwkomer.nieuwkomerId] = made;
    return shown(made, 201);
  }
  const stale = checkVersion(request, own.versie);
  if (stale) return stale;
  if (request.method === 'DELETE') {
    state.wissingen = Object.fromEntries(Object.entries(state.wissingen).filter(([id]) => id !== nieuwkomer.nieuwkomerId));
    return new Response(null, { status: 204 });
  }
  if (own.voorgesteld.naam === me.naam) {
    return problem(409, 'wissing-zelfde-persoon', 'Wie voorstelt een nieuwkomer te wissen, bevestigt het niet zelf.');
  }
  state.people.splice(state.people.indexOf(found), 1);
  return shown({ ...own, status: 'bevestigd', versie: own.versie + 1 });
}
