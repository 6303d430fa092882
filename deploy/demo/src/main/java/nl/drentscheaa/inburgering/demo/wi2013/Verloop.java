package nl.drentscheaa.inburgering.demo.wi2013;

import nl.drentscheaa.inburgering.demo.dossier.Niveau;
import nl.drentscheaa.inburgering.demo.dossier.Status;

/** One way in which a duty under the Wet inburgering of 2013 went. */
record Verloop(Venster venster, Status afloop, Verlenging verlenging, Examenmoment examen, Niveau niveau) {

    static Verloop of(Venster venster, Status afloop, Verlenging verlenging) {
        var examen = afloop == Status.VOLDAAN ? Examenmoment.BIJ_VOLDOEN : Examenmoment.GEEN;
        return new Verloop(venster, afloop, verlenging, examen, Niveau.A2);
    }

    Verloop at(Niveau hoger) {
        return new Verloop(venster, afloop, verlenging, examen, hoger);
    }

    Verloop withPartialExam() {
        return new Verloop(venster, afloop, verlenging, Examenmoment.DEEL_IN_2019, niveau);
    }

    boolean wasRunningAtPeildatum() {
        return venster != Venster.AFGESLOTEN;
    }
}
