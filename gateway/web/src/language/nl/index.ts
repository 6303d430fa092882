import app from './app.json';
import caseload from './caseload.json';
import domein from './domein.json';
import fout from './fout.json';
import ui from './ui.json';

export default { app, caseload, domein, fout, ui };
