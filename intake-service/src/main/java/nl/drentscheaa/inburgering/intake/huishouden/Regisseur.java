package nl.drentscheaa.inburgering.intake.huishouden;

import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The one professional who directs the plan of a household. Source: policy note §4.2, one family, one plan, one
 * regisseur.
 *
 * @param account the user name
 * @param naam as colleagues and the family know the professional
 */
public record Regisseur(String account, String naam) {

    /** Of a user name, in characters. */
    public static final int LONGEST_ACCOUNT = 60;

    /** Of a name, in characters. */
    public static final int LONGEST_NAAM = 200;

    /** @throws InvalidValue when one of both is missing or too long */
    public Regisseur {
        account = text(account, LONGEST_ACCOUNT, "account");
        naam = text(naam, LONGEST_NAAM, "naam");
    }

    private static String text(String value, int longest, String field) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new InvalidValue("lengte", 1, longest).at(field);
        }
        return text;
    }
}
