package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.Set;

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
    AFGEKEURD,
    /** Its rows are being looked at or taken back. */
    TERUGDRAAIEN,
    /** All rows were taken back, but for those that were changed or used since. */
    TERUGGEDRAAID;

    /** Those in which there is work to do. */
    public static final Set<ImportStatus> AT_WORK = Set.of(ONTVANGEN, BEZIG, TERUGDRAAIEN);
}
