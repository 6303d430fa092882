// The numbers of the half years in miniature: enough of the contract of intake's /taakstellingen for the pages.

const recorded = (halfjaar, aantal, gerealiseerd, meer = {}) => ({
  halfjaar,
  aantal,
  gepubliceerdOp: `${Number(halfjaar.slice(0, 4)) - 1}-09-20`,
  ruilen: [],
  gerealiseerd,
  door: 'Ilse Hofman',
  op: '2026-03-21T09:00:00Z',
  versie: 1,
  ...meer,
});

/** Of the half year that runs and the one before it. */
export function seedTaakstellingen(now) {
  const [jaar, tweede] = [now.getFullYear(), now.getMonth() >= 6];
  const current = `${jaar}-${tweede ? 2 : 1}`;
  const before = tweede ? `${jaar}-1` : `${jaar - 1}-2`;
  return {
    'aa-en-hunze': [
      recorded(current, 14, 9, { ruilen: [{ met: 'Tynaarlo', overgenomen: 0, afgestaan: 2, toelichting: 'Familie woont daar.' }] }),
      recorded(before, 12, 9, { beginachterstand: 0 }),
    ],
    assen: [recorded(current, 40, 45)],
    tynaarlo: [],
  };
}

const netto = ({ ruilen }) => ruilen.reduce((total, one) => total + one.overgenomen - one.afgestaan, 0);

function next(halfjaar) {
  const [jaar, helft] = halfjaar.split('-').map(Number);
  return helft === 1 ? `${jaar}-2` : `${jaar + 1}-1`;
}

/** The earliest first: what is left over goes on. */
function standen(all) {
  let before;
  return [...all].reverse().map(({ halfjaar, versie, ...one }) => {
    const achterstand = one.beginachterstand ?? (before && next(before.halfjaar) === halfjaar ? before.stand.saldo : 0);
    const teDoen = one.aantal + netto(one) + achterstand;
    const saldo = teDoen - one.gerealiseerd;
    before = { halfjaar, stand: { ...one, achterstand, teDoen, saldo, nogTeDoen: Math.max(0, saldo) }, versie };
    return before;
  });
}

/** @param tools what the backend answers with: json, problem, checkVersion */
export function taakstellingen({ state, me, parts, request, gemeente, body }, { json, problem, checkVersion }) {
  const own = state.taakstellingen[gemeente];
  const halfjaar = parts[3];
  if (halfjaar === undefined) return json({ items: standen(own).reverse() });
  const found = own.find((one) => one.halfjaar === halfjaar);
  if (request.method === 'GET') return view();
  const stale = checkVersion(request, found?.versie ?? 0);
  if (stale) return stale;
  const asked = JSON.parse(body);
  if (asked.aantal + netto(asked) < 0) return problem(409, 'regel-geschonden', 'Er worden meer mensen afgestaan dan er werden gevraagd.');
  const rest = own.filter((one) => one !== found);
  const stored = recorded(halfjaar, asked.aantal, found?.gerealiseerd ?? 0, { ...asked, door: me.naam, versie: (found?.versie ?? 0) + 1 });
  state.taakstellingen[gemeente] = [...rest, stored].sort((a, b) => b.halfjaar.localeCompare(a.halfjaar));
  return view();

  function view() {
    const one = standen(state.taakstellingen[gemeente]).find((stand) => stand.halfjaar === halfjaar) ?? { halfjaar, versie: 0 };
    return json(one, { headers: { ETag: `"${one.versie}"` } });
  }
}
