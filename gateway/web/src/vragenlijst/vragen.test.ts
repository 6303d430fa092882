import { describe, expect, it } from 'vitest';
import type { Vraag, Vragenlijst } from '../api/types';
import { todayIso } from '../ui/format';
import { faultOf, firstOpen, latinDigits, shownVragen, textOf, toggled } from './vragen';

function aVraag(part: Partial<Vraag>): Vraag {
  return { id: 'een', soort: 'keuze', icoon: 'hart', tekst: 'Hoe gaat het?', domeinen: [], overslaan: false, opties: [], ...part };
}

function aVragenlijst(...vragen: Vraag[]): Vragenlijst {
  return {
    naam: 'brede-intake',
    versie: 1,
    geldigheid: 'geldend',
    taal: 'nl',
    schrijfrichting: 'ltr',
    titel: '',
    inleiding: '',
    overslaan: 'Ik wil dit niet zeggen',
    secties: [{ id: 'taal', icoon: 'boek', titel: '', vragen }],
  };
}

const schulden = aVraag({ id: 'schulden' });
const waarvoor = aVraag({ id: 'waarvoor', als: { vraag: 'schulden', is: ['ja'] } });
const huur = aVraag({ id: 'huur', als: { vraag: 'waarvoor', is: ['huur'] } });
const lijst = aVragenlijst(schulden, waarvoor, huur);
const ids = (vragen: readonly Vraag[]) => vragen.map(({ id }) => id);

describe('the questions that are asked', () => {
  it('leave out what an answer does not call for', () => {
    expect(ids(shownVragen(lijst, {}))).toEqual(['schulden']);
    expect(ids(shownVragen(lijst, { schulden: ['nee'] }))).toEqual(['schulden']);
    expect(ids(shownVragen(lijst, { schulden: ['ja'] }))).toEqual(['schulden', 'waarvoor']);
  });

  it('leave out what only an answer calls for whose own question fell away', () => {
    expect(ids(shownVragen(lijst, { schulden: ['nee'], waarvoor: ['huur'] }))).toEqual(['schulden']);
  });

  it('go on at the first without an answer', () => {
    const vragen = [aVraag({ id: 'a' }), aVraag({ id: 'b' }), aVraag({ id: 'c' })];
    expect(firstOpen(vragen, { a: ['ja'] }, new Set())?.id).toBe('b');
    expect(firstOpen(vragen, { a: [] }, new Set(['b']))?.id).toBe('c');
    expect(firstOpen(vragen, { a: [], b: [], c: [] }, new Set())).toBeUndefined();
  });
});

describe('an answer', () => {
  it('of several options drops the others for the one that stands alone, and that one for the others', () => {
    const vraag = aVraag({ soort: 'meerkeuze', alleen: 'geen', opties: ['werk', 'familie', 'geen'].map((id) => ({ id, tekst: id })) });
    expect(toggled(vraag, ['familie'], 'werk')).toEqual(['werk', 'familie']);
    expect(toggled(vraag, ['werk', 'familie'], 'geen')).toEqual(['geen']);
    expect(toggled(vraag, ['geen'], 'werk')).toEqual(['werk']);
    expect(toggled(vraag, ['werk'], 'werk')).toEqual([]);
  });

  it('in numbers stays within the borders', () => {
    const vraag = aVraag({ soort: 'getal', bereik: { min: 1, max: 80 } });
    expect(['0', '1', '80', '81', '-1', '1,5', 'x'].map((waarde) => faultOf(vraag, waarde))).toEqual([
      'getal', undefined, undefined, 'getal', 'getal', 'getal', 'getal',
    ]);
  });

  it('in days is a real one that has been', () => {
    const vraag = aVraag({ soort: 'datum', vroegste: '1950-01-01' });
    const morgen = new Date(Date.parse(todayIso()) + 86_400_000).toISOString().slice(0, 10);
    expect(['1949-12-31', '1950-01-01', todayIso(), morgen, '2020-02-30', '2020-x-01'].map((day) => faultOf(vraag, day))).toEqual([
      'datum', undefined, undefined, 'datum', 'datum', 'datum',
    ]);
  });

  it('may be typed in Arabic or Persian digits', () => {
    expect(latinDigits('١٢')).toBe('12');
    expect(latinDigits('۴۵ x')).toBe('45 x');
  });

  it('is read back in words', () => {
    const keuze = aVraag({ opties: [{ id: 'ja', tekst: 'Ja hoor' }] });
    expect(textOf(keuze, ['ja'], 'Liever niet')).toBe('Ja hoor');
    expect(textOf(keuze, [], 'Liever niet')).toBe('Liever niet');
    expect(textOf(keuze, undefined, 'Liever niet')).toBeUndefined();
    expect(textOf(aVraag({ soort: 'datum' }), ['2020-02-29'], '')).toBe('29-02-2020');
    const schaal = aVraag({ soort: 'schaal', bereik: { min: 1, max: 5 }, uiteinden: { laag: 'Slecht', hoog: 'Goed' } });
    expect(textOf(schaal, ['4'], '')).toBe('4 (1 = Slecht, 5 = Goed)');
  });
});
