import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Importsoort } from '../api/types';
import { kolommen, soorten } from './soorten';

const readers: Record<Importsoort, string> = {
  nieuwkomers: 'intake-service/src/main/java/nl/drentscheaa/inburgering/intake/nieuwkomer/csv/NieuwkomerRow.java',
  trajecten: 'monitoring-service/src/main/java/nl/drentscheaa/inburgering/monitoring/traject/csv/TrajectRow.java',
  overdrachten: 'intake-service/src/main/java/nl/drentscheaa/inburgering/intake/overdracht/csv/OverdrachtRow.java',
};

/** The columns that a service declares: `Column.text("achternaam").required()`. */
function columnsOf(soort: Importsoort): { naam: string; verplicht?: true }[] {
  const source = readFileSync(`../../${readers[soort]}`, 'utf8');
  return [...source.matchAll(/(?:Column|Keuze)\.\w+\("(\w+)"[^;]*;/g)].map(([declaration, naam = '']) =>
    declaration.includes('.required()') ? { naam, verplicht: true } : { naam },
  );
}

const byName = <T extends { naam: string }>(list: readonly T[]) => [...list].sort((a, b) => a.naam.localeCompare(b.naam));

describe('the columns on the import page', () => {
  it.each(soorten)('are those that the service reads from a file with %s', (soort) => {
    expect(byName(kolommen[soort])).toEqual(byName(columnsOf(soort)));
  });
});
