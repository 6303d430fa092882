package nl.drentscheaa.inburgering.gateway.limit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.gateway.path.ApiPath;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/**
 * On whose account a request goes: the municipality of its path when the caller's token names it, and else all
 * municipalities of the token together. Asking for another municipality's objects thus never uses up what that one may
 * ask. Descriptions, which anybody may read, have an account of their own: a crowd of strangers takes nothing from
 * those who logged in and have no municipality, such as a province. So do the tablets, whose codes are guessed there.
 *
 * @param key the service and the municipality or municipalities
 */
record Payer(String key) {

    private static final String ANYBODY = "iedereen";
    private static final String TABLET = "tablet";

    static Payer of(ApiPath path, List<GemeenteId> ofToken) {
        if (path.isDescription()) {
            return new Payer(path.dienst() + "/" + ANYBODY);
        }
        if (path.isOfTablet()) {
            return new Payer(path.dienst() + "/" + TABLET);
        }
        Optional<GemeenteId> named = path.gemeente().filter(ofToken::contains);
        String account = named.map(GemeenteId::value)
                .orElseGet(() -> ofToken.stream()
                        .map(GemeenteId::value)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining("+")));
        return new Payer(path.dienst() + "/" + account);
    }
}
