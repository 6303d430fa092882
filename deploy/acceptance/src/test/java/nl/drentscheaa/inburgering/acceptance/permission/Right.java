package nl.drentscheaa.inburgering.acceptance.permission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.acceptance.Repository;
import nl.drentscheaa.inburgering.acceptance.platform.Account;

/**
 * One row of the table.
 *
 * @param key of the operation
 * @param extents how far each role may go
 */
record Right(String key, Map<String, Extent> extents) {

    private static final String FILE = "docs/rechtenmatrix.md";
    private static final int FIRST_ROLE = 2;

    /** How far a role may go. */
    enum Extent {
        ALL("ja"),
        OWN_ORGANISATION("eigen"),
        WITHOUT_LOGIN("ieder"),
        COA("coa"),
        NOTHING("–");

        private final String word;

        Extent(String word) {
            this.word = word;
        }

        static Extent of(String word) {
            return Arrays.stream(values())
                    .filter(extent -> extent.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(FILE + " holds the unknown word " + word));
        }
    }

    /** How far the account may go, as far as its role goes. */
    Extent of(Account account) {
        return account.rol()
                .map(rol -> extents.getOrDefault(rol, Extent.NOTHING))
                .orElse(Extent.NOTHING);
    }

    /** Whether nobody has to log in for it. */
    boolean isOpen() {
        return extents.containsValue(Extent.WITHOUT_LOGIN);
    }

    /** All rows of the document that people read. */
    static List<Right> all() {
        var rights = new ArrayList<Right>();
        String service = "";
        List<String> heads = List.of();
        for (String line : Repository.read(FILE).lines().toList()) {
            if (line.startsWith("## ")) {
                service = line.substring(3).strip();
            } else if (line.startsWith("| bewerking |")) {
                heads = cells(line);
            } else if (line.startsWith("| ")) {
                rights.add(row(service, heads, cells(line)));
            }
        }
        return rights;
    }

    private static Right row(String service, List<String> heads, List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalStateException(FILE + " has a row of another length: " + cells);
        }
        Map<String, Extent> extents = new LinkedHashMap<>();
        for (int i = FIRST_ROLE; i < heads.size(); i++) {
            extents.put(heads.get(i), Extent.of(cells.get(i)));
        }
        return new Right(service + "/" + cells.getFirst(), extents);
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        return Arrays.stream(inner.substring(1, inner.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
