package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LineWriter {

    private static final Logger log = LoggerFactory.getLogger(LineWriter.class);

    void see(String naam) {
        log.info("gezien: {}", naam);
    }
}
