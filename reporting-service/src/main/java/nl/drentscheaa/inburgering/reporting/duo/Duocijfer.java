package nl.drentscheaa.inburgering.reporting.duo;

import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.reporting.tabel.Inburgeringstelling;

/** A figure that DUO publishes on the duty to integrate. Source: policy note §3.2.1. */
public enum Duocijfer {
    PLICHTIG("plichtig", Inburgeringstelling::plichtig),
    VOLDAAN("voldaan", Inburgeringstelling::voldaan),
    NOG_PLICHTIG("nogPlichtig", Inburgeringstelling::nogPlichtig),
    ONTHEVEN("ontheven", Inburgeringstelling::ontheven),
    A2("A2", Inburgeringstelling::a2),
    B1("B1", Inburgeringstelling::b1),
    B2("B2", Inburgeringstelling::b2),
    VERLENGINGEN("verlengingen", Inburgeringstelling::verlengingen),
    BINNEN_6("binnen6", Inburgeringstelling::binnen6Maanden),
    BINNEN_12("binnen12", Inburgeringstelling::van6Tot12Maanden);

    private final String code;
    private final ToLongFunction<Inburgeringstelling> own;

    Duocijfer(String code, ToLongFunction<Inburgeringstelling> own) {
        this.code = code;
        this.own = own;
    }

    /** @throws InvalidValue when DUO publishes no such figure */
    public static Duocijfer of(String code) {
        return Stream.of(values())
                .filter(cijfer -> cijfer.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("duocijfer-onbekend", codes()));
    }

    public String code() {
        return code;
    }

    /** The same figure as it is counted here. */
    long of(Inburgeringstelling telling) {
        return own.applyAsLong(telling);
    }

    private static String codes() {
        return Stream.of(values()).map(Duocijfer::code).collect(Collectors.joining(", "));
    }
}
