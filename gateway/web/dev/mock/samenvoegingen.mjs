// Dossiers that become one, and two again, as intake does it.

const herstelbaar = 30;

export function samenvoegingen({ state, parts, request, body, me, gemeente }, { json, problem, notFound, checkVersion, addDays }) {
  const [, , , id, , andereId] = parts;
  const own = state.people.filter(({ nieuwkomer: n }) => n.gemeente === gemeente);
  const find = (nieuwkomerId) => own.find(({ nieuwkomer: n }) => n.nieuwkomerId === nieuwkomerId);
  const blijft = find(id);
  if (request.method === 'GET') return list();
  const stale = checkVersion(request, blijft.nieuwkomer.versie);
  if (stale) return stale;
  return request.method === 'DELETE' ? part() : merge(JSON.parse(body));

  function merge({ nieuwkomerId, overnemen }) {
    const andere = find(nieuwkomerId);
    if (!andere) return problem(400, 'ongeldige-invoer', 'Deze nieuwkomer is hier niet bekend.');
    const taken = Object.fromEntries(overnemen.map((veld) => [veld, andere.nieuwkomer[veld]]));
    andere.samenvoeging = { vorige: blijft.nieuwkomer, op: `${state.today}T10:15:00Z`, door: me.naam };
    andere.nieuwkomer = { ...andere.nieuwkomer, opgegaanIn: id, versie: andere.nieuwkomer.versie + 1 };
    blijft.nieuwkomer = { ...blijft.nieuwkomer, ...taken, versie: blijft.nieuwkomer.versie + 1 };
    return list(201);
  }

  function part() {
    const andere = find(andereId);
    if (andere?.nieuwkomer.opgegaanIn !== id) return notFound();
    blijft.nieuwkomer = { ...andere.samenvoeging.vorige, versie: blijft.nieuwkomer.versie + 1 };
    andere.nieuwkomer = { ...andere.nieuwkomer, opgegaanIn: undefined, versie: andere.nieuwkomer.versie + 1 };
    return list();
  }

  function list(status = 200) {
    const items = own
      .filter(({ nieuwkomer: n }) => n.opgegaanIn === id)
      .map(({ nieuwkomer: n, samenvoeging: { op, door } }) => ({
        nieuwkomerId: n.nieuwkomerId,
        dossiernummer: n.dossiernummer,
        op,
        door,
        versie: blijft.nieuwkomer.versie,
        herstelbaarTot: addDays(state.today, herstelbaar),
      }));
    return json({ items }, { status });
  }
}
