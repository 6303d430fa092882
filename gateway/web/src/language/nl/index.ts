import app from './app.json';
import bewaartermijnen from './bewaartermijnen.json';
import bijlagen from './bijlagen.json';
import caseload from './caseload.json';
import domein from './domein.json';
import dossier from './dossier.json';
import dubbel from './dubbel.json';
import formulier from './formulier.json';
import fout from './fout.json';
import gesprek from './gesprek.json';
import gezin from './gezin.json';
import imports from './imports.json';
import intakes from './intakes.json';
import koppelingen from './koppelingen.json';
import leerprofiel from './leerprofiel.json';
import logboek from './logboek.json';
import overdracht from './overdracht.json';
import persoon from './persoon.json';
import plan from './plan.json';
import plannen from './plannen.json';
import radar from './radar.json';
import rapportage from './rapportage.json';
import rechten from './rechten.json';
import taakstelling from './taakstelling.json';
import ui from './ui.json';
import validatie from './validatie.json';
import vertalingen from './vertalingen.json';
import voortgang from './voortgang.json';
import wissingen from './wissingen.json';

export default {
  app,
  bewaartermijnen,
  bijlagen,
  caseload,
  domein,
  dossier,
  dubbel,
  formulier,
  fout,
  gesprek,
  gezin,
  imports,
  intakes,
  koppelingen,
  leerprofiel,
  logboek,
  overdracht,
  persoon,
  plan,
  plannen,
  radar,
  rapportage,
  rechten,
  taakstelling,
  ui,
  validatie,
  vertalingen,
  voortgang,
  wissingen,
};
