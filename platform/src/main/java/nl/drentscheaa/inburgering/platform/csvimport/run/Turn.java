package nl.drentscheaa.inburgering.platform.csvimport.run;

/** A turn that was taken: it has to be kept alive, and may end early. */
interface Turn {

    /** Keeps the turn; false when the program is stopping or another took over: then nothing more may be done. */
    boolean keep();
}
