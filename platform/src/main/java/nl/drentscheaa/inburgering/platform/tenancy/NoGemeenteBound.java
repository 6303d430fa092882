package nl.drentscheaa.inburgering.platform.tenancy;

/** A query was about to run without a municipality: a fault in the program, never an answer to a client. */
public final class NoGemeenteBound extends IllegalStateException {

    NoGemeenteBound() {
        super("no municipality is bound: nothing is read or written outside Tenancy.call");
    }
}
