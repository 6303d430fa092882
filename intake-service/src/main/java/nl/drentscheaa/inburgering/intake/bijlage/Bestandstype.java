package nl.drentscheaa.inburgering.intake.bijlage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of files that are taken. What a file is, its own bytes say: never its name or who sends it. */
public enum Bestandstype {
    @JsonProperty("pdf")
    PDF("application/pdf", "255044462d"),
    @JsonProperty("jpeg")
    JPEG("image/jpeg", "ffd8ff"),
    @JsonProperty("png")
    PNG("image/png", "89504e470d0a1a0a");

    /** In bytes. */
    private static final int LONGEST_BEGINNING = 8;

    private final String mediaType;
    private final String beginning;

    /** @param beginning how every such file begins, hexadecimal */
    Bestandstype(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** The type of a file that begins with these bytes; absent for what is not taken. */
    static Optional<Bestandstype> of(byte[] bytes, int length) {
        String begins = HexFormat.of().formatHex(bytes, 0, Math.min(length, LONGEST_BEGINNING));
        return Stream.of(values())
                .filter(type -> begins.startsWith(type.beginning))
                .findFirst();
    }

    /** Looks whether a file is whole. It is given all bytes, from the first on. */
    FormCheck check() {
        return switch (this) {
            case PDF -> new PdfCheck();
            case JPEG -> new JpegCheck();
            case PNG -> new PngCheck();
        };
    }

    /** As it is named on the internet (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
