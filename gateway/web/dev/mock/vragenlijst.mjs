// The questionnaire as the intake service gives it, read from the service's own files.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const talen = ['nl', 'en', 'ar', 'ti', 'fa', 'tr', 'uk'];
const service = join(dirname(fileURLToPath(import.meta.url)), '../../../../intake-service');
const root = join(service, 'src/main/resources/vragenlijst/brede-intake/1');
const read = (name) => load(readFileSync(join(root, `${name}.yaml`), 'utf8'));
const known = new Map();

function texts(taal) {
  if (!known.has(taal)) known.set(taal, read(taal));
  return known.get(taal);
}

function optiesOf(vraag, tekst, opbouw, { keuzelijsten, antwoorden }) {
  if (vraag.soort === 'ja-nee') return ['ja', 'nee'].map((id) => ({ id, tekst: antwoorden[id] }));
  const ids = vraag.opties ?? opbouw.keuzelijsten[vraag.keuzelijst] ?? [];
  return ids.map((id) => ({ id, tekst: tekst.opties?.[id] ?? keuzelijsten[vraag.keuzelijst][id] }));
}

function vraagOf(vraag, opbouw, teksten) {
  const { min, max } = vraag;
  const tekst = teksten.vragen[vraag.id];
  const bereik = ['schaal', 'getal'].includes(vraag.soort) ? { min: Number(min), max: Number(max) } : undefined;
  return {
    overslaan: false,
    ...vraag,
    min: undefined,
    max: undefined,
    keuzelijst: undefined,
    tekst: tekst.tekst,
    uitleg: tekst.uitleg,
    opties: optiesOf(vraag, tekst, opbouw, teksten),
    bereik,
    uiteinden: tekst.laag === undefined ? undefined : { laag: tekst.laag, hoog: tekst.hoog },
    vroegste: vraag.soort === 'datum' ? new Date(min).toISOString().slice(0, 10) : undefined,
    langste: vraag.soort === 'tekst' ? Number(max) : undefined,
  };
}

export function vragenlijst(taal) {
  if (!talen.includes(taal)) return undefined;
  const opbouw = read('opbouw');
  const teksten = texts(taal);
  return {
    naam: 'brede-intake',
    versie: 1,
    geldigheid: 'geldend',
    taal,
    schrijfrichting: ['ar', 'fa'].includes(taal) ? 'rtl' : 'ltr',
    titel: teksten.titel,
    inleiding: teksten.inleiding,
    overslaan: teksten.antwoorden.overslaan,
    secties: opbouw.secties.map(({ id, icoon, vragen }) => ({
      id,
      icoon,
      titel: teksten.secties[id],
      vragen: vragen.map((vraag) => vraagOf(vraag, opbouw, teksten)),
    })),
  };
}

export const versies = [{ naam: 'brede-intake', versie: 1, geldigheid: 'geldend', talen }];
