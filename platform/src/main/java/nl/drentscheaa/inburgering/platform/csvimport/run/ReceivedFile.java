package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.Optional;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault;
import nl.drentscheaa.inburgering.platform.csvimport.file.Tekenset;

/**
 * A file that came in whole.
 *
 * @param upload the name under which its sealed parts are stored
 * @param parts how many parts there are
 * @param sha256 of its bytes, hexadecimal: tells whether a repeated upload is the same file
 * @param fault why it cannot be read as text at all
 */
record ReceivedFile(UploadId upload, int parts, String sha256, Tekenset tekenset, Optional<FileFault> fault) {}
