// The documents of a dossier in miniature: named first, then the file, deleted and put back.

const dayInMs = 86_400_000;

function view({ nieuwkomerId, ...rest }) {
  return nieuwkomerId === undefined ? undefined : rest;
}

function withVersion(json, bijlage, status = 200) {
  return json(view(bijlage), { status, headers: { ETag: `"${bijlage.versie}"` } });
}

export function bijlagen({ state, me, now, parts, request, body, url }, { json, problem, page, notFound, checkVersion }) {
  const [, , , nieuwkomerId, , id, sub] = parts;
  const own = state.bijlagen.filter((one) => one.nieuwkomerId === nieuwkomerId);
  const moment = now().toISOString();
  if (id === undefined && request.method === 'GET') {
    const status = url.searchParams.get('verwijderd') === 'true' ? 'verwijderd' : 'aanwezig';
    const found = own.filter((one) => one.status === status).reverse();
    return json({ ...page(found.map(view), url.searchParams), virusscan: state.virusscan });
  }
  if (id === undefined) {
    const known = state.bijlagen.find(({ sleutel }) => sleutel === request.headers.get('Idempotency-Key'));
    if (known) return withVersion(json, known, 201);
    const sleutel = request.headers.get('Idempotency-Key');
    const made = { ...JSON.parse(body), nieuwkomerId, bijlageId: crypto.randomUUID(), sleutel, status: 'wacht-op-bestand', door: me.naam, op: moment, versie: 1 };
    state.bijlagen.push(made);
    return withVersion(json, made, 201);
  }
  const bijlage = own.find(({ bijlageId }) => bijlageId === id);
  if (!bijlage) return notFound();
  const stale = checkVersion(request, bijlage.versie);
  if (stale) return stale;
  if (sub === 'bestand') {
    if (state.bestandsfout) {
      const fout = { in: 'body', location: { pointer: '#' }, code: 'bestand', detail: state.bestandsfout };
      return problem(400, 'ongeldige-invoer', 'Eén veld is niet goed ingevuld.', [fout]);
    }
    const bestand = { naam: `${bijlage.titel}.pdf`, type: 'pdf', bytes: body.length, gescand: state.virusscan };
    Object.assign(bijlage, { bestand, status: 'aanwezig' });
  } else if (sub === 'herstel') {
    Object.assign(bijlage, { status: 'aanwezig', verwijderd: undefined });
  } else {
    const terugTeZettenTot = new Date(now().getTime() + 30 * dayInMs).toISOString();
    Object.assign(bijlage, { status: 'verwijderd', verwijderd: { door: me.naam, op: moment, terugTeZettenTot } });
  }
  bijlage.versie += 1;
  return withVersion(json, bijlage);
}
