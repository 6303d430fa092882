// Learning profiles in miniature: enough of the contract of intake's /leerprofiel for the pages.

export const leerroutekader = {
  versie: 1,
  drempels: [
    { naam: 'leeftijd', waarde: '28', bron: 'Beleidsnotitie §2.2 en §4.2', nogTeControleren: false },
    { naam: 'schooljaren', waarde: '2', bron: 'Eigen inschatting', nogTeControleren: true },
    { naam: 'taalniveau', waarde: 'A2', bron: 'Eigen inschatting', nogTeControleren: true },
    { naam: 'toetsscore', waarde: '28', vanaf: '2023-04-12', bron: 'Norm sinds 12 april 2023', nogTeControleren: true },
  ],
};

const reden = (leerroute, tekst) => ({ leerroute, tekst, bron: 'Beleidsnotitie §2.2' });
const vaardigheden = ['lezen', 'schrijven', 'luisteren', 'spreken'];

function ontbreekt(known) {
  return [
    known.toets?.score === undefined && 'leerbaarheidstoets',
    known.startkwalificatie === undefined && 'startkwalificatie',
    known.schriften === undefined && 'geletterdheid',
    vaardigheden.some((one) => known[one] === undefined) && 'taalniveaus',
    known.schooljaren === undefined && 'schooljaren',
    known.opleidingsniveau === undefined && 'opleidingsniveau',
  ].filter(Boolean);
}

function propose(known, geboortedatum, today) {
  const failed = known.toets?.uitslag === 'niet-haalbaar';
  const young = Number(today.slice(0, 4)) - Number(geboortedatum.slice(0, 4)) < 28 && known.startkwalificatie === 'nee';
  const jong = reden('onderwijsroute', 'Jonger dan 28 jaar en zonder startkwalificatie.');
  const rest = { ontbreekt: ontbreekt(known), kader: leerroutekader.versie };
  if (failed) {
    return {
      leerroute: 'z-route',
      redenen: [reden('z-route', 'De leerbaarheidstoets zegt dat B1 niet haalbaar is.')],
      overwegingen: young ? [jong] : [],
      ...rest,
    };
  }
  return young
    ? { leerroute: 'onderwijsroute', redenen: [jong], overwegingen: [], ...rest }
    : { leerroute: 'b1-route', redenen: [reden('b1-route', 'De B1-route is voor iedereen voor wie B1 binnen bereik ligt.')], overwegingen: [], ...rest };
}

function uitslag({ datum, score }) {
  const vereist = datum < '2023-04-12' ? 31 : 28;
  return { datum, score, vereist, uitslag: score === undefined ? 'onbekend' : score >= vereist ? 'haalbaar' : 'niet-haalbaar' };
}

function alfabetisering(schriften) {
  if (schriften === undefined) return undefined;
  if (schriften.length === 0) return 'A';
  return schriften.includes('latijns') ? 'NVT' : 'AA';
}

/** @param tools what the backend answers with: json, problem, checkVersion */
export function leerprofielen({ state, me, parts, request, body, now }, { nieuwkomerId, geboortedatum }, { json, problem, checkVersion }) {
  const own = state.leerprofielen[nieuwkomerId] ?? { eerdere: [], besluiten: [], versie: 0 };
  const voorstel = own.gegevens && propose(own.gegevens, geboortedatum, state.today);
  if (request.method === 'GET') return view(own, voorstel);
  const stale = checkVersion(request, own.versie);
  if (stale) return stale;
  const asked = JSON.parse(body);
  const door = { door: me.naam, op: now().toISOString() };
  if (parts[5] === 'leerroute') {
    if (!voorstel) return problem(409, 'leerprofiel-leeg', 'Leg eerst vast wat bekend is.');
    own.besluiten = [{ gekozen: asked.leerroute, reden: asked.reden, voorstel, ...door }, ...own.besluiten];
  } else {
    if (own.gegevens) own.eerdere = [own.gegevens, ...own.eerdere];
    own.gegevens = {
      ...asked,
      toets: asked.toets && uitslag(asked.toets),
      alfabetisering: alfabetisering(asked.schriften),
      ...door,
    };
  }
  own.versie += 1;
  state.leerprofielen[nieuwkomerId] = own;
  return view(own, propose(own.gegevens, geboortedatum, state.today));

  function view(one, proposed) {
    return json({ ...one, voorstel: proposed }, { headers: { ETag: `"${one.versie}"` } });
  }
}
