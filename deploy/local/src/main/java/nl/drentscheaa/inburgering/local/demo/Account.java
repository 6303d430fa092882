package nl.drentscheaa.inburgering.local.demo;

/** The accounts of the demo realm with which the demo is loaded. */
enum Account {
    /** Registers newcomers and draws up plans. */
    REGIE("regie"),
    /** Sees how far the services heard each other. */
    BEHEER("beheer"),
    /** Fills in the own intake. */
    NIEUWKOMER("nieuwkomer-1");

    /** Where the newcomer lives who has an account. */
    static final String GEMEENTE_OF_NIEUWKOMER = "aa-en-hunze";

    private final String username;

    Account(String username) {
        this.username = username;
    }

    String username() {
        return username;
    }
}
