package nl.drentscheaa.inburgering.demo.plan;

import java.util.List;
import nl.drentscheaa.inburgering.demo.dossier.Domein;

/** A goal as it may stand in a plan, with the organisation that helps to reach it. */
record Voorbeelddoel(Domein domein, String omschrijving, String organisatie) {

    private static final String VWN = "vluchtelingenwerk";
    private static final String WPDA = "wpda";
    private static final String GKB = "gkb";
    private static final String ROC = "roc-drenthe-college";
    private static final String SOCIAAL_TEAM = "sociaal-team";
    private static final String HUMANITAS = "humanitas";
    private static final String VRIJWILLIGERS = "vrijwilligersvacaturebank";
    private static final String BUURTSPORT = "buurtsportcoach";
    private static final String ATTENTA = "attenta";

    private static final List<Voorbeelddoel> ALL = List.of(
            new Voorbeelddoel(Domein.FINANCIEN, "Betaalt de vaste lasten zelf en op tijd.", GKB),
            new Voorbeelddoel(Domein.FINANCIEN, "Heeft toeslagen aangevraagd en begrijpt de brieven erover.", VWN),
            new Voorbeelddoel(Domein.FINANCIEN, "Houdt een kasboekje bij en overlegt dat elke maand.", HUMANITAS),
            new Voorbeelddoel(
                    Domein.FINANCIEN, "Heeft een regeling voor de achterstand bij de energiemaatschappij.", GKB),
            new Voorbeelddoel(Domein.FINANCIEN, "Weet wat inkomsten doen met de uitkering en meldt ze.", WPDA),
            new Voorbeelddoel(Domein.ZORG, "Is ingeschreven bij huisarts en tandarts in de buurt.", VWN),
            new Voorbeelddoel(Domein.ZORG, "Weet bij wie je terechtkunt met vragen over gezondheid.", SOCIAAL_TEAM),
            new Voorbeelddoel(Domein.ZORG, "Beweegt elke week een uur in een groep.", BUURTSPORT),
            new Voorbeelddoel(Domein.ZORG, "Volgt de cursus over gezondheid in de eigen taal.", SOCIAAL_TEAM),
            new Voorbeelddoel(Domein.SAMENLEVING, "Gaat vier dagdelen per week naar de Nederlandse les.", ROC),
            new Voorbeelddoel(Domein.SAMENLEVING, "Oefent elke week een uur met een taalmaatje.", HUMANITAS),
            new Voorbeelddoel(Domein.SAMENLEVING, "Rondt het participatieverklaringstraject af.", VWN),
            new Voorbeelddoel(Domein.SAMENLEVING, "Doet examen in lezen en luisteren.", ROC),
            new Voorbeelddoel(
                    Domein.SAMENLEVING, "Leert en werkt naast elkaar: les in de ochtend, stage in de middag.", WPDA),
            new Voorbeelddoel(Domein.WERK, "Loopt drie maanden stage bij een werkgever in de streek.", WPDA),
            new Voorbeelddoel(Domein.WERK, "Heeft een cv en oefent sollicitatiegesprekken.", WPDA),
            new Voorbeelddoel(Domein.WERK, "Doet twee dagdelen vrijwilligerswerk.", VRIJWILLIGERS),
            new Voorbeelddoel(Domein.WERK, "Laat het diploma uit het land van herkomst waarderen.", ROC),
            new Voorbeelddoel(Domein.WERK, "Haalt het theorie-examen voor de heftruck.", WPDA),
            new Voorbeelddoel(Domein.ONTMOETEN, "Kent de buren en weet bij wie je iets kunt vragen.", SOCIAAL_TEAM),
            new Voorbeelddoel(Domein.ONTMOETEN, "Gaat elke week naar het taalcafé in het dorpshuis.", ATTENTA),
            new Voorbeelddoel(Domein.ONTMOETEN, "Is lid van een sportclub en traint mee.", BUURTSPORT),
            new Voorbeelddoel(Domein.ONTMOETEN, "Doet mee met de moestuin in de wijk.", VRIJWILLIGERS),
            new Voorbeelddoel(Domein.ONTMOETEN, "Heeft een maatje om het dorp mee te leren kennen.", HUMANITAS));

    static List<Voorbeelddoel> of(Domein domein) {
        return ALL.stream().filter(doel -> doel.domein() == domein).toList();
    }
}
