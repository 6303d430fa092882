// The rights of the person in miniature: all that is kept, who looked, and an erasure by two people.

const delen = [
  { deel: 'registratie', titel: 'Registratie', gevuld: true, verdwijnt: 'Naam, geboortedatum en BSN.', blijft: 'Dat er een dossier was.' },
  { deel: 'radar', titel: 'Zelfredzaamheidsradar', gevuld: false, verdwijnt: 'Alle scores.', blijft: 'De dagen waarop is gemeten.' },
];
const eersteDag = (sinds, jaren) => `${Number(sinds.slice(0, 4)) + jaren}${sinds.slice(4)}`;
const withTerm = (wissing, termijnen) =>
  delen.map((deel) => {
    const { jaren, bron } = termijnen.find((one) => one.deel === deel.deel);
    return { ...deel, jaren, bron, eersteDag: wissing.sinds && eersteDag(wissing.sinds, jaren) };
  });

/** Of one municipality, as long as nobody set anything. */
export function seedBewaartermijnen() {
  const bron = 'Besluit inburgering 2021 art. 9.9: vijf jaar na het einde van de plicht';
  return delen.map(({ deel, titel }) => ({ deel, titel, jaren: 5, bron, eerdere: [], versie: 0 }));
}

/** How long each part is kept; what held before stays to be seen. */
export function bewaartermijnen({ state, me, parts, request, gemeente, body }, { json, notFound, checkVersion }) {
  const own = state.bewaartermijnen[gemeente];
  if (parts[3] === undefined) return json({ items: own });
  const found = own.find(({ deel }) => deel === parts[3]);
  if (!found) return notFound();
  const stale = checkVersion(request, found.versie);
  if (stale) return stale;
  const { jaren, bron, ingesteld, eerdere } = found;
  Object.assign(found, JSON.parse(body), {
    ingesteld: { naam: me.naam, op: `${state.today}T09:15:00Z` },
    eerdere: [{ jaren, bron, ingesteld }, ...eerdere],
    versie: found.versie + 1,
  });
  return json(found, { headers: { ETag: `"${found.versie}"` } });
}

/** What waits for a second person. */
export function wissingen({ state, me, parts, gemeente }, { json }) {
  const items = state.people
    .map(({ nieuwkomer }) => nieuwkomer)
    .filter((one) => one.gemeente === gemeente && state.wissingen[one.nieuwkomerId]?.status === 'voorgesteld')
    .map(({ nieuwkomerId, naam, dossiernummer }) => {
      const { grond, sinds, voorgesteld } = state.wissingen[nieuwkomerId];
      const eigen = voorgesteld.naam === me.naam;
      return { nieuwkomerId, naam: `${naam.achternaam}, ${naam.voornamen}`, dossiernummer, grond, sinds, voorgesteld, eigen };
    });
  return json(parts[3] === 'telling' ? { teBevestigen: items.filter(({ eigen }) => !eigen).length } : { items });
}

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

/** A day one month later, for days that every month has. */
function nextMonth(day) {
  const [jaar, maand, dag] = day.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand, dag)).toISOString().slice(0, 10);
}

/** What a newcomer asks to have put right. */
function verzoeken({ state, me, parts, request, body }, { nieuwkomerId }, { json, problem, notFound, checkVersion }) {
  const own = (state.correctieverzoeken[nieuwkomerId] ??= []);
  const view = (one) => ({ ...one, teLaat: one.besluit === undefined && one.uiterlijk < state.today });
  const shown = (one, status = 200) => json(view(one), { status, headers: { ETag: `"${one.versie}"` } });
  const moment = `${state.today}T09:15:00Z`;
  const [, , , , , verzoekId, sub] = parts;
  if (verzoekId === undefined && request.method === 'GET') return json({ items: own.map(view) });
  if (verzoekId === undefined) {
    const asked = JSON.parse(body);
    const id = crypto.randomUUID();
    const made = { ...asked, correctieverzoekId: id, uiterlijk: nextMonth(asked.gevraagdOp), door: me.naam, op: moment, versie: 1 };
    own.unshift(made);
    return shown(made, 201);
  }
  const found = own.find((one) => one.correctieverzoekId === verzoekId);
  if (!found) return notFound();
  if (sub !== 'besluit') return shown(found);
  const stale = checkVersion(request, found.versie);
  if (stale) return stale;
  if (found.besluit) return problem(409, 'correctieverzoek-besloten', 'Over dit verzoek is al besloten.');
  const besluit = JSON.parse(body);
  const brief = [
    `U vroeg: “${found.verzoek}”`,
    ...(besluit.reden === undefined ? [] : [`De reden is: “${besluit.reden}”`]),
    ...(besluit.uitkomst === 'geweigerd' ? ['U kunt bezwaar maken tot en met 5 januari 2027.'] : []),
  ];
  found.besluit = { ...besluit, door: me.naam, op: moment, brief };
  found.versie += 1;
  return shown(found);
}

/** @param tools what the backend answers with: json, problem, notFound, checkVersion */
export function rechten({ state, me, parts, request, body }, found, { json, problem, notFound, checkVersion }) {
  const { nieuwkomer } = found;
  const [, gemeente, , , what, sub] = parts;
  const termijnen = state.bewaartermijnen[gemeente];
  const moment = `${state.today}T09:15:00Z`;
  if (what === 'export') return json(exported(nieuwkomer, moment));
  if (what === 'inzages') {
    const items = [
      { tijdstip: moment, rollen: ['regievoerder'], verwerking: 'nieuwkomer.raadplegen' },
      { tijdstip: `${state.today}T08:00:00Z`, rollen: [], verwerking: 'intake.beantwoorden' },
    ];
    return json({ items });
  }
  if (what === 'correctieverzoeken') {
    return verzoeken({ state, me, parts, request, body }, nieuwkomer, { json, problem, notFound, checkVersion });
  }
  if (what !== 'wissing') return notFound();
  const own = state.wissingen[nieuwkomer.nieuwkomerId] ?? { versie: 0 };
  const shown = (wissing, status = 200) =>
    json({ ...wissing, eigen: wissing.voorgesteld?.naam === me.naam, delen: withTerm(wissing, termijnen), samengevoegd: [] }, { status, headers: { ETag: `"${wissing.versie}"` } });
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
