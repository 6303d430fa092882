package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

class Printer {

    void see(String naam) {
        System.out.println(naam);
    }
}
