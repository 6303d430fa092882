package nl.drentscheaa.inburgering.demo.people;

import java.util.Arrays;
import java.util.List;

/**
 * Given and family names that go together. A family name may carry a tussenvoegsel, separated by {@code |}.
 * Spelling variants of one name stand side by side, as they do in real registers.
 */
record NameList(List<String> men, List<String> women, List<String> families) {

    static NameList of(String men, String women, String families) {
        return new NameList(split(men), split(women), split(families));
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split(",")).map(String::strip).toList();
    }
}
