import app from './app.json';
import fout from './fout.json';
import ui from './ui.json';

/** The shell, not the pages: those are for staff, who work in Dutch. */
export default { app, fout, ui };
