const paths = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 7.5v6M12 7.25v.5',
  vink: 'M5 12.5 10 17.5 19.5 7.5',
  'let-op': 'M12 4 2.75 20h18.5zm0 6v5m0 2.25v.5',
  fout: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9l6 6m0-6-6 6',
  klok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5.25l3.5 2',
  vlag: 'M6 21V4m0 .5h11.5L15 8.5l2.5 4H6',
  plan: 'M6.5 3.5h8l3.5 3.5v13.5H6.5zm3 7.5h5m-5 4h5',
  omhoog: 'M12 19V5.5M6 11l6-6 6 6',
  omlaag: 'M12 5v13.5M6 13l6 6 6-6',
  sorteer: 'M8 10l4-4.5L16 10M8 14l4 4.5 4-4.5',
  plus: 'M12 5v14M5 12h14',
  kruis: 'M6 6l12 12M18 6 6 18',
  terug: 'M19 12H5.5M11 6l-6 6 6 6',
  download: 'M12 4v11m-5-4.5 5 5 5-5M4.5 20h15',
  print: 'M7 9V4h10v5M7 17H4V9.5h16V17h-3M7 14h10v6H7z',
  zoek: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13m4.75 11.25L20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  potlood: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5',
  slot: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
} as const;

export type IconName = keyof typeof paths;

/** Always beside a text that says the same. */
export function Icon({ name, mirror = false }: Readonly<{ name: IconName; mirror?: boolean }>) {
  return (
    <svg
      className={mirror ? 'app-icoon app-icoon--spiegel' : 'app-icoon'}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
