// The households of the invented people, as intake keeps them.
import { weergavenaam } from './population.mjs';

export function huishoudens({ state, parts, request, body, gemeente }, { json, problem, notFound, checkVersion }) {
  const [, , first, id, , lidId] = parts;
  const own = state.huishoudens.filter((one) => one.gemeente === gemeente);
  if (first === 'nieuwkomers') {
    const ever = own.filter(({ gezinsleden }) => gezinsleden.some((lid) => lid.nieuwkomerId === id));
    return json({ items: ever.sort((a, b) => Number(belongs(b, id)) - Number(belongs(a, id))).map(view) });
  }
  if (request.method === 'POST' && id === undefined) return form(JSON.parse(body));
  const found = own.find(({ huishoudenId }) => huishoudenId === id);
  if (!found) return notFound();
  if (request.method === 'GET') return versioned(found);
  return checkVersion(request, found.versie) ?? change(found, JSON.parse(body));

  function form({ gezinsleden, regisseur }) {
    if (gezinsleden.some(taken)) return belongsElsewhere();
    const made = { huishoudenId: crypto.randomUUID(), gemeente, gezinsleden, regisseur, versie: 1 };
    state.huishoudens.push(made);
    return versioned(made, 201);
  }

  function change(one, asked) {
    if (parts[4] === 'regisseur') one.regisseur = asked.regisseur;
    else if (lidId === undefined) {
      const { uit, ...lid } = asked;
      const left = own.find(({ huishoudenId }) => huishoudenId === uit);
      const last = left?.gezinsleden.find(({ nieuwkomerId, tot }) => nieuwkomerId === lid.nieuwkomerId && tot === undefined);
      if (last) last.tot = lid.van;
      if (taken(lid)) return belongsElsewhere();
      one.gezinsleden.push(lid);
    } else Object.assign(one.gezinsleden.findLast(({ nieuwkomerId }) => nieuwkomerId === lidId), { tot: undefined, ...asked });
    one.versie += 1;
    return versioned(one);
  }

  function taken({ nieuwkomerId }) {
    return own.some((one) => belongs(one, nieuwkomerId));
  }

  function belongsElsewhere() {
    return problem(409, 'al-in-huishouden', 'Een nieuwkomer hoort bij één huishouden tegelijk.');
  }

  function view(one) {
    const gezinsleden = one.gezinsleden.map((lid) => {
      const n = state.people.find(({ nieuwkomer }) => nieuwkomer.nieuwkomerId === lid.nieuwkomerId)?.nieuwkomer;
      return { ...lid, weergavenaam: n && weergavenaam(n), dossiernummer: n?.dossiernummer, geboortedatum: n?.geboortedatum };
    });
    return { ...one, gezinsleden };
  }

  function versioned(one, status = 200) {
    return json(view(one), { status, headers: { ETag: `"${one.versie}"` } });
  }
}

function belongs({ gezinsleden }, id) {
  return gezinsleden.some(({ nieuwkomerId, tot }) => nieuwkomerId === id && tot === undefined);
}
