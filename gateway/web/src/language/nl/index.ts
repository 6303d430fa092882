import app from './app.json';
import fout from './fout.json';
import ui from './ui.json';

export default { app, fout, ui };
