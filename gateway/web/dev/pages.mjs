// What screenshots.mjs visits: a page, as whom, and what to do first.

export const pages = [
  { name: 'inloggen', path: '/caseload', user: 'niemand' },
  { name: 'inloggen-ar', path: '/', user: 'niemand', taal: 'ar' },
  { name: 'caseload', path: '/caseload' },
  { name: 'caseload-assen', path: '/caseload?gemeente=assen&termijn=verlopen' },
  { name: 'caseload-consulent', path: '/caseload?sort=naam', user: 'consulent-assen', widths: [1280] },
  {
    name: 'caseload-deels',
    path: '/caseload',
    stand: { nietBereikbaar: ['tynaarlo'], standVan: '2026-11-24T00:03:00Z' },
  },
  { name: 'caseload-storing', path: '/caseload', stand: { storing: { monitoring: 503 } }, widths: [1280] },
  { name: 'caseload-niets', path: '/caseload?status=onbekend&termijn=verlopen', widths: [1280] },
  { name: 'caseload-ar', path: '/caseload', taal: 'ar' },
  {
    name: 'menu-open',
    path: '/caseload?gemeente=tynaarlo',
    widths: [320],
    act: (page) => page.getByRole('button', { name: 'Menu' }).click(),
  },
  { name: 'welkom', path: '/', user: 'nieuwkomer-1' },
  { name: 'welkom-ar', path: '/', user: 'nieuwkomer-1', taal: 'ar' },
  { name: 'niet-gevonden', path: '/bestaat/niet' },
  { name: 'geen-toegang', path: '/caseload', user: 'provincie', widths: [1280] },
];
