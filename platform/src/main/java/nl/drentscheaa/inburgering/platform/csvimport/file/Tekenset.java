package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The character sets in which a file may be written. */
public enum Tekenset {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String naam;
    private final Charset charset;

    Tekenset(String naam, Charset charset) {
        this.naam = naam;
        this.charset = charset;
    }

    /** How people write it. */
    public String naam() {
        return naam;
    }

    public Charset charset() {
        return charset;
    }
}
