package nl.drentscheaa.inburgering.intake.inzage;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an export as a PDF that a person can read, or have read aloud. */
public interface ExportPdf {

    /** @throws IOException when nobody listens any more */
    void write(Export export, OutputStream out) throws IOException;
}
