const hand = 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11V4a1.5 1.5 0 0 1 3 0v7.5V6a1.5 1.5 0 0 1 3 0v9a6 6 0 0 1-6 6c-3 0-4.5-1.5-6-4.5L3.5 13a1.5 1.5 0 0 1 2.5-1.5L8 14';

/** A picture per name that the questionnaire uses, drawn in a square of 24. */
const paths: Readonly<Record<string, string>> = {
  bal: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 5 4 3-1.5 4.5h-5L8 11zm0-5v5m4 3 4.5-1.5M14.5 15.5l3 4M9.5 15.5l-3 4M8 11 3.5 9.5',
  bed: 'M3 19V6m0 10h18v3m0-3v-3a3 3 0 0 0-3-3h-7v6M7 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  boek: 'M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2m0 0v14',
  brief: 'M3.5 6h17v12.5h-17zm0 .5 8.5 6.5 8.5-6.5',
  computer: 'M4 5h16v11H4zm5 15h6m-3-4v4',
  diploma: 'M5 4h14v11H5zm3.5 4h7m-7 3h4m3 4v6l-2-1.5-2 1.5v-6',
  dokter: 'M6 4v5a4 4 0 0 0 8 0V4M10 13v2a5 5 0 0 0 9 2.5V14m0-4a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  drempel: 'M3 20h5v-4h5v-4h5V8h3M4 12l5-5m0 0H5.5M9 7v3.5',
  fiets: 'M6 13a4 4 0 1 0 0 8 4 4 0 0 0 0-8m12 0a4 4 0 1 0 0 8 4 4 0 0 0 0-8M6 17l4-8h6l2 8m-6 0L9 7H7m5 10 4-8-.5-3H18',
  gereedschap: 'M14 6a4.5 4.5 0 0 1 6-2l-3 3 .5 2 2 .5 3-3a4.5 4.5 0 0 1-6 5L8 20a2.1 2.1 0 0 1-3-3l8.5-8A4.5 4.5 0 0 1 14 6',
  gesprek: 'M3.5 4.5h11v8h-6l-3 3v-3h-2zM17 9h3.5v8h-2v3l-3-3H10v-2',
  gezin: 'M7 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5m10 0a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5m-5 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4M3 20v-5a4 4 0 0 1 6-3.5M21 20v-5a4 4 0 0 0-6-3.5M8.5 21v-1a3.5 3.5 0 0 1 7 0v1',
  hand,
  hart: 'M12 20C5 15 3 12 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 12 19 15 12 20',
  hoofd: 'M9 21v-3.5H7A2 2 0 0 1 5 15.5V13l-1.5-.5L5 9a7 7 0 1 1 12 5.5V21M9.5 10c0-3 4.5-3 4.5-.5 0 1.5-2 1.5-2 3',
  huis: 'M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6',
  huizen: 'M2.5 12 8 7l5.5 5M4 11v9h8v-9m1-4.5L16 4l5.5 5M20 8v12h-5M7 20v-4h2v4',
  kalender: 'M4 6h16v14H4zm0 4.5h16M8 3.5V7m8-3.5V7m-8 7h2m4 0h2m-8 3h2',
  klas: 'M3.5 4h17v11h-17zM8 20l2-5m6 5-2-5M7 8h6m-6 3h4',
  klok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5.25l3.5 2',
  lamp: 'M9 17.5h6M10 20.5h4M9 15c0-2-3-3-3-6.5a6 6 0 0 1 12 0c0 3.5-3 4.5-3 6.5z',
  letters: 'M3 18 7 6l4 12M4.5 14h5M15 10.5h3.5a2 2 0 0 1 2 2V18m0-4h-3.5a2 2 0 0 0 0 4h1.5a2 2 0 0 0 2-2',
  lichaam: 'M12 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4M5 9.5h14M9 9.5V21m6-11.5V21m-6-6h6',
  mensen: 'M8.5 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3 20v-1.5a5.5 5.5 0 0 1 11 0V20m1-14.5a3 3 0 1 1 0 5.5m2 2.5a5 5 0 0 1 4 5V20',
  munten: 'M9 5c3.5 0 6 1 6 2.5S12.5 10 9 10 3 9 3 7.5 5.5 5 9 5M3 7.5v4C3 13 5.5 14 9 14m-6-2.5v4C3 17 5.5 18 9 18m6-10.5V10m0 0c3.5 0 6 1 6 2.5S18.5 15 15 15s-6-1-6-2.5 2.5-2.5 6-2.5m-6 2.5V18c0 1.5 2.5 2.5 6 2.5s6-1 6-2.5v-5.5',
  pen: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5',
  persoon: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 21v-1.5a7.5 7.5 0 0 1 15 0V21',
  portemonnee: 'M4 7V6a2 2 0 0 1 2-2h11v3M4 7h16v13H6a2 2 0 0 1-2-2zm16 5h-4a1.75 1.75 0 0 0 0 3.5h4',
  rekening: 'M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5zM9 8h6m-6 3.5h6M9 15h3',
  school: 'M12 4 2.5 9 12 14l9.5-5zM6 11v5.5c3.5 3 8.5 3 12 0V11m3.5-2v6',
  ster: 'M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8z',
  telefoon: 'M7 3h10v18H7zm3.5 15h3',
  tolk: 'M3 5h9m-4.5-2v2M10 5c-.5 4-3 7-6.5 8.5M5 8c1 2.5 3 4.5 5.5 5.5M12 20l4.5-11L21 20m-7.5-3.5h6',
  vliegtuig: 'M21 4c-1-1-2.5-.5-3.5.5L14 8 5 5.5 3.5 7l7 4.5-3.5 3.5-2.5-.5L3 16l3.5 1.5L8 21l1.5-1.5-.5-2.5 3.5-3.5 4.5 7 1.5-1.5L16 10l3.5-3.5C20.5 5.5 22 5 21 4',
  vraagteken: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5C9.5 6.5 14.5 6.5 14.5 9.5c0 2-2.5 2-2.5 4m0 2.75v.5',
  weg: 'M7 20 10 4m7 16L14 4m-2 1v2m0 4v2m0 4v3',
  wereld: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
  zon: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8m0-5.5V5m0 14v2.5M2.5 12H5m14 0h2.5M5.25 5.25 7 7m10 10 1.75 1.75m0-13.5L17 7M7 17l-1.75 1.75',
};

export const plaatjes = Object.keys(paths);

/** Helps who does not read well to see what a question is about. Says nothing that the text does not say. */
export function Plaatje({ naam }: Readonly<{ naam: string }>) {
  const path = paths[naam];
  if (path === undefined) return null;
  return (
    <svg className="vraag-plaatje" viewBox="0 0 24 24" width="64" height="64" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
