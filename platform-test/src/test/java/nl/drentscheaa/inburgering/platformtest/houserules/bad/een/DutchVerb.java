package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

class DutchVerb {

    String kiesRoute() {
        return "b1-route";
    }

    /** Begins as a Dutch verb does, and is not one: it must pass. */
    String tell() {
        return "verteld";
    }
}
