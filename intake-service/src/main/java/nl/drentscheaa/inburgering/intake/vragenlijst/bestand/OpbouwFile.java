package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.vragenlijst.Geldigheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Sectie;

/**
 * What is asked, as written in {@code opbouw.yaml}.
 *
 * @param keuzelijsten options that several questions share
 */
record OpbouwFile(Geldigheid geldigheid, Map<String, List<Optie>> keuzelijsten, List<SectieFile> secties) {

    record SectieFile(String id, String icoon, List<VraagFile> vragen) {}

    List<Sectie> toSecties() {
        return secties.stream()
                .map(one -> new Sectie(
                        one.id(),
                        one.icoon(),
                        one.vragen().stream()
                                .map(vraag -> vraag.toVraag(keuzelijsten))
                                .toList()))
                .toList();
    }

    List<VraagFile> vragen() {
        return secties.stream().flatMap(one -> one.vragen().stream()).toList();
    }
}
