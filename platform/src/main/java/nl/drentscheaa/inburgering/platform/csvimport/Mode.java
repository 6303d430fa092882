package nl.drentscheaa.inburgering.platform.csvimport;

/** Whether rows are only looked at or also written. */
public enum Mode {
    CHECK,
    APPLY
}
