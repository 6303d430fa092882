package nl.drentscheaa.inburgering.platform.csvimport.run;

/** How far an import is. */
public enum ImportStatus {
    /** The file is in; nobody looked at it yet. */
    ONTVANGEN,
    /** Its rows are being handled. */
    BEZIG,
    /** All rows were checked and nothing was written; it can be run for real. */
    GECONTROLEERD,
    /** All rows were handled. */
    AFGEROND,
    /** The file as a whole was refused; no row was handled. */
    AFGEKEURD
}
