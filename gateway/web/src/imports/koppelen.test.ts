import { File as NodeFile } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Kolomkoppeling } from '../api/types';
import { masked, readKop } from './kop';
import { beginOf, fits, gegevensOf, isKept, koppelSchema } from './koppelForm';

const kolommen = [
  { naam: 'dossiernummer', verplicht: true, datum: false },
  { naam: 'geboortedatum', verplicht: true, datum: true },
  { naam: 'bsn', verplicht: false, datum: false },
];

const suite: Kolomkoppeling = {
  koppelingId: 'k-1',
  versie: 3,
  soort: 'nieuwkomers',
  bron: 'Suite',
  datumvorm: 'dd/mm/jjjj',
  kolommen: [
    { kolom: 'geboortedatum', bron: 'Geb.' },
    { kolom: 'dossiernummer', bron: 'Nr' },
  ],
  waarden: [],
};

function fileOf(...parts: (string | Uint8Array)[]): Blob {
  return new NodeFile(parts, 'bestand.csv') as unknown as Blob;
}

describe('the beginning of a file', () => {
  it('is read as a spreadsheet writes it', async () => {
    const kop = await readKop(fileOf('\uFEFFsep=;\r\nNr;"Naam; voluit";Notitie;;\r\n1;"Jan ""de"" Boer";"een\ntwee";;\r\n\r\n2;Piet;;;\r\n'));
    expect(kop.kolommen).toEqual(['Nr', 'Naam; voluit', 'Notitie']);
    expect(kop.regels).toEqual([
      ['1', 'Jan "de" Boer', 'een\ntwee'],
      ['2', 'Piet', ''],
    ]);
  });

  it('keeps each value under its own column when one has no name', async () => {
    const kop = await readKop(fileOf('Nr;;Naam\r\n1;x;Jan\r\n2\r\n'));
    expect(kop).toEqual({
      kolommen: ['Nr', 'Naam'],
      regels: [
        ['1', 'Jan'],
        ['2', ''],
      ],
    });
  });

  it('is read as an old spreadsheet writes it', async () => {
    expect((await readKop(fileOf(Uint8Array.from([0x43, 0x6c, 0x69, 0xeb, 0x6e, 0x74, 0x3b, 0x42])))).kolommen).toEqual(['Cliënt', 'B']);
  });

  it('is read when a letter is cut in half at its end', async () => {
    const long = `Nr;Naam\n1;${'ë'.repeat(40_000)}`;
    expect((await readKop(fileOf(long))).kolommen).toEqual(['Nr', 'Naam']);
  });
});

describe('a mapping', () => {
  it('hides all but the end of a number of the state', () => {
    expect(masked('BSN 999982072')).toBe('BSN ••••••072');
    expect(masked('A-1234567')).toBe('A-1234567');
  });

  it('fits a file that has every column it names', () => {
    expect(fits(suite, ['NR', 'geb.', 'Kleur'])).toBe(true);
    expect(fits(suite, ['NR', 'Kleur'])).toBe(false);
  });

  it('begins with what the names themselves tell, or with what was kept', () => {
    expect(beginOf(kolommen, ['Dossier-nummer', 'BSN', 'Kleur']).kolommen).toEqual({
      dossiernummer: 'Dossier-nummer',
      geboortedatum: '',
      bsn: 'BSN',
    });
    expect(beginOf(kolommen, ['NR', 'geb.', 'BSN'], suite)).toMatchObject({
      bron: 'Suite',
      datumvorm: 'dd/mm/jjjj',
      kolommen: { dossiernummer: 'NR', geboortedatum: 'geb.', bsn: '' },
    });
  });

  it('needs what must be filled, and each column of the file once', () => {
    const faults = koppelSchema(kolommen).safeParse({
      bron: 'Suite',
      datumvorm: 'gewoon',
      kolommen: { dossiernummer: 'Nr', geboortedatum: '', bsn: 'Nr' },
      waarden: [],
    }).error?.issues;
    expect(faults?.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['kolommen.geboortedatum', 'validatie.kies'],
      ['kolommen.bsn', 'imports.koppelen.dubbel'],
    ]);
  });

  it('is not kept again when nothing changed', () => {
    const same = gegevensOf('nieuwkomers', beginOf(kolommen, ['NR', 'GEB.'], suite));
    expect(isKept(suite, same)).toBe(true);
    expect(isKept(suite, { ...same, datumvorm: 'gewoon' })).toBe(false);
  });
});
