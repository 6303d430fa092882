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
 * those who logged in and have no municipality, such as a province.
 *
 * <p>Tablets and questionnaires, for which nobody logs in, go on the account of the address from which they are asked:
 * whoever guesses codes, or asks for the questions all day, holds up no desk but the own. The session that a tablet
 * names is no account, since anybody can name as many as they like.
 *
 * @param key the service and the municipality or municipalities, or a number that stands for the address
 */
record Payer(String key) {

    private static final String ANYBODY = "iedereen";
    private static final String ADRES = "adres-";

    /** Addresses share so many accounts: whoever has many makes no more of them than this. */
    private static final int ADRESSEN = 1_024;

    /** @param address of the client, as the connection says */
    static Payer of(ApiPath path, List<GemeenteId> ofToken, String address) {
        if (path.isDescription()) {
            return new Payer(path.dienst() + "/" + ANYBODY);
        }
        if (path.isOfTablet() || path.isVragenlijst() && ofToken.isEmpty()) {
            return new Payer(path.dienst() + "/" + ADRES + Math.floorMod(address.hashCode(), ADRESSEN));
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
