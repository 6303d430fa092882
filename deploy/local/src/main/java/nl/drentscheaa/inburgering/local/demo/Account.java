package nl.drentscheaa.inburgering.local.demo;

/** The accounts of the demo realm with which the demo is loaded. */
enum Account {
    /** Registers newcomers and draws up plans. */
    REGIE("regie"),
    /** Sees how far the services heard each other. */
    BEHEER("beheer");

    private final String username;

    Account(String username) {
        this.username = username;
    }

    String username() {
        return username;
    }
}
