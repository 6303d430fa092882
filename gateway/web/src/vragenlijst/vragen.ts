import type { Vraag, Vragenlijst } from '../api/types';
import { formatDate, todayIso } from '../ui/format';

/** What was answered, per question, in the form that is the same in every language; empty when one does not want to say. */
export type Antwoorden = Readonly<Record<string, readonly string[]>>;

/** The questions that these answers leave to ask, in the order in which they are asked. */
export function shownVragen(vragenlijst: Vragenlijst, antwoorden: Antwoorden): Vraag[] {
  const shown = new Set<string>();
  return vragenlijst.secties
    .flatMap(({ vragen }) => vragen)
    .filter((vraag) => {
      const asked = isAsked(vraag, antwoorden, shown);
      if (asked) shown.add(vraag.id);
      return asked;
    });
}

/** An answer to a question that is not asked any more asks nothing. */
function isAsked({ als }: Vraag, antwoorden: Antwoorden, shown: ReadonlySet<string>): boolean {
  if (als === undefined) return true;
  return shown.has(als.vraag) && (antwoorden[als.vraag] ?? []).some((waarde) => als.is.includes(waarde));
}

/** Where one goes on: the first question without an answer that was not passed over on purpose. */
export function firstOpen(vragen: readonly Vraag[], antwoorden: Antwoorden, praten: ReadonlySet<string>): Vraag | undefined {
  return vragen.find(({ id }) => antwoorden[id] === undefined && !praten.has(id));
}

export function sectionOf(vragenlijst: Vragenlijst, vraagId: string): Vragenlijst['secties'][number] | undefined {
  return vragenlijst.secties.find(({ vragen }) => vragen.some(({ id }) => id === vraagId));
}

/** Why an answer that is typed cannot be kept, as a key of the language files; undefined when it can. */
export function faultOf(vraag: Vraag, waarde: string): 'getal' | 'datum' | 'tekst' | undefined {
  switch (vraag.soort) {
    case 'getal':
      return isInRange(vraag, waarde) ? undefined : 'getal';
    case 'datum':
      return isPastDay(vraag, waarde) ? undefined : 'datum';
    case 'tekst':
      return waarde.length <= (vraag.langste ?? Infinity) ? undefined : 'tekst';
    default:
      return undefined;
  }
}

function isInRange({ bereik }: Vraag, waarde: string): boolean {
  if (!/^\d{1,9}$/.test(waarde)) return false;
  const getal = Number(waarde);
  return bereik === undefined || (getal >= bereik.min && getal <= bereik.max);
}

function isPastDay({ vroegste }: Vraag, waarde: string): boolean {
  const time = Date.parse(`${waarde}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(waarde);
  return real && waarde <= todayIso() && waarde >= (vroegste ?? '');
}

/** Chooses or leaves one of several options; the option that stands alone takes the others away, and they take it. */
export function toggled(vraag: Vraag, waarden: readonly string[], optie: string): string[] {
  if (waarden.includes(optie)) return waarden.filter((one) => one !== optie);
  if (optie === vraag.alleen) return [optie];
  const chosen = new Set([...waarden.filter((one) => one !== vraag.alleen), optie]);
  return vraag.opties.map(({ id }) => id).filter((id) => chosen.has(id));
}

const digits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** Arabic and Persian keyboards write digits of their own. */
export function latinDigits(text: string): string {
  return [...text]
    .map((sign) => {
      const value = digits.map((row) => row.indexOf(sign)).find((at) => at >= 0);
      return value === undefined ? sign : String(value);
    })
    .join('');
}

/** An answer as one reads it; undefined when there is none. */
export function textOf(vraag: Vraag, waarden: readonly string[] | undefined, overslaan: string): string | undefined {
  if (waarden === undefined) return undefined;
  if (waarden.length === 0) return overslaan;
  const [first = ''] = waarden;
  if (vraag.soort === 'datum') return formatDate(first);
  if (vraag.soort === 'schaal' && vraag.bereik && vraag.uiteinden) {
    const { laag, hoog } = vraag.uiteinden;
    return `${first} (${vraag.bereik.min} = ${laag}, ${vraag.bereik.max} = ${hoog})`;
  }
  return waarden.map((waarde) => vraag.opties.find(({ id }) => id === waarde)?.tekst ?? waarde).join(' · ');
}
